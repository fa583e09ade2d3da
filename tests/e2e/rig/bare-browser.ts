import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launch, type WebWorker } from 'puppeteer';
import { findBrowser } from '@/deploy/browser.ts';
import type { NetRule, ResourceType } from '@/policy/net-rule.ts';

/** What the browser's own matcher is asked. */
export type Request = { url: string; type: ResourceType; initiator?: string; method?: 'get' | 'post' };

/** A browser with an unpacked extension that holds nothing but net rules: it answers what it would do, without a request. */
export type BareBrowser = {
  id: string;
  /** Installs rules in place of all others, as the product does. */
  install(rules: readonly NetRule[]): Promise<void>;
  /** Returns for each request whether the browser would let it through. */
  verdicts(requests: readonly Request[]): Promise<('allow' | 'block')[]>;
  close(): Promise<void>;
};

/** Opens it. A request that no rule matches has the rule 0. Only an unpacked extension may ask the browser what a rule would do. */
export async function openBareBrowser(): Promise<BareBrowser> {
  const folder = await mkdtemp(join(tmpdir(), 'stairgate-bare-'));
  const manifest = {
    manifest_version: 3,
    name: 'Rules alone',
    version: '1',
    permissions: ['declarativeNetRequest'],
    host_permissions: ['<all_urls>'],
    background: { service_worker: 'worker.js' },
    web_accessible_resources: [{ resources: ['*.html'], matches: ['<all_urls>'] }],
  };
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest));
  await writeFile(join(folder, 'worker.js'), '');
  const executablePath = await findBrowser();
  if (!executablePath) throw new Error('There is no browser to test with.');
  const browser = await launch({ executablePath, headless: true, pipe: true, enableExtensions: [folder], args: ['--no-sandbox'] });
  const target = await browser.waitForTarget((one) => one.url().endsWith('/worker.js'));
  const worker = await target.worker();
  if (!worker) throw new Error('The extension has no worker.');
  let installed: readonly NetRule[] = [];
  return {
    id: new URL(target.url()).host,
    async install(rules) {
      await worker.evaluate(replaceRules, rules as NetRule[]);
      installed = rules;
    },
    async verdicts(requests) {
      const rules = new Map(installed.map((rule) => [rule.id, rule]));
      const matched = await ask(worker, requests);
      return Promise.all(matched.map((id, index) => verdictOf(worker, rules, { id, request: requests[index] })));
    },
    async close() {
      await browser.close();
      await rm(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
    },
  };
}

type Matched = { id: number; request: Request | undefined };

/** Follows a request that is sent on with other parameters, as the browser would, until a rule lets it through or stops it. */
async function verdictOf(worker: WebWorker, rules: ReadonlyMap<number, NetRule>, { id, request }: Matched): Promise<'allow' | 'block'> {
  let [rule, url] = [rules.get(id), request?.url ?? ''];
  for (let hops = 0; rule?.action.type === 'redirect' && 'transform' in rule.action.redirect; hops += 1) {
    if (hops > 2 || !request) throw new Error(`${url} is sent on for ever.`);
    url = transformed(url, rule.action.redirect.transform.queryTransform);
    rule = rules.get((await ask(worker, [{ ...request, url }]))[0] ?? 0);
  }
  return rule === undefined || rule.action.type === 'allow' || rule.action.type === 'modifyHeaders' ? 'allow' : 'block';
}

type QueryTransform = { removeParams: string[]; addOrReplaceParams: { key: string; value: string }[] };

/** What the browser makes of an address: see `URLTransform` in https://developer.chrome.com/docs/extensions/reference/api/declarativeNetRequest */
function transformed(url: string, { removeParams, addOrReplaceParams }: QueryTransform): string {
  const [, address = '', query = '', fragment = ''] = /^([^?#]*)(?:\?([^#]*))?(#.*)?$/.exec(new URL(url).href) ?? [];
  const kept = query.split('&').filter((one) => one !== '' && !removeParams.includes(one.split('=')[0] ?? ''));
  return `${address}?${[...kept, ...addOrReplaceParams.map(({ key, value }) => `${key}=${value}`)].join('&')}${fragment}`;
}

async function ask(worker: WebWorker, requests: readonly Request[]): Promise<number[]> {
  return worker.evaluate(matchAll, requests as Request[]);
}

declare const chrome: {
  declarativeNetRequest: {
    getDynamicRules(): Promise<{ id: number }[]>;
    updateDynamicRules(change: { removeRuleIds: number[]; addRules: NetRule[] }): Promise<void>;
    testMatchOutcome(request: Request): Promise<{ matchedRules: { ruleId: number }[] }>;
  };
};

async function replaceRules(addRules: NetRule[]): Promise<void> {
  const before = await chrome.declarativeNetRequest.getDynamicRules();
  await chrome.declarativeNetRequest.updateDynamicRules({ removeRuleIds: before.map((rule) => rule.id), addRules });
}

async function matchAll(requests: Request[]): Promise<number[]> {
  const outcomes = await Promise.all(requests.map((request) => chrome.declarativeNetRequest.testMatchOutcome(request)));
  return outcomes.map((outcome) => outcome.matchedRules[0]?.ruleId ?? 0);
}

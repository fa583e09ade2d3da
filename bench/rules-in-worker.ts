import { compile } from '@/policy/compile.ts';
import { decide } from '@/policy/decide.ts';
import { NOTHING_LIVE, type Situation } from '@/policy/decision.ts';
import { NET_RULE_IDS, type NetRule } from '@/policy/net-rule.ts';
import { rulesFrom, type Rules } from '@/policy/rules.ts';
import { templates } from '@/policy/templates/index.ts';

/** What one pass over a list took: in milliseconds, a visit in microseconds. `readAll` reads every net rule back, `readMark` only the one that names the policy. */
export type Pass = { index: number; compile: number; install: number; readMark: number; readAll: number; visit: number; bareUrl: number };

declare const chrome: {
  runtime: { getURL(path: string): string };
  declarativeNetRequest: {
    getDynamicRules(filter?: { ruleIds: number[] }): Promise<NetRule[]>;
    updateDynamicRules(change: { removeRuleIds: number[]; addRules: NetRule[] }): Promise<void>;
  };
};

const VISITS = 2_000;
const ENOUGH = 100_000;
const situation: Situation = { level: 'staff', now: new Date('2026-11-23T10:00:00Z') };
const pages = { blocked: chrome.runtime.getURL('blocked.html'), part: chrome.runtime.getURL('part.html') };
let kept: Rules | undefined;

/** Names that resemble a list's: two words, a number, one of a few endings; each is there once. */
function domainsOf(size: number): string[] {
  const words = ['amber', 'brook', 'cedar', 'delta', 'ember', 'fable', 'grove', 'haven', 'island', 'jasper'];
  const endings = ['com', 'net', 'co.uk', 'org', 'ru', 'pl', 'info'];
  return Array.from(
    { length: size },
    (_, index) => `${words[index % 10]}-${words[(index * 7) % 9]}${index.toString(36)}.${endings[index % endings.length]}`,
  );
}

/** Half of the visits are to listed sites, below one more label; half are not. */
function visitsTo(domains: readonly string[]): string[] {
  return Array.from({ length: VISITS }, (_, index) => {
    const listed = domains[(index * 7_919) % domains.length];
    return index % 2 === 0 ? `https://www.${listed}/path/${index}?query=1` : `https://unlisted-${index}.example.org/path/${index}?query=1`;
  });
}

/** Indexes, compiles, installs and asks once over so many domains in one category. */
async function pass(size: number): Promise<Pass> {
  kept = undefined;
  const domains = domainsOf(size);
  const visits = visitsTo(domains);
  const times = Math.max(1, ENOUGH / size);
  const [index, rules] = timed(() => rulesFrom(templates.default, NOTHING_LIVE, { 'social-networking': domains }), times);
  const [compiling, netRules] = timed(() => compile(rules, situation, { pages, mark: `pass-${size}` }), times);
  const install = await timedInstall(netRules);
  const [readMark] = await awaited(() => chrome.declarativeNetRequest.getDynamicRules({ ruleIds: [NET_RULE_IDS.version.first] }));
  const [readAll] = await awaited(() => chrome.declarativeNetRequest.getDynamicRules());
  const [bareUrl] = timed(() => visits.filter((address) => new URL(address).hostname.length > 0).length, 5);
  const [visit] = timed(() => visits.filter((address) => decide(rules, { address, as: 'page' }, situation).action === 'block').length, 5);
  return { index, compile: compiling, install, readMark, readAll, visit: (visit * 1_000) / VISITS, bareUrl: (bareUrl * 1_000) / VISITS };
}

/** Into an empty browser, so that no size pays for what the one before it left. */
async function timedInstall(addRules: NetRule[]): Promise<number> {
  const before = await chrome.declarativeNetRequest.getDynamicRules();
  await chrome.declarativeNetRequest.updateDynamicRules({ removeRuleIds: before.map((rule) => rule.id), addRules: [] });
  const [install] = await awaited(() => chrome.declarativeNetRequest.updateDynamicRules({ removeRuleIds: [], addRules }));
  return install;
}

/** The worker's clock has steps of 0.1 ms, so short work is done several times over; returns what one time took. */
function timed<Result>(work: () => Result, times: number): [ms: number, Result] {
  const start = performance.now();
  let result = work();
  for (let again = 1; again < times; again += 1) result = work();
  return [(performance.now() - start) / times, result];
}

async function awaited<Result>(work: () => Promise<Result>): Promise<[ms: number, Result]> {
  const start = performance.now();
  const result = await work();
  return [performance.now() - start, result];
}

/** Keeps an index of so many domains alive, so that the heap can be weighed. */
function keep(size: number): number {
  kept = size === 0 ? undefined : rulesFrom(templates.default, NOTHING_LIVE, { 'social-networking': domainsOf(size) });
  return kept?.sites.size ?? 0;
}

/** What the benchmark calls from outside. */
export const bench = { pass, keep };
Object.assign(globalThis, { bench });

import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { untilOurPage, visit } from '../rig/device.ts';
import { html } from '../rig/sites.ts';
import { leaksIn } from '../rig/stand.ts';
import { until } from '../rig/until.ts';
import { untilAdopted } from '../rig/worker.ts';
import { openWorld, type World } from '../rig/world.ts';

const NAME = 'Opens everything';
/** Lets every request through as far as it has a say, and takes every other extension's style and cover away. */
const FOREIGN: Record<string, string> = {
  'manifest.json': JSON.stringify({
    manifest_version: 3,
    name: NAME,
    version: '1',
    permissions: ['declarativeNetRequest', 'webRequest', 'tabs'],
    host_permissions: ['<all_urls>'],
    background: { service_worker: 'background.js' },
    declarative_net_request: { rule_resources: [{ id: 'open', enabled: true, path: 'open.json' }] },
    content_scripts: [{ matches: ['<all_urls>'], js: ['foreign.js'], run_at: 'document_start' }],
  }),
  'open.json': JSON.stringify(
    ['allow', 'allowAllRequests'].map((type, index) => ({
      id: index + 1,
      priority: 2_000_000,
      action: { type },
      condition: { urlFilter: '*', resourceTypes: ['main_frame', 'sub_frame', ...(type === 'allow' ? ['image', 'script'] : [])] },
    })),
  ),
  'background.js': 'chrome.runtime.onInstalled.addListener(() => {});',
  'foreign.js': `fetch('https://foreign.test/is-here', { mode: 'no-cors' });`,
};

let world: World;
let folder: string;

beforeAll(async () => {
  world = await openWorld();
  folder = await mkdtemp(join(tmpdir(), 'stairgate-foreign-'));
  for (const [name, text] of Object.entries(FOREIGN)) await writeFile(join(folder, name), text);
  world.sites.serve('open.test/', (_request, response) => html(response, '<iframe src="https://vk.com/framed"></iframe>'));
});
afterAll(async () => {
  await world?.close();
  await rm(folder, { recursive: true, force: true });
});

async function openWithForeign(settings?: Record<string, unknown>): Promise<Browser> {
  const device = await world.device('staff', undefined, settings ? { beside: { ExtensionSettings: settings } } : {});
  const browser = await device.open(
    `--load-extension=${folder}`,
    '--disable-features=DisableLoadExtensionCommandLineSwitch',
    'about:blank',
  );
  await untilAdopted(browser, world);
  return browser;
}

const isForeignHere = () => world.sites.hitsOf('foreign.test').length > 0;

describe('another extension that lets everything through', () => {
  it('is not taken by a browser under the pack', async () => {
    const browser = await openWithForeign();
    await visit(browser, 'https://open.test/');
    await untilOurPage(await visit(browser, 'https://vk.com/one'));
    expect(isForeignHere()).toBe(false);
    expect(leaksIn(world)).toEqual([]);
  });

  it('opens nothing where somebody allowed it', async () => {
    const { id, updateUrl } = world.updates;
    const browser = await openWithForeign({
      '*': { installation_mode: 'allowed' },
      [id]: { installation_mode: 'force_installed', update_url: updateUrl, override_update_url: true },
    });
    await visit(browser, 'https://open.test/');
    await until('the other extension is at work', isForeignHere);
    await untilOurPage(await visit(browser, 'https://vk.com/two'));
    expect(leaksIn(world)).toEqual([]);
  });
});

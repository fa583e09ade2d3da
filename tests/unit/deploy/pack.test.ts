import { describe, expect, test } from 'vitest';
import { urlLists, URL_LIST_LIMIT } from '@/deploy/pack/blocklist.ts';
import { pack, type PackOptions } from '@/deploy/pack/pack.ts';
import { WELL_KNOWN } from '@/deploy/pack/well-known.ts';
import { LOCKED_CATEGORIES } from '@/policy/category.ts';
import { decide } from '@/policy/decide.ts';
import { NOTHING_LIVE } from '@/policy/decision.ts';
import { PolicyDocument } from '@/policy/document.ts';
import type { Level } from '@/policy/level.ts';
import { lists } from '@/policy/lists/index.ts';
import { rulesFrom, type Lists } from '@/policy/rules.ts';
import { TEMPLATE_NAMES, templates } from '@/policy/templates/index.ts';
import { CLOSED_IN_BROWSER } from '@/policy/closed-in-browser.ts';

const ID = 'abcdefghijklmnopabcdefghijklmnop';
const UPDATE = 'http://127.0.0.1:8787/extension/updates.xml';
const KEY = 'an-enrolment-key-of-a-test';

type Json = Record<string, unknown>;

function optionsFor(level: PackOptions['level'], policy: PolicyDocument = templates.default): PackOptions {
  return { policy, level, endpoint: { address: 'http://127.0.0.1:8787', enrolmentKey: KEY }, extension: { id: ID, updateUrl: UPDATE } };
}

function fileIn(options: PackOptions, name: string): Json {
  const file = pack(options).find(({ path }) => path === `linux/chromium/${name}`);
  return JSON.parse(file?.text ?? 'null') as Json;
}

test.for(['child', 'staff'] as const)('a pack for a %s device has three files for each browser, and each is JSON', (level) => {
  const files = pack(optionsFor(level));
  const names = ['10-install.json', '20-lockdown.json', '30-stairgate.json'];
  expect(files.map(({ path }) => path)).toEqual(
    ['linux/chromium', 'linux/chrome'].flatMap((folder) => names.map((name) => `${folder}/${name}`)),
  );
  for (const { text } of files) expect(() => void JSON.parse(text)).not.toThrow();
});

describe('“Employees may not install any software that has not been cleared for use by the manager” (F11)', () => {
  test('the install file forces our extension from the endpoint and refuses every other', () => {
    const policies = fileIn(optionsFor('child'), '10-install.json');
    expect(policies.ExtensionInstallForcelist).toEqual([`${ID};${UPDATE}`]);
    expect(policies.ExtensionSettings).toEqual({
      '*': { installation_mode: 'blocked' },
      [ID]: { installation_mode: 'force_installed', update_url: UPDATE, override_update_url: true, toolbar_pin: 'force_pinned' },
    });
  });
});

test('the force-list is in no other file, so that a broken one cannot uninstall the extension', () => {
  for (const name of ['20-lockdown.json', '30-stairgate.json'])
    expect(JSON.stringify(fileIn(optionsFor('child'), name))).not.toMatch(/ExtensionInstallForcelist|ExtensionSettings/);
});

test('the third file is the whole policy, with this device and the endpoint filled in', () => {
  const options = { ...optionsFor('child'), label: 'Tablet 3', room: 'Ladybirds' };
  const [policy] = Object.values((fileIn(options, '30-stairgate.json') as { '3rdparty': { extensions: Json } })['3rdparty'].extensions);
  const read = PolicyDocument.parse(policy);
  expect(read.device).toEqual({ label: 'Tablet 3', room: 'Ladybirds', level: 'child' });
  expect(read.endpoint).toEqual({ address: 'http://127.0.0.1:8787', enrolmentKey: KEY });
  expect({ ...read, device: undefined, endpoint: undefined }).toEqual({ ...templates.default, device: undefined, endpoint: undefined });
});

test('no key is in a pack but the enrolment key, and that in one file alone', () => {
  for (const { path, text } of pack(optionsFor('staff'))) {
    expect(text).not.toMatch(/PRIVATE KEY/);
    expect(text.includes(KEY)).toBe(path.endsWith('30-stairgate.json'));
  }
});

test('the ways round the extension are closed on every device', () => {
  for (const level of ['child', 'staff'] as const)
    expect(fileIn(optionsFor(level), '20-lockdown.json')).toMatchObject({
      IncognitoModeAvailability: 1,
      BrowserGuestModeEnabled: false,
      BrowserAddPersonEnabled: false,
      DeveloperToolsAvailability: 2,
      RemoteDebuggingAllowed: false,
      TaskManagerEndProcessEnabled: false,
      DnsOverHttpsMode: 'off',
      NetworkPredictionOptions: 2,
      BlockExternalExtensions: true,
      WebAppInstallByUserEnabled: false,
    });
});

test('a child’s device gives no place, picture or voice away, saves nothing, and begins at home (C3, C8)', () => {
  const child = fileIn(optionsFor('child'), '20-lockdown.json');
  const home = templates.default.setting.homePage;
  expect(child).toMatchObject({
    DefaultGeolocationSetting: 2,
    VideoCaptureAllowed: false,
    AudioCaptureAllowed: false,
    DownloadRestrictions: 3,
  });
  expect(child).toMatchObject({ HomepageLocation: home, RestoreOnStartup: 4, RestoreOnStartupURLs: [home] });
  const staff = fileIn(optionsFor('staff'), '20-lockdown.json');
  expect(staff).not.toHaveProperty('VideoCaptureAllowed');
  expect(staff).toMatchObject({ DownloadRestrictions: 1 });
});

test('developer tools open for a test rig that asks, and for nobody else', () => {
  expect(fileIn({ ...optionsFor('child'), developerTools: true }, '20-lockdown.json')).toMatchObject({
    DeveloperToolsAvailability: 1,
    RemoteDebuggingAllowed: true,
  });
});

test.for(TEMPLATE_NAMES)('every site that the browser holds closed under “%s” is one that the policy blocks', (name) => {
  for (const level of ['child', 'staff'] as const) {
    const rules = rulesFrom(templates[name], NOTHING_LIVE, lists);
    const { blocked } = urlLists(templates[name], level, lists);
    const sites = blocked.filter((row) => !row.includes(':'));
    const opened = sites.filter((site) => {
      const { action } = decide(rules, { address: `https://${site}`, as: 'page' }, { level, now: new Date('2026-09-01T09:00:00Z') });
      return action === 'allow';
    });
    expect(blocked.length).toBeLessThanOrEqual(URL_LIST_LIMIT);
    expect(opened).toEqual([]);
  }
});

const crowded: Lists = {
  adult: Array.from({ length: 900 }, (_, index) => `locked-${index}.test`),
  'social-networking': ['aaa.test', 'bbb.test', 'facebook.com', ...Array.from({ length: 500 }, (_, index) => `social-${index}.test`)],
};

test('locked sites come first, then the well-known of the child core, and never more than the browser reads', () => {
  const { blocked } = urlLists(templates.default, 'child', crowded);
  expect(blocked).toHaveLength(URL_LIST_LIMIT);
  expect(blocked.slice(0, 900)).toEqual(crowded.adult);
  expect(blocked[900]).toBe('facebook.com');
  expect(blocked.slice(-CLOSED_IN_BROWSER.length)).toEqual(CLOSED_IN_BROWSER);
  expect(CLOSED_IN_BROWSER).toEqual(expect.arrayContaining(['javascript://*', 'chrome://extensions', 'edge://extensions']));
});

function many(name: string): string[] {
  return Array.from({ length: 800 }, (_, index) => `${name}-${index}.test`);
}

test('of a core that is too large each category keeps its share', () => {
  const { blocked } = urlLists(templates.default, 'child', {
    'social-networking': many('social'),
    chat: many('chat'),
    webmail: many('mail'),
  });
  for (const name of ['social', 'chat', 'mail']) expect(blocked.filter((row) => row.startsWith(name)).length).toBeGreaterThan(300);
});

describe('the browser’s own extension shop, which no extension can touch (C3, F11)', () => {
  const SHOP = ['chromewebstore.google.com', 'chrome.google.com/webstore'];
  const agreeing = (change: Partial<PolicyDocument['agreements']>): PolicyDocument => ({
    ...templates.default,
    agreements: { ...templates.default.agreements, ...change },
  });
  const closedAt = (level: Level, policy = templates.default) => urlLists(policy, level, lists).blocked.filter((row) => SHOP.includes(row));

  test('is closed wherever the policy blocks extension shops', () => {
    expect((['child', 'visitor', 'staff'] as const).map((level) => closedAt(level))).toEqual([SHOP, SHOP, SHOP]);
    expect(closedAt('manager')).toEqual([]);
    for (const name of TEMPLATE_NAMES) expect(closedAt('staff', templates[name])).toEqual(SHOP);
  });

  test('is left open where an agreement about extension shops may open it, but never to a child', () => {
    const policy = agreeing({ allowed: true, categories: ['extension-stores'] });
    expect(closedAt('staff', policy)).toEqual([]);
    expect(closedAt('child', policy)).toEqual(SHOP);
    expect(closedAt('staff', agreeing({ allowed: false, categories: ['extension-stores'] }))).toEqual(SHOP);
    expect(closedAt('staff', agreeing({ allowed: true, categories: ['webmail'] }))).toEqual(SHOP);
  });

  test('has its place even when the list is full', () => {
    const { blocked } = urlLists(templates.default, 'child', crowded);
    expect(blocked).toEqual(expect.arrayContaining(SHOP));
    expect(blocked).toHaveLength(URL_LIST_LIMIT);
  });
});

test('a staff device holds locked sites alone', () => {
  const { blocked } = urlLists(templates.default, 'staff', crowded);
  expect(blocked.filter((row) => row.includes('social') || row === 'facebook.com')).toEqual([]);
  expect(blocked).toContain('locked-899.test');
});

function preparing(...sites: string[]): PolicyDocument {
  const checked = { title: 'A page', checkedBy: 'The manager', checkedOn: '2026-01-01' };
  return { ...templates.default, prepared: sites.map((site) => Object.assign({ site }, checked)) };
}

test('a prepared page inside the child core stays open, and the rest of its site closed', () => {
  const { blocked, allowed } = urlLists(preparing('facebook.com/our-page'), 'child', { 'social-networking': ['facebook.com', 'x.com'] });
  expect(blocked).toContain('facebook.com');
  expect(allowed).toEqual(['facebook.com/our-page']);
});

test('a prepared page opens no locked site that lies inside it', () => {
  const { allowed, blocked } = urlLists(preparing('shared.test'), 'child', {
    adult: ['bad.shared.test'],
    'social-networking': ['shared.test/wall'],
  });
  expect(blocked).toContain('bad.shared.test');
  expect(allowed).toEqual([]);
});

test('a row that another row covers is not written twice', () => {
  const { blocked } = urlLists(templates.default, 'child', { chat: ['chat.test', 'web.chat.test', 'chat.test/room'] });
  expect(blocked.filter((row) => row.includes('chat.test'))).toEqual(['chat.test']);
});

test('every well-known site stands in the lists', () => {
  const all = new Set(Object.values(lists).flat());
  expect(WELL_KNOWN.filter((site) => !all.has(site))).toEqual([]);
});

test('locked categories are never opened by a prepared page', () => {
  const [locked] = LOCKED_CATEGORIES;
  expect(urlLists(preparing('bad.test'), 'child', { [locked!]: ['bad.test'] })).toMatchObject({
    allowed: [],
    blocked: expect.arrayContaining(['bad.test']),
  });
});

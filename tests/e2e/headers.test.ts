import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pack } from '@/deploy/pack/pack.ts';
import type { PolicyDocument } from '@/policy/document.ts';
import type { Level } from '@/policy/level.ts';
import { templates } from '@/policy/templates/index.ts';
import { setUpReadyDevice, untilOurPage, visit, type ManagedBrowser } from './rig/device.ts';
import { html, type Hit } from './rig/sites.ts';
import { agreementFor, openLiveEndpoint, type LiveEndpoint } from './rig/live-endpoint.ts';
import { until } from './rig/until.ts';
import { untilAdopted } from './rig/worker.ts';
import { openWorld, type World } from './rig/world.ts';

const { azbuka } = templates;
const acorns = templates['little-thetford'];
const DIRECTORY = '72f988bf-86f1-41af-91ab-2d7cd011db47';

/** Staff whose work mail is on Google and on Microsoft; a page of Google's stands on the prepared list too. */
const work: PolicyDocument = {
  ...acorns,
  workMail: {
    ...acorns.workMail,
    googleDomains: ['acorns.example', 'trust.example'],
    microsoftTenants: ['acorns.example'],
    microsoftDirectory: DIRECTORY,
  },
  prepared: [...acorns.prepared, { site: 'docs.google.co.uk/forms', title: 'A form', checkedBy: 'The manager', checkedOn: '2026-09-01' }],
};
const { child } = azbuka.levels;
/** Children who may search, as inside a supervised session. */
const searching: PolicyDocument = {
  ...azbuka,
  levels: { ...azbuka.levels, child: { ...child, access: { ...child.access, mode: 'open' }, search: { ...child.search, mode: 'on' } } },
};

const NAMES = [
  'x-googapps-allowed-domains',
  'restrict-access-to-tenants',
  'restrict-access-context',
  'sec-restrict-tenant-access-policy',
  'youtube-restrict',
] as const;
const google = { 'x-googapps-allowed-domains': 'acorns.example,trust.example' };
const microsoft = { 'restrict-access-to-tenants': 'acorns.example', 'restrict-access-context': DIRECTORY };
const personal = { 'sec-restrict-tenant-access-policy': 'restrict-msa' };

let world: World;
let live: LiveEndpoint;
const opened: (() => Promise<unknown>)[] = [];

beforeAll(async () => {
  world = await openWorld(work);
  live = await openLiveEndpoint(world);
});
afterAll(async () => {
  for (const close of opened) await close();
  await live?.close();
  await world?.close();
});

/** Opens a device whose pack leaves out what makes the browser itself set headers and parameters, so that the extension alone is seen at work. */
async function openAlone(policy: PolicyDocument, level: Level): Promise<Browser> {
  const { updates } = world;
  const folder = await mkdtemp(join(tmpdir(), 'stairgate-pack-'));
  opened.push(() => rm(folder, { recursive: true, force: true }));
  for (const { path, text } of pack({
    policy,
    level,
    label: 'Test',
    room: 'Test',
    endpoint: live,
    extension: updates,
    developerTools: true,
  }))
    if (path.startsWith('linux/chromium/')) await writeFile(join(folder, path.slice('linux/chromium/'.length)), withoutItsOwn(text));
  const device: ManagedBrowser = await setUpReadyDevice(world.sites, folder);
  opened.unshift(() => device.remove());
  const browser = await device.open();
  await untilAdopted(browser, world);
  return browser;
}

function withoutItsOwn(text: string): string {
  const {
    AllowedDomainsForApps: _google,
    ForceYouTubeRestrict: _video,
    ForceGoogleSafeSearch: _search,
    URLBlocklist: _blocked,
    URLAllowlist: _allowed,
    ...rest
  } = JSON.parse(text) as Record<string, unknown>;
  return JSON.stringify(rest);
}

/** Which of our headers a request that reached a server carried. */
function ours({ headers }: Hit): Record<string, unknown> {
  return Object.fromEntries(NAMES.flatMap((name) => (headers[name] === undefined ? [] : [[name, headers[name]]])));
}

async function arrived(host: string, path: string): Promise<Hit[]> {
  const at = () => world.sites.hitsOf(host).filter((hit) => hit.path === path);
  return until(`${host}${path} was asked for`, () => (at().length > 0 ? at() : undefined));
}

async function carriedTo(host: string, path: string): Promise<Record<string, unknown>> {
  const [hit] = await arrived(host, path);
  return hit ? ours(hit) : {};
}

describe('“provides all staff with access to a professional email account” (F2): work accounts and no others, on a staff device', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openAlone(work, 'staff');
  });

  it('Google hears whose accounts to let in with every kind of request, also where work mail or the prepared list opens it', async () => {
    const parts = `<link rel="stylesheet" href="https://ssl.google.com/style"><iframe src="https://accounts.google.com/frame"></iframe>
      <object data="https://drive.google.com/object"></object><script src="https://apis.google.com/script"></script><img src="https://www.google.com/image">
      <img src="https://www.gstatic.test/image"><script>
        fetch('/fetch', { headers: { 'X-GoogApps-Allowed-Domains': 'personal.example' } }).catch(() => {});
        fetch('https://people.google.com/cross', { mode: 'cors' }).catch(() => {});
        fetch('https://council.test/cross').catch(() => {});
        navigator.sendBeacon('/beacon', 'x');
        new WebSocket('wss://chat.google.com/socket');
        new Worker(URL.createObjectURL(new Blob(["fetch('https://mail.google.com/worker').catch(() => {})"])));
      </script>`;
    world.sites.serve('mail.google.com/page', (_request, response) => html(response, parts));
    await visit(browser, 'https://mail.google.com/page');
    const asked = [
      ['mail.google.com', '/page'],
      ['ssl.google.com', '/style'],
      ['accounts.google.com', '/frame'],
      ['drive.google.com', '/object'],
      ['apis.google.com', '/script'],
      ['www.google.com', '/image'],
      ['mail.google.com', '/fetch'],
      ['people.google.com', '/cross'],
      ['mail.google.com', '/beacon'],
      ['chat.google.com', '/socket'],
      ['mail.google.com', '/worker'],
    ] as const;
    for (const [host, path] of asked) expect([path, await carriedTo(host, path)]).toEqual([path, google]);
    await visit(browser, 'https://docs.google.co.uk/forms');
    expect(await carriedTo('docs.google.co.uk', '/forms')).toEqual(google);
    for (const [host, path] of [
      ['council.test', '/cross'],
      ['www.gstatic.test', '/image'],
    ] as const)
      expect([host, await carriedTo(host, path)]).toEqual([host, {}]);
    expect((await arrived('people.google.com', '/cross')).map(({ method }) => method)).toEqual(['GET']);
  });

  it('Microsoft hears it at its three sign-in hosts, and at none under them', async () => {
    for (const host of ['login.microsoftonline.com', 'login.microsoft.com', 'login.windows.net']) {
      await visit(browser, `https://${host}/common`);
      expect([host, await carriedTo(host, '/common')]).toEqual([host, microsoft]);
    }
    for (const host of ['device.login.microsoftonline.com', 'outlook.office.com', 'www.microsoft.com']) {
      await visit(browser, `https://${host}/common`);
      expect([host, await carriedTo(host, '/common')]).toEqual([host, {}]);
    }
  });

  it('a frame, a script and a post to a sign-in host carry it as the page does, and a redirect of the server too', async () => {
    world.sites.serve('council.test/sign-in', (_request, response) =>
      response.writeHead(302, { location: 'https://login.windows.net/redirected' }).end(),
    );
    const parts = `<iframe src="https://login.microsoftonline.com/frame"></iframe><script src="https://login.microsoft.com/script"></script>
      <iframe name="target"></iframe><form method="post" target="target" action="https://login.live.com/post"><button>x</button></form><script>document.forms[0].submit()</script>`;
    world.sites.serve('council.test/parts', (_request, response) => html(response, parts));
    await visit(browser, 'https://council.test/parts');
    await visit(browser, 'https://council.test/sign-in');
    expect(await carriedTo('login.microsoftonline.com', '/frame')).toEqual(microsoft);
    expect(await carriedTo('login.microsoft.com', '/script')).toEqual(microsoft);
    expect(await carriedTo('login.windows.net', '/redirected')).toEqual(microsoft);
    expect(await carriedTo('login.live.com', '/post')).toEqual(personal);
    expect(await carriedTo('council.test', '/parts')).toEqual({});
  });

  it('personal Microsoft accounts are refused at their own sign-in host, and personal mail stays blocked beside work mail', async () => {
    await visit(browser, 'https://login.live.com/login.srf');
    expect(await carriedTo('login.live.com', '/login.srf')).toEqual(personal);
    await untilOurPage(await visit(browser, 'https://outlook.live.com/mail/0/'));
    expect(world.sites.hitsOf('outlook.live.com')).toEqual([]);
    expect((await visit(browser, 'https://outlook.office.com/mail/')).url()).toBe('https://outlook.office.com/mail/');
  });

  it('they hear it also while an agreement opens them, and staff search as they like', async () => {
    const agreed = ['facebook.com', 'translate.google.de', 'login.windows.net', 'login.live.com'];
    const page = await visit(browser, 'https://facebook.com/agreed');
    await untilOurPage(page);
    await live.publish({ agreements: [agreementFor(20, { sites: agreed })] });
    await until('the agreement is in force', () => page.url() === 'https://facebook.com/agreed');
    for (const host of agreed) await visit(browser, `https://${host}/agreed`);
    expect(await carriedTo('translate.google.de', '/agreed')).toEqual(google);
    expect(await carriedTo('login.windows.net', '/agreed')).toEqual(microsoft);
    expect(await carriedTo('login.live.com', '/agreed')).toEqual(personal);
    await visit(browser, 'https://www.bing.com/search?q=for-staff');
    expect(await carriedTo('www.bing.com', '/search?q=for-staff')).toEqual({});
  });
});

describe('a child searches in strict mode alone (C4)', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openAlone(searching, 'child');
  });

  it.each([
    ['www.google.com', '/search?q=a-duck&safe=off', '/search?q=a-duck&safe=active&ssui=on'],
    ['www.bing.com', '/images/search?q=a-duck', '/images/search?q=a-duck&adlt=strict'],
    ['duckduckgo.com', '/?kp=-2&q=a-duck', '/?q=a-duck&kp=1'],
    ['uk.search.yahoo.com', '/search?p=a-duck', '/search?p=a-duck&vm=r'],
  ])('on %s: nothing else reaches it, and it is asked once', async (host, path, strict) => {
    const page = await visit(browser, `https://${host}${path}`);
    expect(page.url()).toBe(`https://${host}${strict}`);
    expect(
      world.sites
        .hitsOf(host)
        .filter((hit) => hit.path.includes('a-duck'))
        .map((hit) => hit.path),
    ).toEqual([strict]);
  });

  it('also in a frame and by a script of the page; a search that is posted goes nowhere, as nothing does that a child sends (C8)', async () => {
    const parts = `<iframe src="https://www.bing.com/search?q=frame"></iframe><form method="post" action="/search?q=post"></form>
      <script>fetch('/images/async?q=fetch').then(() => document.forms[0].submit())</script>`;
    world.sites.serve('www.bing.com/maps', (_request, response) => html(response, parts));
    const page = await visit(browser, 'https://www.bing.com/maps?q=x');
    for (const path of ['/maps?q=x', '/search?q=frame&adlt=strict', '/images/async?q=fetch&adlt=strict'])
      await arrived('www.bing.com', path);
    expect(await untilOurPage(page)).toContain('details');
    const paths = world.sites.hitsOf('www.bing.com').map((hit) => hit.path);
    expect(paths.filter((path) => /frame|fetch|post/.test(path)).toSorted()).toEqual([
      '/images/async?q=fetch&adlt=strict',
      '/search?q=frame&adlt=strict',
    ]);
  });

  it.each(['yandex.ru/search/?text=x', 'search.brave.com/search?q=x', 'www.ecosia.org/search?q=x', 'html.duckduckgo.com/html/?q=x'])(
    'and not at all on an engine that no address holds strict: %s',
    async (place) => {
      await untilOurPage(await visit(browser, `https://${place}`));
      expect(world.sites.hitsOf(new URL(`https://${place}`).hostname)).toEqual([]);
    },
  );
});

describe('YouTube restricts itself (C10)', () => {
  it('strictly for a visitor, although the browser’s own policy says moderately; and a search is still asked once', async () => {
    const visitors: PolicyDocument = {
      ...work,
      levels: {
        ...work.levels,
        visitor: { ...work.levels.visitor, blocked: work.levels.visitor.blocked.filter(({ category }) => category !== 'streaming') },
      },
    };
    const device = await world.device('visitor', visitors);
    const browser = await device.open();
    await untilAdopted(browser, world);
    const parts = `<iframe src="https://www.youtube-nocookie.com/embed"></iframe><script>fetch('https://youtubei.googleapis.com/player').catch(() => {})</script>`;
    world.sites.serve('www.youtube.com/watch', (_request, response) => html(response, parts));
    await visit(browser, 'https://www.youtube.com/watch');
    for (const [host, path] of [
      ['www.youtube.com', '/watch'],
      ['www.youtube-nocookie.com', '/embed'],
      ['youtubei.googleapis.com', '/player'],
    ] as const)
      expect([host, await carriedTo(host, path)]).toEqual([host, { 'youtube-restrict': 'Strict' }]);
    const page = await visit(browser, 'https://www.google.com/search?q=for-visitors&safe=off');
    expect(page.url()).toBe('https://www.google.com/search?q=for-visitors&safe=active&ssui=on');
    expect(world.sites.hitsOf('www.google.com').filter((hit) => hit.path.includes('for-visitors'))).toHaveLength(1);
  });
});

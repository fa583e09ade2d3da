import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { templates } from '@/policy/templates/index.ts';
import type { PolicyDocument } from '@/policy/document.ts';
import { untilOurPage, visit, workerOf } from '../rig/device.ts';
import { withPins } from '../rig/people.ts';
import { enter, leave, openPopup } from '../rig/popup.ts';
import { openStand, type Stand } from '../rig/stand.ts';
import { clicking, newTab } from '../rig/tabs.ts';
import { until } from '../rig/until.ts';
import { killWorker, untilAdopted } from '../rig/worker.ts';

const SITE = 'https://instagram.com';
const closed: PolicyDocument = templates.default;
const open: PolicyDocument = {
  ...closed,
  levels: {
    ...closed.levels,
    staff: { ...closed.levels.staff, blocked: closed.levels.staff.blocked.filter((row) => row.category !== 'social-networking') },
  },
};

/** The same policy with a prepared page that children see at any hour. */
function withPrepared(policy: PolicyDocument): PolicyDocument {
  const { child } = policy.levels;
  return {
    ...policy,
    prepared: [{ site: 'prepared.test', title: 'Ducks', checkedBy: 'The manager', checkedOn: '2026-09-01' }],
    levels: { ...policy.levels, child: { ...child, internet: { ...child.internet, mode: 'open' } } },
  };
}

/** Scripts of a page that open a window without an address of its own and put words into it. */
const WINDOWS: Record<string, string> = {
  'written into': `const tab = open('about:blank'); tab.document.write('<h1>Words</h1>'); tab.document.close()`,
  'built piece by piece': `open('').document.body.append('Words')`,
  'with a fragment': `open('about:blank#words').document.body.append('Words')`,
  'made by a javascript: address': `open('about:blank').location.href = 'javascript:"<h1>Words</h1>"'`,
};

/** A frame that refuses to go, and undoes the cover. */
const FIGHTS = `<h1>Stays</h1><script>navigation.onnavigate = (event) => event.preventDefault();
  setInterval(() => document.querySelectorAll('style').forEach((style) => style.remove()), 10)</script>`;

/** How many frames of a page are at an address that says nothing of who made them. */
function nobodysIn(page: Page): number {
  return page.frames().filter((frame) => /^(?:data:|blob:null)/.test(frame.url())).length;
}

/** Gives a site a page in a sandbox of its own making. */
function serveSandboxed(stand: Stand, site: string): void {
  stand.world.sites.serve(site, (_request, response) => {
    const headers = { 'content-type': 'text/html', 'content-security-policy': 'sandbox allow-scripts allow-popups' };
    response.writeHead(200, headers).end('<h1>In a sandbox</h1>');
  });
}

/** Has a page go to what never answers, and keep its thread from then on. */
const FIGHTS_WHILE_GOING: Record<string, string> = { 'an endless loop': 'for (;;);', 'alerts without end': 'for (;;) alert(1)' };

/** Opens a page for each fight, which begins when the site that it goes to has been asked; resolves with the addresses of those pages. */
async function showGoing(stand: Stand, site: string, to: string): Promise<string[]> {
  const { sites } = stand.world;
  sites.serve(`${to}/never`, () => undefined);
  return Promise.all(
    Object.values(FIGHTS_WHILE_GOING).map(async (script, at) => {
      const path = `/going-${at}`;
      const isAsked = () => sites.hitsOf(to).some((hit) => hit.path === `/never?${at}`);
      sites.serve(`${site}${path}-asked`, (_request, response) => void response.end(isAsked() ? 'asked' : ''));
      const page = await visit(stand.browser, `https://${site}${path}`);
      const look = `const look = () => fetch('${path}-asked').then((got) => got.text()).then((said) => { if (!said) return look(); return fetch('${path}-fights').then(() => { ${script} }) })`;
      await clicking(page, `{ ${look}; location.href = 'https://${to}/never?${at}'; look(); undefined }`);
      await stand.untilReached(`${site}${path}-fights`);
      return `https://${site}${path}`;
    }),
  );
}

/** Waits until no tab shows one of these. */
async function untilGone(stand: Stand, addresses: readonly string[]): Promise<void> {
  const worker = await workerOf(stand.browser, stand.world.updates.id);
  await until('no tab shows them', async () => !(await worker.evaluate(shownInTabs)).some((one) => addresses.includes(one)));
}

declare const chrome: { tabs: { query(which: object): Promise<{ url?: string }[]> } };

async function shownInTabs(): Promise<string[]> {
  return (await chrome.tabs.query({})).map((tab) => tab.url ?? '');
}

describe('what stands without a request when its site is closed', () => {
  let stand: Stand;
  let framing: Page;
  let emptied: Page;
  let own: Page;
  let going: string[];
  const windows: Record<string, Page> = {};

  beforeAll(async () => {
    stand = await openStand({ level: 'staff', policy: open });
    serveSandboxed(stand, 'instagram.com/sandboxed');
    stand.serve('instagram.com/fights', FIGHTS);
    const frames = ['a', 'b', 'fights'].map((name) => `<iframe name="${name}" src="${SITE}/${name}"></iframe>`).join('');
    framing = await stand.show(
      'framing.test/',
      `${frames}<iframe sandbox="allow-scripts" src="${SITE}/in-a-sandbox"></iframe><iframe src="${SITE}/sandboxed"></iframe>`,
    );
    const maker = framing.frames().find((frame) => frame.name() === 'a');
    await maker?.evaluate(() => {
      const other = parent.frames[1];
      other?.location.replace('about:blank');
      return new Promise<void>((end) => {
        const look = () => (other?.document.URL === 'about:blank' ? (other.document.body.append('Words'), end()) : setTimeout(look, 20));
        look();
      });
    });
    for (const [way, script] of Object.entries(WINDOWS)) windows[way] = await newTab(await visit(stand.browser, `${SITE}/opener`), script);
    const gone = await visit(stand.browser, `${SITE}/opener`);
    windows['whose opener is gone'] = await newTab(gone, WINDOWS['written into'] ?? '');
    await gone.close();
    const stays = await stand.show('open.test/opener', '<h1>Open</h1>');
    windows['of an open site'] = await newTab(stays, WINDOWS['written into'] ?? '');
    await killWorker(stand.browser, stand.world.updates.id);
    stand.serve('instagram.com/to-data', `<script>location.href = 'data:text/html,<h1>Words</h1>'</script>`);
    stand.serve(
      'instagram.com/to-blob',
      `<script>location.href = URL.createObjectURL(new Blob(['<h1>Words</h1>'], { type: 'text/html' }))</script>`,
    );
    const nobodys = `<iframe src="${SITE}/to-data"></iframe><iframe sandbox="allow-scripts" src="${SITE}/to-blob"></iframe>`;
    emptied = await stand.show('emptied.test/', nobodys);
    own = await stand.show(
      'own.test/',
      `<iframe src="data:text/html,<h1>Of its own</h1>"></iframe><iframe src="https://open.test/"></iframe>`,
    );
    await until('both frames are at addresses of nobody’s', () => nobodysIn(emptied) === 2);
    await Promise.all([framing, own].map((page) => page.evaluate(() => Object.assign(globalThis, { loaded: 'before' }))));
    going = await showGoing(stand, 'instagram.com', 'slow.test');
    await stand.device.setPolicy({ ...closed, revision: 2 });
    await untilAdopted(stand.browser, stand.world, 2);
  });
  afterAll(() => stand?.close());

  it.each([...Object.keys(WINDOWS), 'whose opener is gone'])('a window without an address is led away: %s', async (way) => {
    const tab = windows[way];
    if (!tab) throw new Error(`There is no window ${way}.`);
    await untilOurPage(tab);
  });

  it('frames leave that are in a sandbox, that put themselves into one, that refuse to go, and that another frame of the site emptied and filled', async () => {
    await until('all five frames show our part', () => framing.frames().filter((frame) => frame.url().endsWith('/part.html')).length === 5);
    expect(framing.url()).toBe('https://framing.test/');
  });

  it('frames that went to addresses of nobody’s go, for their page loads anew, and a page that put such a frame there by itself stays', async () => {
    await until('no such frame is there', () => nobodysIn(emptied) === 0);
    expect(emptied.url()).toBe('https://emptied.test/');
    expect(await Promise.all([framing, own].map((page) => page.evaluate('loaded')))).toEqual(['before', 'before']);
    expect(nobodysIn(own)).toBe(1);
  });

  it('a page goes that keeps its thread while it is on its way to an open one that never answers', () => untilGone(stand, going));

  it('such a window of a site that is still open stays', async () => {
    for (const [way, tab] of Object.entries(windows)) if (way !== 'of an open site') await untilOurPage(tab);
    expect(await windows['of an open site']?.evaluate(() => document.body.innerText)).toBe('Words');
  });
});

describe('what an adult leaves open', () => {
  it('a window without an address goes when the adult goes, and so does a page on its way to a prepared one that never answers', async () => {
    const { policy, pins } = await withPins(withPrepared(open));
    const stand = await openStand({ level: 'child', policy });
    const { id } = stand.world.updates;
    const person = policy.people.find(({ level }) => level === 'staff')?.id ?? '';
    await enter(await openPopup(stand.browser, id), { person, pin: pins[person] ?? '' });
    serveSandboxed(stand, 'news.test/sandboxed');
    const blob = `open(URL.createObjectURL(new Blob(['<h1>Words</h1>'], { type: 'text/html' })))`;
    const ways = [
      [`${SITE}/opener`, WINDOWS['written into']],
      ['https://news.test/opener', WINDOWS['written into']],
      ['https://news.test/opener', blob],
      ['https://news.test/sandboxed', blob],
    ] as const;
    const tabs: Page[] = [];
    for (const [address, script = ''] of ways) tabs.push(await newTab(await visit(stand.browser, address), script));
    const going = await showGoing(stand, 'news.test', 'prepared.test');
    await leave(stand.browser, id);
    for (const tab of tabs) await untilOurPage(tab);
    await untilGone(stand, going);
    await stand.close();
  });
});

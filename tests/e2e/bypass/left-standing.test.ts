import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { templates } from '@/policy/templates/index.ts';
import type { PolicyDocument } from '@/policy/document.ts';
import { untilOurPage, visit } from '../rig/device.ts';
import { withPins } from '../rig/people.ts';
import { enter, leave, openPopup } from '../rig/popup.ts';
import { openStand, type Stand } from '../rig/stand.ts';
import { newTab } from '../rig/tabs.ts';
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

/** Gives a site a page in a sandbox of its own making. */
function serveSandboxed(stand: Stand, site: string): void {
  stand.world.sites.serve(site, (_request, response) => {
    const headers = { 'content-type': 'text/html', 'content-security-policy': 'sandbox allow-scripts allow-popups' };
    response.writeHead(200, headers).end('<h1>In a sandbox</h1>');
  });
}

describe('what stands without a request when its site is closed', () => {
  let stand: Stand;
  let framing: Page;
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

  it('such a window of a site that is still open stays', async () => {
    for (const [way, tab] of Object.entries(windows)) if (way !== 'of an open site') await untilOurPage(tab);
    expect(await windows['of an open site']?.evaluate(() => document.body.innerText)).toBe('Words');
  });
});

describe('what an adult leaves open', () => {
  it('a window without an address goes when the adult goes', async () => {
    const { policy, pins } = await withPins(open);
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
    await leave(stand.browser, id);
    for (const tab of tabs) await untilOurPage(tab);
    await stand.close();
  });
});

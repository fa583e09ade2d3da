import type { Frame, Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PolicyDocument } from '@/policy/document.ts';
import { templates } from '@/policy/templates/index.ts';
import { visit } from '../rig/device.ts';
import { everythingOf } from '../rig/everything.ts';
import { setScene } from '../rig/scenario.ts';
import { html } from '../rig/sites.ts';
import { openStand, type Stand } from '../rig/stand.ts';
import { clicking } from '../rig/tabs.ts';
import { until } from '../rig/until.ts';
import { killWorker } from '../rig/worker.ts';

const { child } = templates.default.levels;
const prepared = ['prepared.test', 'also-prepared.test'].map((site) => ({
  site,
  title: 'Ducks',
  checkedBy: 'The manager',
  checkedOn: '2026-09-01',
}));
/** The hours of the day are another test's matter. */
const policy: PolicyDocument = {
  ...templates.default,
  prepared: [...templates.default.prepared, ...prepared],
  levels: { ...templates.default.levels, child: { ...child, internet: { ...child.internet, mode: 'open' } } },
};

let stand: Stand;

beforeAll(async () => {
  stand = await openStand({ level: 'child', policy });
});
afterAll(() => stand?.close());

const { stringify } = JSON;
const inFrame = (address: string): string => `<iframe src="${address}"></iframe>`;

/** What a prepared page may do with a page that nobody prepared. */
const NEEDS: Record<string, (to: string) => string> = {
  'an iframe': inFrame,
  'an object': (to) => `<object data="${to}" type="text/html" width="99" height="99"></object>`,
  'an embed': (to) => `<embed src="${to}" type="text/html" width="99" height="99">`,
  'a sandboxed frame': (to) => `<iframe sandbox="allow-scripts" src="${to}"></iframe>`,
  'a lazy frame': (to) => `<iframe loading="lazy" src="${to}"></iframe>`,
  'a frame in a srcdoc frame': (to) => `<iframe srcdoc="${inFrame(to).replaceAll('"', "'")}"></iframe>`,
  'a frame that it leads on': (to) => `<iframe id="frame"></iframe><script>frame.src = '${to}'</script>`,
  'a link into a frame': (to) =>
    `<iframe name="frame"></iframe><a id="link" target="frame" href="${to}">Go</a><script>link.click()</script>`,
};

/** Every way in which a framed page may lead on; `to` is where. */
const WAYS: Record<string, (to: string) => string> = {
  'a link': (to) => `<a id="link" href="${to}">Go</a><script>link.click()</script>`,
  'its own location': (to) => `<script>location.href = '${to}'</script>`,
  'a location that takes its place': (to) => `<script>location.replace('${to}')</script>`,
  'window.open into itself': (to) => `<script>open('${to}', '_self')</script>`,
  'a meta refresh': (to) => `<meta http-equiv="refresh" content="0;url=${to}">`,
  'a form': (to) => `<form id="form" action="${to}"></form><script>form.submit()</script>`,
  'a frame in it': inFrame,
  'an object in it': (to) => `<object data="${to}" type="text/html" width="99" height="99"></object>`,
  'a link into a frame in it': (to) =>
    `<iframe name="inner"></iframe><a id="link" target="inner" href="${to}">Go</a><script>link.click()</script>`,
  'a srcdoc frame in it': (to) => `<iframe srcdoc="${inFrame(to).replaceAll('"', "'")}"></iframe>`,
  'a sandboxed frame in it': (to) => `<iframe sandbox="allow-scripts" srcdoc="<script>location.href = '${to}'</script>"></iframe>`,
  'a blob: frame in it': (to) =>
    `<iframe id="made"></iframe><script>made.src = URL.createObjectURL(new Blob([${stringify(`<iframe src='${to}'></`)} + 'iframe>'], { type: 'text/html' }))</script>`,
  'our own hold page': (to) => `<script>location.href = 'chrome-extension://${stand.world.updates.id}/hold.html#${to}'</script>`,
  'our own hold page for frames': (to) =>
    `<script>location.href = 'chrome-extension://${stand.world.updates.id}/hold-part.html#${to}'</script>`,
};

const tokenOf = (way: string): string => way.replaceAll(/[^a-z]/gi, '-');
const hitsOf = (host: string, token: string): number =>
  stand.world.sites.hits.filter((hit) => hit.host + hit.path.split('?', 1)[0] === `${host}/${token}`).length;

/** Shows a prepared page with a framed one that leads on. */
async function showLeading(token: string, body: string, sandbox = ''): Promise<Page> {
  stand.serve(`unlisted.test/${token}`, body);
  return stand.show(`prepared.test/${token}`, `<iframe ${sandbox} src="https://unlisted.test/${token}"></iframe>`);
}

async function untilPart(page: Page): Promise<Frame> {
  return until('our part stands in its place', () => page.frames().find((frame) => frame.url().endsWith('/part.html')));
}

describe('a prepared page on a device where children see prepared pages alone', () => {
  it.each(Object.keys(NEEDS))('has what it needs of another site: %s', async (way) => {
    const token = tokenOf(way);
    await stand.show(`prepared.test/${token}`, NEEDS[way]?.(`https://needed.test/${token}`) ?? '');
    await stand.untilReached(`needed.test/${token}`);
  });

  it('has it by way of a redirect, and again when it is loaded again', async () => {
    stand.world.sites.serve(
      'short.test/',
      (_request, response) => void response.writeHead(302, { location: 'https://needed.test/led' }).end(),
    );
    const page = await stand.show('prepared.test/led', inFrame('https://short.test/'));
    const reached = (times: number) => until(`it was fetched ${times} times`, () => hitsOf('needed.test', 'led') === times);
    await reached(1);
    await page.reload();
    await reached(2);
  });

  it.each(Object.keys(WAYS))('is no window to the web: what it frames leads on by %s', async (way) => {
    const token = tokenOf(way);
    const body = (to: string) => WAYS[way]?.(`https://${to}/${token}`) ?? '';
    await untilPart(await showLeading(token, body('second-unlisted.test')));
    // To a prepared page it leads by the same way, which shows that the way works.
    await showLeading(`to-prepared-${token}`, body('also-prepared.test'));
    await until('the prepared page was reached', () => hitsOf('also-prepared.test', token) > 0);
    expect(hitsOf('second-unlisted.test', token)).toBe(0);
    for (const tab of await stand.browser.pages()) if (tab.url() !== 'about:blank') await tab.close();
  });

  it('is none from a sandboxed frame either, and says so in the record', async () => {
    await untilPart(
      await showLeading('sandboxed', WAYS['its own location']?.('https://third-unlisted.test/') ?? '', 'sandbox="allow-scripts"'),
    );
    expect(stand.world.sites.hitsOf('third-unlisted.test')).toEqual([]);
    const line = await until('there is a line of it', async () =>
      (await everythingOf(stand.browser, stand.world)).find(({ host }) => host === 'third-unlisted.test'),
    );
    expect(line).toMatchObject({ kind: 'embed', category: 'unprepared', clause: child.access.clause });
  });

  it('has what it needs while the worker wakes, and is no window then either', async () => {
    const listening = `<script>self.heard = []; for (const capture of [true, false]) addEventListener('message', ({ data }) => heard.push(data), capture)</script>`;
    stand.serve('unlisted.test/waking', '<a id="link" href="https://second-unlisted.test/waking">Go</a>');
    const page = await stand.show('prepared.test/waking', `<h1>Ducks</h1>${listening}`);
    const add = (body: string) => page.evaluate((one) => document.body.insertAdjacentHTML('beforeend', one), body);
    await killWorker(stand.browser, stand.world.updates.id);
    await add(NEEDS['a sandboxed frame']?.('https://needed.test/waking') ?? '');
    await stand.untilReached('needed.test/waking');
    await killWorker(stand.browser, stand.world.updates.id);
    await add(inFrame('https://unlisted.test/waking'));
    const framed = await until('it is framed', () => page.frames().find((frame) => frame.url() === 'https://unlisted.test/waking'));
    await killWorker(stand.browser, stand.world.updates.id);
    await framed.evaluate(() => document.getElementById('link')?.click());
    await untilPart(page);
    expect(hitsOf('second-unlisted.test', 'waking')).toBe(0);
    expect(await page.evaluate('heard')).toEqual([]);
  });

  it('is none when somebody goes back and on in what it frames', async () => {
    const page = await showLeading('history', '<a id="link" href="https://second-unlisted.test/history">Go</a>');
    const framed = () => page.frames().find((frame) => frame.url() === 'https://unlisted.test/history');
    await clicking(page, 'document.title = "Somebody is here"');
    await (await until('it is framed', framed)).click('a');
    await untilPart(page);
    await page.evaluate(() => history.back());
    await until('it is framed again', framed);
    await page.evaluate(() => history.forward());
    await untilPart(page);
    expect(hitsOf('second-unlisted.test', 'history')).toBe(0);
  });
});

describe('a prepared page that an adult leaves open', () => {
  it('is loaded anew where they led a frame of it on, and otherwise left as it is', async () => {
    const scene = await setScene(policy);
    const { browser } = scene;
    const { sites } = scene.world;
    const serve = (site: string, body: string) => sites.serve(site, (_request, response) => html(response, body));
    serve('unlisted.test/leads', '<a href="https://second-unlisted.test/">Go</a>');
    serve('prepared.test/led', inFrame('https://unlisted.test/leads'));
    serve('prepared.test/not-led', inFrame('https://unlisted.test/leads'));
    await scene.comes('practitioner');
    const [led, left] = [await visit(browser, 'https://prepared.test/led'), await visit(browser, 'https://prepared.test/not-led')];
    await left.evaluate(() => Object.assign(globalThis, { loaded: 'before' }));
    const framed = (page: Page, address: string) => page.frames().find((frame) => frame.url() === address);
    await framed(led, 'https://unlisted.test/leads')?.evaluate(() => document.querySelector('a')?.click());
    await until('the frame was led on', () => framed(led, 'https://second-unlisted.test/'));
    await scene.leaves();
    await until('it shows what the page framed by itself', () => framed(led, 'https://unlisted.test/leads'));
    expect(led.url()).toBe('https://prepared.test/led');
    expect(await left.evaluate('loaded')).toBe('before');
    expect(framed(left, 'https://unlisted.test/leads')).toBeDefined();
    await scene.close();
  });
});

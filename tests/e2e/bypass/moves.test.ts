import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { untilOurPage, visit, workerOf } from '../rig/device.ts';
import { openStand, type Stand } from '../rig/stand.ts';
import { clicking, newTab } from '../rig/tabs.ts';
import { until } from '../rig/until.ts';

let stand: Stand;

beforeAll(async () => {
  stand = await openStand({ level: 'visitor', device: { without: ['NetworkPredictionOptions'] } });
});
afterAll(() => stand?.close());

describe('moves inside an open page', () => {
  it.each([
    'history.pushState(null, "", "/gassing/x")',
    'history.replaceState(null, "", "/gassing/x")',
    'navigation.navigate("/gassing/x", { history: "replace" })',
  ])('a move to a blocked path without a request: %s', async (move) => {
    const body = `<script>navigation.onnavigate = (event) => event.canIntercept && event.intercept()</script>`;
    const page = await stand.show('www.pistonheads.com/', body);
    await page.evaluate(`void setTimeout(() => { ${move} })`);
    await untilOurPage(page);
    expect(stand.world.sites.hitsOf('www.pistonheads.com').map((hit) => hit.path)).not.toContain('/gassing/x');
  });

  it('a click on a hash at a blocked path that a page moved to before the extension looked', async () => {
    const page = await stand.show('pistonheads.com/', '<h1>Cars</h1>');
    await page.evaluate(() => {
      history.replaceState(null, '', '/gassing/y');
      location.hash = 'one';
    });
    await untilOurPage(page);
  });

  it('a frame that moves to a blocked path without a request leaves, and a move elsewhere leaves it', async () => {
    stand.serve('www.pistonheads.com/framed', `<script>onmessage = ({ data }) => history[data.how](null, '', data.to)</script>`);
    const moves = [
      ['pushState', '/gassing/framed'],
      ['replaceState', '/gassing/framed'],
      ['pushState', '/classifieds'],
    ] as const;
    const body = moves.map(() => '<iframe src="https://www.pistonheads.com/framed"></iframe>').join('');
    const page = await stand.show('framing.test/', body);
    await page.evaluate((all) => all.forEach(([how, to], at) => window.frames[at]?.postMessage({ how, to }, '*')), moves);
    const shown = () =>
      page
        .frames()
        .slice(1)
        .map((frame) => new URL(frame.url()).pathname);
    await until('both frames have left', () => shown().filter((path) => path === '/part.html').length === 2);
    expect(shown()).toContain('/classifieds');
    expect(page.url()).toBe('https://framing.test/');
  });

  it('document.open and document.write after the page has loaded, with a frame of a blocked site', async () => {
    const page = await stand.show('writer.test/', '<h1>Writer</h1>');
    await page.evaluate(() => {
      document.open();
      document.write('<iframe src="https://vk.com/written"></iframe><iframe src="https://open.test/written"></iframe>');
      document.close();
    });
    await stand.untilReached('open.test/written');
    await until('the blocked frame shows our part', () => page.frames().some((frame) => frame.url().endsWith('/part.html')));
    expect(stand.leaks()).toEqual([]);
  });

  it('document.open on a page that is closed while it stands, which removes the cover', async () => {
    const page = await stand.show('www.pistonheads.com/', '<h1>Cars</h1>');
    await page.evaluate(() =>
      setTimeout(() => {
        history.replaceState(null, '', '/gassing/z');
        for (let round = 0; round < 40; round += 1) {
          document.open();
          document.write('<h1>Still here</h1>');
          document.close();
        }
      }),
    );
    await untilOurPage(page);
  });
});

describe('new tabs and windows', () => {
  it.each([
    ['window.open', `open('https://vk.com/opened')`],
    ['a popup window', `open('https://vk.com/popup', 'x', 'popup,width=200,height=200')`],
    ['window.open without an opener', `open('https://vk.com/noopener', '_blank', 'noopener')`],
    [
      'an empty tab that goes on later',
      `const tab = open('about:blank'); setTimeout(() => { tab.location.href = 'https://vk.com/later' }, 50)`,
    ],
    [
      'an open site’s tab that goes on later',
      `const tab = window.open('https://open.test/first'); onmessage = () => { tab.location.href = 'https://vk.com/second' }`,
    ],
    ['a javascript: address', `open('javascript:location.href="https://vk.com/script"')`],
  ])('a new tab: %s', async (_way, script) => {
    stand.serve('open.test/first', `<script>opener.postMessage('here', '*')</script>`);
    const page = await stand.show('opener.test/', '<h1>Opener</h1>');
    await untilOurPage(await newTab(page, script));
    expect(stand.leaks()).toEqual([]);
  });

  it.each([
    ['about:blank that is written into', `const tab = open('about:blank'); tab.document.write(FRAMES)`],
    ['a blob: page', `open(URL.createObjectURL(new Blob([FRAMES], { type: 'text/html' })))`],
    [
      'an SVG blob: page',
      `open(URL.createObjectURL(new Blob(['<svg xmlns="http://www.w3.org/2000/svg"><foreignObject width="99" height="99"><body xmlns="http://www.w3.org/1999/xhtml">' + XFRAMES + '</body></foreignObject></svg>'], { type: 'image/svg+xml' })))`,
    ],
    [
      'a srcdoc frame in about:blank',
      `const tab = open('about:blank'); tab.document.write('<iframe srcdoc="' + FRAMES.replaceAll('"', '&quot;') + '"></iframe>')`,
    ],
  ])('%s as a cloak around a blocked frame', async (way, script) => {
    const token = way.replaceAll(/[^a-z]/gi, '');
    const page = await stand.show('cloak.test/', '<h1>Cloak</h1>');
    const frames = `<iframe src="https://vk.com/${token}"></iframe><iframe src="https://open.test/${token}"></iframe>`;
    await page.evaluate((text) => Object.assign(globalThis, { FRAMES: text, XFRAMES: text }), frames);
    await newTab(page, script);
    await stand.untilReached(`open.test/${token}`);
    await untilRefused(`/${token}`);
    expect(stand.leaks()).toEqual([]);
  });

  it('javascript: in the address bar as a cloak around a blocked frame', async () => {
    const page = await stand.show('typed.test/', '<h1>Cloak</h1>');
    const frames = ['vk.com', 'open.test'].map((host) => `<iframe src="https://${host}/typed"></iframe>`).join('');
    // The browser says of such an address that it went nowhere.
    await page.goto(`javascript:void document.write(${JSON.stringify(frames)})`).catch(() => undefined);
    await stand.untilReached('open.test/typed');
    await untilRefused('/typed');
    expect(stand.leaks()).toEqual([]);
  });

  it('data: in the address bar', async () => {
    await untilAnyTab(`/blocked.html#data:text/html,`, () => visit(stand.browser, 'data:text/html,<h1>Typed</h1>'));
  });
});

describe('pages that the browser fetches before somebody goes to them', () => {
  const rules = (what: object) => `<script type="speculationrules">${JSON.stringify(what)}</script>`;

  it('speculation rules for a closed site', async () => {
    const urls = ['vk.com', 'open.test'].map((host) => `https://${host}/foreseen`);
    const body = rules({ prefetch: [{ urls, eagerness: 'immediate' }], prerender: [{ urls: urls.slice(0, 1), eagerness: 'immediate' }] });
    await stand.show('foreseeing.test/', body);
    await stand.untilReached('open.test/foreseen');
    expect(stand.leaks()).toEqual([]);
  });

  it('a page that moved to a blocked path while it was prerendered', async () => {
    const look = `const look = () => { const { visibility } = getComputedStyle(document.documentElement);
      if (!document.prerendering) fetch('https://log.test/foreseen-' + visibility, { mode: 'no-cors' }); requestAnimationFrame(look) }; look();`;
    // It is the first of its own page to hear that it is shown, and tells nobody.
    const silence = `for (const kind of ['prerenderingchange', 'pageshow']) addEventListener(kind, (event) => event.stopImmediatePropagation(), true);`;
    const moves = `if (document.prerendering) { history.replaceState(null, '', '/gassing/foreseen'); fetch('https://log.test/prerendered', { mode: 'no-cors' }) }`;
    stand.serve('www.pistonheads.com/foreseen', `<h1>A page</h1><script>${silence} ${moves} ${look}</script>`);
    const page = await stand.show('www.pistonheads.com/', rules({ prerender: [{ urls: ['/foreseen'], eagerness: 'immediate' }] }));
    await stand.untilReached('log.test/prerendered');
    await untilAnyTab('/blocked.html#https://www.pistonheads.com/gassing/foreseen', () => clicking(page, `location.href = '/foreseen'`));
    expect(stand.world.sites.hitsOf('log.test').map(({ path }) => path)).not.toContain('/foreseen-visible');
  });
});

describe('a page that is closed while it stands, and fights for its tab', () => {
  const SITE = 'https://www.pistonheads.com';
  const closes = (path: string) => `history.replaceState(null, '', '/gassing/${path}')`;
  /** The address that each is blocked for begins so; the last two never let go of their thread. */
  const FIGHTS: Record<string, { at: string; script: string }> = {
    'asking whether to leave': {
      at: 'asking',
      script: `onbeforeunload = (event) => { event.preventDefault(); event.returnValue = 'Stay' }; ${closes('asking')}`,
    },
    'moving on without end': {
      at: 'moving',
      script: `setInterval(() => history.replaceState(null, '', '/gassing/moving' + Math.random()), 5)`,
    },
    'going to itself without end': {
      at: 'going',
      script: `${closes('going')}; setInterval(() => { location.href = '/gassing/going' }, 5)`,
    },
    'a flood of history': {
      at: 'flood',
      script: `for (let entry = 0; entry < 100; entry += 1) history.pushState(null, '', '/gassing/flood' + entry)`,
    },
    'undoing our cover': {
      at: 'undoing',
      script: `${closes('undoing')}; setInterval(() => document.documentElement.replaceWith(document.createElement('html')), 1)`,
    },
    'an endless loop': { at: 'loop', script: `${closes('loop')}; setTimeout(() => { for (;;); }, 20)` },
    'alerts without end': { at: 'alerts', script: `${closes('alerts')}; for (;;) alert('Stay')` },
  };

  it.each(Object.keys(FIGHTS))('has a tab of ours in its place: %s', async (how) => {
    const { at = '', script = '' } = FIGHTS[how] ?? {};
    const page = await stand.show('www.pistonheads.com/', '<h1>A page</h1>');
    await page.evaluate(`void setTimeout(() => { ${script} })`);
    const worker = await workerOf(stand.browser, stand.world.updates.id);
    await until('a tab of ours is in front', async () =>
      (await worker.evaluate(frontTabs)).some((address) => address.includes(`/blocked.html#${SITE}/gassing/${at}`)),
    );
  });
});

declare const chrome: { tabs: { query(which: { active: true }): Promise<{ url?: string }[]> } };

async function frontTabs(): Promise<string[]> {
  return (await chrome.tabs.query({ active: true })).map((tab) => tab.url ?? '');
}

/** Does something, and waits until one of the tabs is at an address of ours that holds this. */
async function untilAnyTab(part: string, act: () => Promise<unknown>): Promise<void> {
  await act();
  await until(`a tab is at ${part}`, async () => (await stand.browser.pages()).some((one) => one.url().includes(part)));
}

/** Waits until the endpoint knows of a frame that was refused. */
async function untilRefused(path: string): Promise<void> {
  await until(`the frame ${path} is at the endpoint`, async () =>
    (await stand.world.endpoint.events()).some((event) => event.kind === 'embed' && event.path === path),
  );
}

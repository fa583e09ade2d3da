import { setTimeout as pause } from 'node:timers/promises';
import type { Browser } from 'puppeteer';
import { untilOurPage } from './device.ts';
import type { Sites } from './sites.ts';

/** Games of chance stand in for what must not be seen. */
const WORDS = 'Casino: roulette at our online casino. Place your bets, spin the slot machines and win the jackpot.';
/** How long after the part before it a part comes. */
const SOON_MS = 120;
/** Longer than a page is held back. */
const LONG_MS = 2_000;
const FLAGGED = `<p elementtiming="flagged" id="flagged" style="background:#f0f;font-size:3em">${WORDS}</p>`;
const PICTURE = `<svg xmlns="http://www.w3.org/2000/svg" width="800" height="500"><rect width="800" height="500" fill="#f0f"/></svg>`;

/**
 * Tells the server of each frame in which what is flagged could be seen, twice over: by the browser's own word for what it has painted, and before every frame by what
 * the styles come to. `held` is a frame in which the page's root is hidden.
 */
const WATCH = `<script>
const tell = (what) => { if (!tell[what]) { tell[what] = true; new Image().src = '/told?' + what } };
new PerformanceObserver((list) => list.getEntries().forEach(({ identifier }) => tell('painted-' + identifier))).observe({ type: 'element', buffered: true });
const look = () => {
  const { opacity, display, visibility } = getComputedStyle(document.documentElement);
  const isSeen = opacity !== '0' && display !== 'none' && visibility !== 'hidden';
  tell(isSeen ? 'shown' : 'held');
  const flagged = document.getElementById('flagged');
  if (isSeen && flagged?.checkVisibility({ opacityProperty: true }) && getComputedStyle(flagged).backgroundSize !== '0px 0px') tell('painted-flagged');
  const picture = globalThis.above?.querySelector('img');
  if (picture?.checkVisibility({ opacityProperty: true })) tell('painted-flagged');
  requestAnimationFrame(look);
};
requestAnimationFrame(look);
</script>`;

/** A page that shows a picture in the top layer, which its root's style does not reach, before it says what it is. */
function above(markup: string, opened: string, open: string): string[] {
  const picture = '<img src="/picture.svg" width="800" height="500">';
  const script = `globalThis.above = ${opened}; above.${open}(); /* so that it is shown */`;
  return [`${WATCH}<h1>Welcome</h1>${markup.replace('PICTURE', picture)}<script>${script}</script>`, `<p>${WORDS}</p>`];
}

const FIRST = '<img src="/picture.svg" elementtiming="flagged" id="flagged" width="800" height="500">';

/** How a page brings what is flagged. */
export const FLASHES = {
  static: [`${WATCH}<h1>Welcome</h1>${FLAGGED}`],
  streamed: [
    `${WATCH}<h1>Welcome</h1><p>One moment.</p>${'<!-- so that it is shown -->'.repeat(60)}`,
    '<p>Nearly there.</p>',
    FLAGGED,
    '<p>The end.</p>',
  ],
  'an app': [
    `${WATCH}<div id="app">One moment.</div><script>setTimeout(() => fetch('/words').then((r) => r.text()).then((t) => { document.getElementById('app').innerHTML = t }), 200)</script>`,
  ],
  'a picture in a dialog first': above('<dialog id="above">PICTURE</dialog>', 'document.getElementById("above")', 'showModal'),
  'a picture in a popover first': above(
    '<div id="above" popover="manual">PICTURE</div>',
    'document.getElementById("above")',
    'showPopover',
  ),
  'a picture in a dialog of a shadow root first': above(
    '<section id="host"><template shadowrootmode="open"><dialog>PICTURE</dialog></template></section>',
    'document.getElementById("host").shadowRoot.querySelector("dialog")',
    'showModal',
  ),
  'pictures first': [`${WATCH}${FIRST}`, `<p>${WORDS}</p>`],
  'pictures first, and words long after them': [
    `${WATCH}${FIRST}<p>Welcome.</p>`,
    LONG_MS,
    '<p>Nearly there.</p>',
    LONG_MS,
    `<p>${WORDS}</p>`,
  ],
  'a picture behind a box first, and words long after it': [
    `${WATCH}<div id="flagged" style="background: url(/picture.svg); height: 500px"></div><p>Welcome.</p>`,
    LONG_MS,
    `<p>${WORDS}</p>`,
  ],
} as const;
export type Flash = keyof typeof FLASHES;

/** What a page told of itself: `painted-flagged`, `shown`, `held`. */
export type Told = ReadonlySet<string>;

/** Serves a host with a page of this kind; the parts of a streamed one come soon after each other, or when so many milliseconds have passed. */
export function serveFlash(sites: Sites, host: string, parts: readonly (string | number)[]): () => Told {
  sites.serve(`${host}/`, (_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    void (async () => {
      let waitMs = 0;
      for (const part of ['<!doctype html><title>A page</title>', ...parts]) {
        if (typeof part === 'string') await pause(waitMs);
        if (typeof part === 'string') response.write(part);
        waitMs = typeof part === 'string' ? SOON_MS : part;
      }
      response.end();
    })();
  });
  sites.serve(`${host}/words`, (_request, response) => response.end(FLAGGED));
  sites.serve(`${host}/picture.svg`, (_request, response) => response.writeHead(200, { 'content-type': 'image/svg+xml' }).end(PICTURE));
  return () =>
    new Set(
      sites
        .hitsOf(host)
        .filter(({ path }) => path.startsWith('/told?'))
        .map(({ path }) => path.slice('/told?'.length)),
    );
}

/** Loads a page in a tab whose processor is four times as slow. */
export async function loadSlowly(browser: Browser, address: string): Promise<{ untilCovered(): Promise<void>; close(): Promise<void> }> {
  const page = await browser.newPage();
  await page.emulateCPUThrottling(4);
  await page.goto(address, { waitUntil: 'load' }).catch(() => undefined);
  return { untilCovered: async () => void (await untilOurPage(page, 'tell.html')), close: () => page.close() };
}

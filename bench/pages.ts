import type { Browser, Page } from 'puppeteer';
import { setUpDevice } from '@/tests/e2e/rig/device.ts';
import { openToChildren } from '@/tests/e2e/rig/open-to-children.ts';
import { html } from '@/tests/e2e/rig/sites.ts';
import { untilAdopted } from '@/tests/e2e/rig/worker.ts';
import { openWorld, type World } from '@/tests/e2e/rig/world.ts';
import { figureOf, interleaved, type Figure } from './measure.ts';
import { readingPages } from './reading-pages.ts';
import { rowAgainst, type Findings, type Row } from './report.ts';

const WARM_UPS = 4;
const ROUNDS = 20;
const HOST = 'read.test';
const SLOWER = 4;

/** Times what a page's main thread does with and without the extension, on pages that are read, and when a page is first seen on a slow processor. */
export async function measurePages(): Promise<Findings> {
  const world = await openWorld(openToChildren());
  const pages = readingPages();
  const names = Object.keys(pages);
  for (const [place, name] of names.entries())
    world.sites.serve(`${HOST}/${place}`, (_request, response) => html(response, pages[name] ?? ''));
  const without = await openWithout(world);
  try {
    const device = await world.device('child');
    const browser = await device.open('about:blank');
    await untilAdopted(browser, world);
    const browsers = { without: without.browser, with: browser };
    const rows: Row[] = [];
    for (const [place, name] of names.entries())
      rows.push(...rowsOf(`${name}: main thread`, await timed(browsers, (one) => busyWith(one, place))));
    for (const [place, name] of names.slice(0, 2).entries())
      rows.push(...rowsOf(`${name}, ${SLOWER} times as slow: until it is seen`, await timed(browsers, (one) => seenAfter(one, place))));
    return findingsOf(rows);
  } finally {
    await without.remove();
    await world.close();
  }
}

type Browsers = Record<'without' | 'with', Browser>;

async function timed(browsers: Browsers, take: (browser: Browser) => Promise<number>): Promise<Record<keyof Browsers, Figure>> {
  return interleaved({ without: () => take(browsers.without), with: () => take(browsers.with) }, { warmUps: WARM_UPS, rounds: ROUNDS });
}

/** Milliseconds that the main thread worked for a page in a process of its own, from its start until it stands and is idle. */
async function busyWith(browser: Browser, place: number): Promise<number> {
  return inNewTab(browser, async (page) => {
    await page.goto(`https://${HOST}/${place}`, { waitUntil: 'load' });
    await page.waitForFunction('globalThis.done === true');
    await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
    return ((await page.metrics()).TaskDuration ?? 0) * 1_000;
  });
}

/** Milliseconds from the navigation's start to the first frame with something of the page in it, as the browser says. */
async function seenAfter(browser: Browser, place: number): Promise<number> {
  return inNewTab(browser, async (page) => {
    await page.emulateCPUThrottling(SLOWER);
    await page.goto(`https://${HOST}/${place}`, { waitUntil: 'load' });
    return page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          new PerformanceObserver((list) => {
            const seen = list.getEntries().find(({ name }) => name === 'first-contentful-paint');
            if (seen) resolve(seen.startTime);
          }).observe({ type: 'paint', buffered: true });
        }),
    );
  });
}

async function inNewTab(browser: Browser, take: (page: Page) => Promise<number>): Promise<number> {
  const page = await browser.newPage();
  const taken = await take(page);
  await page.close();
  return taken;
}

async function openWithout({ sites, updates, policy, endpoint }: World): Promise<{ browser: Browser; remove(): Promise<void> }> {
  const switched = { ...sites, switches: [...sites.switches, '--disable-extensions=1'] };
  const device = await setUpDevice({ sites: switched, updates, policy, level: 'child', endpoint });
  const browser = await device.open('about:blank');
  return { browser, remove: () => device.remove() };
}

function rowsOf(what: string, figures: Record<keyof Browsers, Figure>): Row[] {
  const without: Row = { what: `${what}, without`, unit: 'ms', figure: figures.without };
  return [without, { ...rowAgainst(without, { what: `${what}, with`, unit: 'ms', figure: figures.with }) }];
}

function findingsOf(rows: Row[]): Findings {
  const added = rows.flatMap(({ figure }, place) => (place % 2 === 1 ? [figure.median - (rows[place - 1]?.figure.median ?? 0)] : []));
  return {
    title: 'Reading pages',
    how: [
      'Two managed Chromium browsers at the child level, under a policy that opens what nobody prepared, so that every page is held and read; in the first, extensions are switched off.',
      `Main thread: all that it did from a page’s start until it stands and is idle (\`TaskDuration\`), ${ROUNDS} rounds after ${WARM_UPS} to warm up. Words are made up, 3,000 different ones.`,
      'Until it is seen: the browser’s own first contentful paint; what is held back counts as not seen.',
    ],
    rows,
    remarks: [
      `Everything of the extension in the page is in it, also what is no reading. In the middle it adds ${Math.round(figureOf(added).median)} ms.`,
    ],
  };
}

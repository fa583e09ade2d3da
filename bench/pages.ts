import type { Browser, Page } from 'puppeteer';
import { setUpDevice } from '@/tests/e2e/rig/device.ts';
import { openToChildren } from '@/tests/e2e/rig/open-to-children.ts';
import { html } from '@/tests/e2e/rig/sites.ts';
import { untilAdopted } from '@/tests/e2e/rig/worker.ts';
import { openWorld, type World } from '@/tests/e2e/rig/world.ts';
import { figureOf, interleaved, type Figure } from './measure.ts';
import { readingPages } from './reading-pages.ts';
import { rowAgainst, type Findings, type Row } from './findings.ts';

const WARM_UPS = 4;
const ROUNDS = 20;
const HOST = 'read.test';
const SLOWER = 4;
const VERDICTS = 40;

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
    const verdicts = await verdictRows(world, browser, pages);
    return findingsOf(rows, verdicts);
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

/** Says in the page how long after its first text it was let through: the hold is the page's own opacity. */
const LET_THROUGH = `<script>{
  const from = performance.now();
  const { port1, port2 } = new MessageChannel();
  const look = () => {
    if (getComputedStyle(document.documentElement).opacity === '1') globalThis.letThrough = performance.now() - from;
    else port2.postMessage('');
  };
  port1.onmessage = look;
  look();
}</script>`;

/** Milliseconds from a page's first text to its first verdict on a slow processor. Without the extension nothing is held, and there is nothing to stand beside. */
async function verdictRows({ sites }: World, browser: Browser, pages: Record<string, string>): Promise<Row[]> {
  const rows: Row[] = [];
  for (const [place, [name, body]] of Object.entries(pages).slice(0, 2).entries()) {
    sites.serve(`${HOST}/verdict/${place}`, (_request, response) => html(response, body.replace('</p>', `</p>${LET_THROUGH}`)));
    const taken: number[] = [];
    for (let round = 0; round < VERDICTS; round += 1) taken.push(await verdictAfter(browser, `https://${HOST}/verdict/${place}`));
    const late = taken.toSorted((a, b) => a - b)[Math.ceil(VERDICTS * 0.95) - 1] ?? 0;
    rows.push({ what: `${name}, ${SLOWER} times as slow: first verdict after the first text`, unit: 'ms', figure: figureOf(taken) });
    rows.push({ what: `the same, 95 of 100 within`, unit: 'ms', figure: figureOf([late]) });
  }
  return rows;
}

async function verdictAfter(browser: Browser, address: string): Promise<number> {
  return inNewTab(browser, async (page) => {
    await page.emulateCPUThrottling(SLOWER);
    await page.goto(address, { waitUntil: 'load' });
    const after = await page.waitForFunction('globalThis.letThrough');
    return Number(await after.jsonValue());
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

function findingsOf(rows: Row[], verdicts: readonly Row[]): Findings {
  const added = rows.flatMap(({ figure }, place) => (place % 2 === 1 ? [figure.median - (rows[place - 1]?.figure.median ?? 0)] : []));
  return {
    title: 'Reading pages',
    how: [
      'Two managed Chromium browsers at the child level, under a policy that opens what nobody prepared, so that every page is held and read; in the first, extensions are switched off.',
      `Main thread: all that it did from a page’s start until it stands and is idle (\`TaskDuration\`), ${ROUNDS} rounds after ${WARM_UPS} to warm up. Words are made up, 3,000 different ones.`,
      'Until it is seen: the browser’s own first contentful paint; what is held back counts as not seen.',
    ],
    rows: [...rows, ...verdicts],
    remarks: [
      `Everything of the extension in the page is in it, also what is no reading. In the middle it adds ${Math.round(figureOf(added).median)} ms.`,
    ],
  };
}

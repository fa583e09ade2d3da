import type { Browser } from 'puppeteer';
import { templates } from '@/policy/templates/index.ts';
import { openBlocked } from '@/tests/e2e/rig/blocked-page.ts';
import { untilOurPage } from '@/tests/e2e/rig/device.ts';
import { signInManager, type ManagerAtConsole } from '@/tests/e2e/rig/manager.ts';
import { html, type Sites } from '@/tests/e2e/rig/sites.ts';
import { untilAdopted } from '@/tests/e2e/rig/worker.ts';
import { openWorld, type World } from '@/tests/e2e/rig/world.ts';
import { figureOf } from './measure.ts';
import { rowAgainst, type Findings, type Row } from './findings.ts';

const WARM_UPS = 2;
const ROUNDS = 20;
const SITE = 'vk.com';
const MINUTE_MS = 60_000;

/** One round, in milliseconds: from “agree” to its reply and to the load event of the page, the same page loaded once more, and from “end” until it is gone. */
type Round = { replied: number; opened: number; again: number; gone: number };

type Console = { manager: ManagerAtConsole; browser: Browser; nextLoad(): Promise<number> };

/** Times the way from the manager's “agree” to the page on the device that shows the blocked page, beside loading that page while it is agreed. */
export async function measureAgreed(): Promise<Findings> {
  const world = await openWorld(templates['little-thetford']);
  try {
    const manager = await signInManager(world.endpoint);
    const nextLoad = hearLoads(world.sites);
    const browser = await staffBrowserIn(world);
    const rounds: Round[] = [];
    for (let turn = 0; turn < WARM_UPS + ROUNDS; turn += 1) rounds.push(await roundOf({ manager, browser, nextLoad }));
    return findingsOf(rounds.slice(WARM_UPS));
  } finally {
    await world.close();
  }
}

/** The page itself tells the server of its load event, so that every moment is read from one clock, here. */
function hearLoads(sites: Sites): () => Promise<number> {
  let heard = Promise.withResolvers<number>();
  sites.serve(`${SITE}/`, (_request, response) => html(response, `<script>addEventListener('load', () => void fetch('/loaded'))</script>`));
  sites.serve(`${SITE}/loaded`, (_request, response) => {
    heard.resolve(performance.now());
    response.writeHead(204).end();
  });
  return () => {
    heard = Promise.withResolvers<number>();
    return heard.promise;
  };
}

async function staffBrowserIn(world: World): Promise<Browser> {
  const { consoleAddress: address, enrolmentKey, publicKey } = world.endpoint;
  const device = await world.device('staff', world.policy, { endpoint: { address, enrolmentKey, publicKey } });
  const browser = await device.open('about:blank');
  await untilAdopted(browser, world);
  return browser;
}

/** In a tab of its own: one that leaves the blocked page four times in ten seconds is made to wait, for the sake of a child's eyes. */
async function roundOf({ manager, browser, nextLoad }: Console): Promise<Round> {
  const page = await openBlocked(browser, `https://${SITE}/`);
  const [first, start] = [nextLoad(), performance.now()];
  const { agreement } = await manager.post<{ agreement: string }>('agreements', agreementFromNow());
  const replied = performance.now() - start;
  const opened = (await first) - start;
  const [second, reload] = [nextLoad(), performance.now()];
  await page.reload();
  const again = (await second) - reload;
  const ending = performance.now();
  await manager.post(`agreements/${agreement}/end`, { reason: 'Measured.' });
  await untilOurPage(page);
  const gone = performance.now() - ending;
  await page.close();
  return { replied, opened, again, gone };
}

function agreementFromNow(): object {
  const from = new Date(Date.now() - MINUTE_MS).toISOString();
  const to = new Date(Date.now() + 30 * MINUTE_MS).toISOString();
  const who = { levels: ['staff'], people: [], devices: [] };
  return { kind: 'once', sites: [SITE], categories: [], ...who, reason: 'To be measured', ratiosAllow: true, from, to };
}

function findingsOf(rounds: readonly Round[]): Findings {
  const row = (what: string, part: keyof Round): Row => ({ what, unit: 'ms', figure: figureOf(rounds.map((round) => round[part])) });
  const baseline = row('loading the page again while it is agreed', 'again');
  return {
    title: 'From “agree” to the open page',
    how: [
      'The real endpoint on its embedded PostgreSQL, the console’s interface, and a managed Chromium at staff level that shows the blocked page: Little Thetford’s template.',
      `The manager agrees to a site, the page opens by itself, is loaded once more, and the manager ends the agreement: ${ROUNDS} rounds after ${WARM_UPS} to warm up.`,
    ],
    rows: [
      baseline,
      rowAgainst(baseline, row('from “agree” to its reply', 'replied')),
      rowAgainst(baseline, row('from “agree” to the page’s load event', 'opened')),
      rowAgainst(baseline, row('from “end” until the page is gone', 'gone')),
    ],
    remarks: ['What is promised is 5 s while the device is connected, and a minute otherwise.'],
  };
}

import type { Browser, Page } from 'puppeteer';
import type { PolicyDocument } from '@/policy/document.ts';
import { templates } from '@/policy/templates/index.ts';
import { visit } from '@/tests/e2e/rig/device.ts';
import { signInManager, type ManagerAtConsole } from '@/tests/e2e/rig/manager.ts';
import { until } from '@/tests/e2e/rig/until.ts';
import { untilAdopted } from '@/tests/e2e/rig/worker.ts';
import { openWorld, type World } from '@/tests/e2e/rig/world.ts';
import { giving, hostsUpTo, openListSource, type ListSource } from '@/tests/server/list-source.ts';
import { figureOf, interleaved } from './measure.ts';
import { rowAgainst, type Findings, type Row } from './findings.ts';

const DOMAINS = 1_000_000;
const CHANGED = 1_000;
const CHANGES = 3;
const ROUNDS = 120;
const PATIENT_MS = 180_000;

type Way = { source: ListSource; manager: ManagerAtConsole; standing: Page };
/** In milliseconds after “fetch now”: the list is checked and published; the device's net rules hold it. */
type Trip = { checked: number; held: number };

/** Times a million domains from their address to a device's net rules, then lists that differ a little, and navigation beside a device without a list. */
export async function measureLists(): Promise<Findings> {
  const source = await openListSource();
  const world = await openWorld(policyWith(source.address));
  try {
    const [listed, bare] = [await staffBrowserIn(world, true), await staffBrowserIn(world, false)];
    const way = { source, manager: await signInManager(world.endpoint), standing: await visit(listed, 'https://open.test/') };
    const first = await tripOf(way, 0);
    const later: Trip[] = [];
    for (let round = 1; round <= CHANGES; round += 1) later.push(await tripOf(way, round));
    const pages = { 'without a list': await bare.newPage(), 'with a million domains': await listed.newPage() };
    const navigations = await interleaved(Object.fromEntries(Object.entries(pages).map(([name, page]) => [name, () => navigate(page)])), {
      warmUps: 5,
      rounds: ROUNDS,
    });
    return findingsOf(first, later, navigations);
  } finally {
    await world.close();
    await source.close();
  }
}

function policyWith(address: string): PolicyDocument {
  return { ...templates['little-thetford'], subscriptions: [{ id: 'list', address, format: 'domains', category: 'malware' }] };
}

/** One that names no key of the endpoint is given no lists. */
async function staffBrowserIn(world: World, hasLists: boolean): Promise<Browser> {
  const { consoleAddress: address, enrolmentKey, publicKey } = world.endpoint;
  const endpoint = { address, enrolmentKey, ...(hasLists ? { publicKey } : {}) };
  const browser = await (await world.device('staff', world.policy, { endpoint })).open('about:blank');
  await untilAdopted(browser, world);
  return browser;
}

async function tripOf({ source, manager, standing }: Way, round: number): Promise<Trip> {
  source.answer = giving([...hostsUpTo(CHANGED, `round${round}`), ...hostsUpTo(DOMAINS - CHANGED, 'some-name')].join('\n'));
  const start = performance.now();
  await until('the endpoint knows the list', () =>
    manager.post('lists/list/fetch', {}).then(
      () => true,
      () => false,
    ),
  );
  const asked = new Date().toISOString();
  const isGood = async () => {
    const { subscriptions } = await manager.get<{ subscriptions: { goodAt?: string }[] }>('lists');
    return (subscriptions[0]?.goodAt ?? '') >= asked;
  };
  await until('the list is checked', isGood, PATIENT_MS);
  const checked = performance.now() - start;
  const last = `https://round${round}-${CHANGED - 1}.test/part`;
  const isHeld = () =>
    standing.evaluate(
      (address) =>
        fetch(address, { mode: 'no-cors' }).then(
          () => false,
          () => true,
        ),
      last,
    );
  await until('the device holds it', isHeld, PATIENT_MS);
  return { checked, held: performance.now() - start };
}

async function navigate(page: Page): Promise<number> {
  const start = performance.now();
  await page.goto('https://open.test/page', { waitUntil: 'load' });
  return performance.now() - start;
}

function findingsOf(first: Trip, later: readonly Trip[], navigations: Record<string, ReturnType<typeof figureOf>>): Findings {
  const row = (what: string, figures: readonly number[]): Row => ({ what, unit: 'ms', figure: figureOf(figures) });
  const whole = row('a million domains: until they are checked and published', [first.checked]);
  const [bare, listed] = Object.entries(navigations).map(([name, figure]): Row => ({ what: `navigation, ${name}`, unit: 'ms', figure }));
  if (!bare || !listed) throw new Error('Nothing was measured.');
  return {
    title: 'Lists',
    how: [
      `One list of ${DOMAINS.toLocaleString('en-GB')} domains of a locked category from loopback, through a real endpoint on its embedded PostgreSQL, to a managed Chromium under a staff pack.`,
      `Then ${CHANGES} lists that each differ from the one before in ${CHANGED.toLocaleString('en-GB')} domains that came and as many that went. Times run from “Fetch now”.`,
      `A tab goes to a small page on loopback in two browsers in turns, ${ROUNDS} rounds: one holds the list, the other's policy names no key and so has none.`,
    ],
    rows: [
      whole,
      rowAgainst(whole, row('a million domains: until the device holds them', [first.held])),
      rowAgainst(
        whole,
        row(
          'a list with 1,000 changes: until it is published',
          later.map(({ checked }) => checked),
        ),
      ),
      rowAgainst(
        whole,
        row(
          'a list with 1,000 changes: until the device holds it',
          later.map(({ held }) => held),
        ),
      ),
      bare,
      rowAgainst(bare, listed),
    ],
    remarks: [],
  };
}

import type { Browser, Page } from 'puppeteer';
import { setUpDevice, type Device } from '@/tests/e2e/rig/device.ts';
import { untilAdopted } from '@/tests/e2e/rig/worker.ts';
import { openWorld, type World } from '@/tests/e2e/rig/world.ts';
import { followWorker, type FollowedWorker } from './followed-worker.ts';
import { figureOf, interleaved, type Figure } from './measure.ts';
import { rowAgainst, type Findings, type Row } from './findings.ts';
import { openTrips, type Trip, type Trips } from './trips.ts';

const WARM_UPS = 5;
const ROUNDS = 60;

/** A tab on a staff device, and its extension's worker where it has one. */
type Tab = { page: Page; worker?: FollowedWorker };

/** Times a navigation without the extension, with its worker awake, and with its worker stopped just before. */
export async function measureNavigation(): Promise<Findings> {
  const world = await openWorld();
  const plain = await setUpWithout(world);
  try {
    const trips = openTrips(world.sites);
    const without = { page: await firstPage(await plain.open('about:blank')) };
    const [awake, stopped] = [await openWith(world), await openWith(world)];
    const taken: Record<keyof Figures, Trip[]> = { without: [], awake: [], stopped: [] };
    const figures = await interleaved(
      {
        without: async () => noted(taken.without, await trips.take(without.page)),
        awake: async () => noted(taken.awake, await takeAwake(trips, awake)),
        stopped: async () => noted(taken.stopped, await takeStopped(trips, stopped)),
      },
      { warmUps: WARM_UPS, rounds: ROUNDS },
    );
    for (const list of Object.values(taken)) list.splice(0, WARM_UPS);
    return findingsOf(figures, taken);
  } finally {
    await plain.remove();
    await world.close();
  }
}

/** The same pack and the same profile, with extensions switched off: puppeteer would drop the switch if it were spelt without a value. */
function setUpWithout({ sites, updates, policy, endpoint }: World): Promise<Device> {
  const switched = { ...sites, switches: [...sites.switches, '--disable-extensions=1'] };
  return setUpDevice({ sites: switched, updates, policy, level: 'staff', endpoint });
}

async function openWith(world: World): Promise<Tab> {
  const device = await world.device('staff');
  const browser = await device.open('about:blank');
  await untilAdopted(browser, world);
  const page = await firstPage(browser);
  return { page, worker: await followWorker(page, world.updates.id) };
}

async function firstPage(browser: Browser): Promise<Page> {
  const [page] = await browser.pages();
  return page ?? browser.newPage();
}

async function takeAwake(trips: Trips, { page, worker }: Tab): Promise<Trip> {
  if (!(await worker?.runs())) throw new Error('The worker that should be awake has stopped.');
  return trips.take(page);
}

/** The worker is stopped again afterwards, so that what it does after waking is not in the others' turns. */
async function takeStopped(trips: Trips, { page, worker }: Tab): Promise<Trip> {
  await worker?.stop();
  const trip = await trips.take(page);
  await worker?.stop();
  return trip;
}

function noted(trips: Trip[], trip: Trip): number {
  trips.push(trip);
  return trip.loaded;
}

type Figures = Record<'without' | 'awake' | 'stopped', Figure>;

function findingsOf(figures: Figures, taken: Record<keyof Figures, Trip[]>): Findings {
  const unit = 'ms';
  const without: Row = { what: 'without the extension', unit, figure: figures.without };
  const stopped = rowAgainst(without, { what: 'with it, worker stopped', unit, figure: figures.stopped });
  const held = taken.stopped.filter((trip) => trip.held !== undefined);
  return {
    title: 'Navigation',
    how: [
      'Three managed Chromium browsers with one profile each, under the same staff pack; in the first, extensions are switched off.',
      `A tab goes to a small page on loopback (TLS); from the command until the page’s load event, ${ROUNDS} rounds after ${WARM_UPS} to warm up.`,
      'The stopped worker is ended through the developer tools, and gone, just before the navigation; nothing is attached to it when it wakes.',
    ],
    rows: [
      without,
      rowAgainst(without, { what: 'with it, worker awake', unit, figure: figures.awake }),
      stopped,
      ...askedRows(taken),
      ...partsOf(stopped, held),
    ],
    remarks: [
      `${held.length} of ${taken.stopped.length} navigations with a stopped worker went through the hold page, because the rules were not loaded yet when the browser asked.`,
    ],
  };
}

/** How long until the site is asked: what the net rules and the blocking listener cost. The rest comes after the reply. */
function askedRows({ without, awake }: Record<'without' | 'awake', readonly Trip[]>): Row[] {
  const figure = (trips: readonly Trip[]) => figureOf(trips.map((trip) => trip.asked));
  const baseline: Row = { what: 'without it: until the site is asked', unit: 'ms', figure: figure(without) };
  return [baseline, rowAgainst(baseline, { what: 'worker awake: until the site is asked', unit: 'ms', figure: figure(awake) })];
}

/** Where the time of a held navigation goes. */
function partsOf(whole: Row, held: readonly Trip[]): Row[] {
  if (held.length === 0) return [];
  const parts = {
    'when held: until the hold page stands': held.map((trip) => trip.held ?? 0),
    'when held: from there until the site is asked': held.map((trip) => trip.asked - (trip.held ?? 0)),
    'when held: from there until its load event': held.map((trip) => trip.loaded - trip.asked),
  };
  return Object.entries(parts).map(([what, times]) => rowAgainst(whole, { what, unit: 'ms', figure: figureOf(times) }));
}

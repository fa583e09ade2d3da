import { ensureBrowser } from '@/deploy/browser.ts';
import { buildIfStale } from '@/deploy/build.ts';
import { inCheckout } from '@/deploy/checkout.ts';
import { stopAsked } from '@/deploy/start/stop-asked.ts';
import { openWorld } from '@/tests/e2e/rig/world.ts';
import { askAndAgree } from './agreeing.ts';
import { openAlbum } from './album.ts';
import { prepareAPage, sitBeside } from './beside.ts';
import { askAboutSomebody, tellDevicesApart } from './choosing.ts';
import { reportInConfidence } from './confidence.ts';
import { stopFiles } from './files.ts';
import { beAskedBack, goAway } from './left-open.ts';
import { guessAndKeep } from './locked.ts';
import { openManager } from './manager.ts';
import { beginLooking, blockBoth, goOfflineAndBack, lookCloser, speakOtherwise, type Scene } from './moments.ts';
import { nurseryWithPins } from './nursery.ts';
import { takeSeat } from './seat.ts';
import { callAGrownUp, coverForStaff, leaveToTheManager, tellOtherwise } from './telling.ts';
import { lookAfter, lookOtherwise } from './upkeep.ts';

/** In their order: those that give devices another policy come late. */
const MOMENTS = [
  beginLooking,
  blockBoth,
  goOfflineAndBack,
  lookCloser,
  sitBeside,
  prepareAPage,
  goAway,
  askAndAgree,
  stopFiles,
  lookOtherwise,
  beAskedBack,
  guessAndKeep,
  reportInConfidence,
  lookAfter,
  callAGrownUp,
  leaveToTheManager,
  coverForStaff,
  speakOtherwise,
  tellOtherwise,
  askAboutSomebody,
  tellDevicesApart,
];

/** `npm run tour`: walks every moment and leaves the pictures in `docs/tour/`. A signal ends it between two moments. */
async function tour(): Promise<void> {
  await buildIfStale();
  await ensureBrowser();
  const asked = stopAsked();
  const closing: (() => Promise<unknown>)[] = [];
  let signal: NodeJS.Signals | undefined;
  void asked.signal.then((heard) => (signal = heard));
  try {
    const album = openAlbum(inCheckout('docs', 'tour'));
    const scene: Scene = { album, ...(await setUp(closing)) };
    for (const moment of MOMENTS) {
      if (signal) throw new Error(`Stopped by ${signal}.`);
      await moment(scene);
    }
    console.log(`${await album.close()} pictures are in docs/tour.`);
  } finally {
    for (const close of closing.toReversed()) await close();
    asked.forget();
  }
}

async function setUp(closing: (() => Promise<unknown>)[]): Promise<Omit<Scene, 'album'>> {
  const { policy, pins } = await nurseryWithPins();
  const world = await openWorld(policy);
  closing.push(world.close);
  const manager = await openManager(world.endpoint.consoleAddress);
  closing.push(manager.close);
  const child = await takeSeat(world, 'child', { label: 'Tablet 3', room: 'Ladybirds' });
  const staff = await takeSeat(world, 'staff', { label: 'Office laptop', room: 'Office' });
  return { world, manager, child, staff, pins, closing };
}

await tour();

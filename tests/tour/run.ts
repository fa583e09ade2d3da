import { ensureBrowser } from '@/deploy/browser.ts';
import { buildIfStale } from '@/deploy/build.ts';
import { inCheckout } from '@/deploy/checkout.ts';
import { stopAsked } from '@/deploy/start/stop-asked.ts';
import type { PolicyDocument } from '@/policy/document.ts';
import { templates } from '@/policy/templates/index.ts';
import { openWorld } from '@/tests/e2e/rig/world.ts';
import { openAlbum } from './album.ts';
import { openManager } from './manager.ts';
import { beginLooking, blockBoth, goOfflineAndBack, lookCloser, speakOtherwise, takeSeat, type Scene } from './moments.ts';

/** The strict reading for a setting with people in it, so that the pictures show what a manager will see. */
const NURSERY: PolicyDocument = {
  ...templates.default,
  setting: { ...templates.default.setting, name: 'Example Nursery' },
  designatedPersons: [
    { name: 'Sam Taylor', role: 'Manager', contact: 'in the office, extension 12' },
    { name: 'Alex Green', role: 'Deputy manager' },
  ],
};

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
    const scene = { album, ...(await setUp(closing)) };
    for (const moment of [beginLooking, blockBoth, goOfflineAndBack, lookCloser, speakOtherwise]) {
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
  const world = await openWorld(NURSERY);
  closing.push(world.close);
  const manager = await openManager(world.endpoint.consoleAddress);
  closing.push(manager.close);
  const child = await takeSeat(world, 'child', { label: 'Tablet 3', room: 'Ladybirds' });
  const staff = await takeSeat(world, 'staff', { label: 'Office laptop', room: 'Office' });
  return { world, manager, child, staff };
}

await tour();

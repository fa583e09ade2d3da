import { faketimeLibrary } from '@/tests/faketime.ts';
import { openMovableClock } from '@/tests/e2e/rig/clock.ts';
import { untilAt, visit, workerOf } from '@/tests/e2e/rig/device.ts';
import { untilHeardOfSignature } from '@/tests/e2e/rig/notice.ts';
import { enter, openPopup } from '@/tests/e2e/rig/popup.ts';
import { until } from '@/tests/e2e/rig/until.ts';
import type { Scene } from './moments.ts';
import { untilSays } from './says.ts';
import { takeSeat } from './seat.ts';

const MAIL = 'https://outlook.office.com/mail';

declare const chrome: { storage: { session: { get(key: string): Promise<{ presenceSeen?: number }> } } };

/** Somebody reads work email on a shared device whose clock can be moved, and goes away without a word. What comes of it takes the browser a while. */
export async function goAway(scene: Scene): Promise<void> {
  const { world, pins, closing } = scene;
  const library = faketimeLibrary();
  if (library === undefined) throw new Error('The tour moves a clock, and libfaketime is not installed.');
  const clock = await openMovableClock(library);
  closing.push(clock.remove);
  const { browser } = await takeSeat(world, 'child', { label: 'Tablet 5', room: 'Bees', clock });
  await untilHeardOfSignature(browser, world.updates.id);
  await enter(await openPopup(browser, world.updates.id), { person: 'practitioner', pin: pins['practitioner'] ?? '' });
  const page = await visit(browser, MAIL);
  await untilAt(page, MAIL);
  await page.bringToFront();
  const worker = await workerOf(browser, world.updates.id);
  await until('the device has noted that somebody is there', async () => {
    const { presenceSeen = 0 } = await worker.evaluate(() => chrome.storage.session.get('presenceSeen'));
    return presenceSeen > 0;
  });
  await clock.move('+20m');
  scene.left = page;
}

/** The page asks them to come back and log out. */
export async function beAskedBack({ album, left: page }: Scene): Promise<void> {
  if (!page) throw new Error('Nobody has gone away.');
  await until('the page asks to log out', () => page.url().includes('/blocked.html?left#'), 90_000);
  await untilSays(page, 'Please come back with your PIN and log out there.');
  await album.take(
    page,
    'left-open',
    'Somebody went away from work email on a shared tablet without a word: the page is gone, and asks them back to log out.',
  );
}

import { workerOf } from '@/tests/e2e/rig/device.ts';
import { closePopup, enter, openPopup } from '@/tests/e2e/rig/popup.ts';
import { until } from '@/tests/e2e/rig/until.ts';
import type { Scene } from './moments.ts';
import { untilSays } from './says.ts';

/** A guess at a PIN that is nobody's. */
const GUESS = '000000';

declare const chrome: { bookmarks: { create(what: { title: string; url: string }): Promise<unknown> } };

/** Somebody guesses at a colleague's PIN until the device asks no more, and keeps a bookmark to a closed site: the console tells of both. */
export async function guessAndKeep({ album, manager, world, staff }: Scene): Promise<void> {
  const { id } = world.updates;
  const popup = await openPopup(staff.browser, id);
  for (let guess = 0; guess < 5; guess += 1) await enter(popup, { person: 'practitioner', pin: GUESS });
  await untilSays(popup, 'Too many wrong PINs');
  await album.take(popup, 'popup-locked', 'Five guesses at a colleague’s PIN: nobody comes in here for a while, which grows.');
  await closePopup(staff.browser, id);
  const worker = await workerOf(staff.browser, id);
  await worker.evaluate(() => chrome.bookmarks.create({ title: 'Friends', url: 'https://www.facebook.com/friends' }));
  await world.endpoint.untilEvents(1, 'pin');
  await world.endpoint.untilEvents(1, 'bookmark');
  await manager.goTo('/', 'What happened');
  await until('both lines are there', async () => (await manager.sites()).includes('www.facebook.com'));
  await album.take(
    manager.page,
    'guesses',
    'The guesses and the bookmark, which is gone again: at which device, by whose name, and under which sentence.',
  );
}

import { afterAll, beforeAll, expect, it } from 'vitest';
import { templates } from '@/policy/templates/index.ts';
import { faketimeLibrary } from '../faketime.ts';
import { faultsOf } from './rig/accessible.ts';
import { openMovableClock, type MovableClock } from './rig/clock.ts';
import { untilAt, visit, workerOf } from './rig/device.ts';
import { withPins } from './rig/people.ts';
import { enter, openPopup } from './rig/popup.ts';
import { until } from './rig/until.ts';
import { openWorld, type World } from './rig/world.ts';
import { untilAdopted } from './rig/worker.ts';

const library = faketimeLibrary();
const why = library === undefined ? ', which is skipped because libfaketime is not installed' : '';
const MAIL = 'https://outlook.office.com/mail';

declare const chrome: { storage: { session: { get(key: string): Promise<{ presenceSeen?: number }> } } };

let world: World;
let clock: MovableClock;
let pins: Record<string, string>;

beforeAll(async () => {
  const people = await withPins(templates.kaleidoscope);
  pins = people.pins;
  world = await openWorld(people.policy);
  clock = await openMovableClock(library ?? '');
});
afterAll(async () => {
  await world?.close();
  await clock?.remove();
});

it.skipIf(library === undefined)(
  `“Users must log out of their accounts when leaving.”: who went away from work mail is asked to come back and log out, and finds the page again${why}`,
  async () => {
    const browser = await (await world.device('child', undefined, { clock })).open('about:blank');
    await untilAdopted(browser, world);
    const { id } = world.updates;
    const comes = async () => enter(await openPopup(browser, id), { person: 'practitioner', pin: pins['practitioner'] ?? '' });
    await comes();
    const page = await visit(browser, MAIL);
    await untilAt(page, MAIL);
    await page.bringToFront();
    const worker = await workerOf(browser, id);
    await until('the device has noted that somebody is there', async () => {
      const { presenceSeen = 0 } = await worker.evaluate(() => chrome.storage.session.get('presenceSeen'));
      return presenceSeen > 0;
    });
    // The machine sleeps: nobody has been there for longer than the policy lets somebody be away.
    await clock.move('+20m');
    await until('the page asks to log out', () => page.url().includes('/blocked.html?left#'), 90_000);
    const text = await until('it has its words', () => page.$eval('.left', (left) => left.textContent).catch(() => ''));
    expect(text).toContain('Please come back with your PIN and log out there.');
    expect(await page.evaluate(() => document.body.innerText)).not.toContain('outlook');
    expect(await faultsOf(page)).toEqual([]);
    const ended = (await world.endpoint.untilEvents(2, 'level')).at(-1);
    expect(ended).toMatchObject({ turn: 'ended', detail: 'Nobody used the device.' });
    await comes();
    await untilAt(page, MAIL);
  },
);

import type { Browser } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { templates } from '@/policy/templates/index.ts';
import { untilAt, untilOurPage, visit } from './rig/device.ts';
import { withPins } from './rig/people.ts';
import { enter, openPopup } from './rig/popup.ts';
import { until } from './rig/until.ts';
import { openWorld, type World } from './rig/world.ts';
import { killWorker, untilAdopted } from './rig/worker.ts';

const PREPARED = 'https://www.topmarks.co.uk/';
/** The shortest session there is, and a while for the browser's alarm. */
const A_SESSION_MS = 150_000;

let world: World;
let browser: Browser;
let pins: Record<string, string>;

beforeAll(async () => {
  const people = await withPins(templates['all-saints']);
  pins = people.pins;
  world = await openWorld(people.policy);
  browser = await (await world.device('child')).open('about:blank');
  await untilAdopted(browser, world);
});
afterAll(() => world?.close());

describe('“Children do not routinely have access to the internet.” (All Saints, C5)', () => {
  it('a prepared page is closed outside a session', async () => {
    await untilOurPage(await visit(browser, PREPARED));
    const [event] = await world.endpoint.untilEvents(1, 'visit');
    expect(event).toMatchObject({ category: 'closed-hours', level: 'child' });
    expect(world.sites.hitsOf('www.topmarks.co.uk')).toEqual([]);
  });

  it('“On occasion, staff may access the internet with the children”: it opens, and closes by itself when the time is up', async () => {
    const popup = await openPopup(browser, world.updates.id);
    await enter(popup, { person: 'practitioner', pin: pins['practitioner'] ?? '', minutes: 1 });
    const page = await visit(browser, PREPARED);
    await untilAt(page, PREPARED);
    await killWorker(browser, world.updates.id);
    await until('the page closed by itself', () => page.url().includes('/blocked.html'), A_SESSION_MS);
    const ended = (await world.endpoint.untilEvents(2, 'session')).at(-1);
    expect(ended).toMatchObject({ turn: 'ended', detail: 'The time was up.' });
  });
});

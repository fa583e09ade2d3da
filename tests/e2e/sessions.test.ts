import type { Browser } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { templates } from '@/policy/templates/index.ts';
import { faultsOf } from './rig/accessible.ts';
import { untilAt, untilOurPage, visit, workerOf } from './rig/device.ts';
import { withPins } from './rig/people.ts';
import { enter, leave, openPopup } from './rig/popup.ts';
import { until } from './rig/until.ts';
import { openWorld, type World } from './rig/world.ts';
import { killWorker, untilAdopted } from './rig/worker.ts';

const SEARCH = 'https://www.google.com/search?q=ducks';

let world: World;
let browser: Browser;
let pins: Record<string, string>;

const id = () => world.updates.id;
const searches = () => world.sites.hitsOf('www.google.com').length;

beforeAll(async () => {
  const people = await withPins(templates.huntingdon);
  pins = people.pins;
  world = await openWorld(people.policy);
  browser = await (await world.device('child')).open('about:blank');
  await untilAdopted(browser, world);
});
afterAll(() => world?.close());

describe('“Children will only search the Internet with an adult sitting by them” (Huntingdon, C4)', () => {
  it('a child who searches alone is stopped by that sentence', async () => {
    await untilOurPage(await visit(browser, SEARCH));
    const [event] = await world.endpoint.untilEvents(1, 'visit');
    expect(event).toMatchObject({ category: 'search-engines', clause: 'search-with-adult', level: 'child' });
    expect(event?.person).toBeUndefined();
    expect(searches()).toBe(0);
  });

  it('the popup names the level and the adults, and no child and no verifier', async () => {
    const popup = await openPopup(browser, id());
    const said = await popup.evaluate(() => document.body.innerText);
    expect(said).toContain('Huntingdon Nursery School');
    expect(said).toContain('Child');
    expect(said).toContain('A member of staff (Staff)');
    await popup.select('select[name=person]', 'practitioner');
    await until('the age of the PIN is shown', () => popup.evaluate(() => /PIN last changed \d+ days ago/.test(document.body.innerText)));
    expect(await popup.content()).not.toContain('pbkdf2');
  });

  it.each([
    ['light', 'en'],
    ['dark', 'en'],
    ['light', 'ar'],
    ['dark', 'ar'],
  ])('the popup has no fault that axe knows: %s, %s', async (scheme, language) => {
    const popup = await openPopup(browser, id());
    await popup.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await popup.select('select[name=person]', 'practitioner');
    await popup.evaluate((lang) => document.querySelector<HTMLElement>(`.languages [lang=${lang}]`)?.click(), language);
    await popup.waitForSelector(`html[lang=${language}]`);
    // It works in a tab of its own, which closes the popup.
    expect(await faultsOf(popup)).toEqual([]);
  });

  it('with an adult beside them, by the adult’s own PIN, the search is reached, also after the worker died', async () => {
    const popup = await openPopup(browser, id());
    const pin = pins['practitioner'] ?? '';
    expect(await enter(popup, { person: 'practitioner', pin, minutes: 15 })).toContain('A member of staff sits with the child, until');
    await killWorker(browser, id());
    await untilAt(await visit(browser, SEARCH), SEARCH);
    expect(searches()).toBeGreaterThan(0);
    const [begun] = await world.endpoint.untilEvents(1, 'session');
    expect(begun).toMatchObject({ turn: 'begun', person: 'practitioner', level: 'child' });
    const worker = await workerOf(browser, id());
    expect(await worker.evaluate(() => chrome.action.getBadgeText({}))).toBe('C+');
  });

  it('what the policy blocks stays closed beside an adult too, and the line says who sat there', async () => {
    await untilOurPage(await visit(browser, 'https://facebook.com/'));
    const event = (await world.endpoint.untilEvents(2, 'visit')).at(-1);
    const [begun] = await world.endpoint.untilEvents(1, 'session');
    expect(event).toMatchObject({ host: 'facebook.com', person: 'practitioner', session: begun?.session });
  });

  it('when the adult leaves, the open search is gone and the next one is stopped', async () => {
    const page = await visit(browser, SEARCH);
    await untilAt(page, SEARCH);
    await leave(browser, id());
    await untilOurPage(page);
    const before = searches();
    await untilOurPage(await visit(browser, SEARCH));
    expect(searches()).toBe(before);
    const ended = (await world.endpoint.untilEvents(2, 'session')).at(-1);
    expect(ended).toMatchObject({ turn: 'ended', person: 'practitioner', level: 'child' });
  });

  it('a session longer than the policy allows is refused, whatever the PIN', async () => {
    const popup = await openPopup(browser, id());
    const reply = await popup.evaluate(
      (pin) => chrome.runtime.sendMessage({ channel: 'beginSession', request: { person: 'practitioner', pin, minutes: 21 } }),
      pins['practitioner'] ?? '',
    );
    expect(reply).toMatchObject({ outcome: 'refused' });
  });
});

declare const chrome: {
  action: { getBadgeText(details: object): Promise<string> };
  runtime: { sendMessage(message: unknown): Promise<unknown> };
};

import type { Browser, Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { preparingWords } from '@/policy/preparing-messages/index.ts';
import { templates } from '@/policy/templates/index.ts';
import { faultsOf } from './rig/accessible.ts';
import { openBlocked, untilFace } from './rig/blocked-page.ts';
import { untilAt, untilOurPage, visit } from './rig/device.ts';
import { withPins } from './rig/people.ts';
import { enter, openPopup } from './rig/popup.ts';
import { openPreparing, saidIn, tick, tickAndSend, unfold, untilSaid } from './rig/preparing.ts';
import { html } from './rig/sites.ts';
import { until } from './rig/until.ts';
import { untilAdopted } from './rig/worker.ts';
import { openWorld, type World } from './rig/world.ts';

const words = preparingWords.en;
/** Games of chance stand in for what is not for children: enough of them for a child's limit, and less than an adult's. */
const CHANCE = 'The old casino by the sea has a roulette wheel, and people place their bets there.';
const COVERS = 'A child’s device would cover this page: Gambling.';

let world: World;
let child: Browser;
let laptop: Browser;
let pins: Record<string, string>;

const serve = (site: string, body: string): void => world.sites.serve(site, (_request, response) => html(response, body));
const open = (address: string): Promise<Page> => openPreparing(laptop, world.updates.id, address);

async function paste(popup: Page, address: string): Promise<void> {
  const folded = await popup.$('.other-page:not([open]) > summary');
  await folded?.press('Enter');
  await popup.waitForSelector('.other-page[open]');
  await popup.focus('.other-page [name=address]');
  await popup.keyboard.type(address);
  // The popup is gone before the key comes up.
  await popup.keyboard.press('Enter').catch(() => undefined);
}

beforeAll(async () => {
  const meant = await withPins(templates.huntingdon);
  pins = meant.pins;
  const days = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;
  const internet = [{ days: [...days], from: '00:00', to: '23:59' }];
  world = await openWorld({ ...meant.policy, timetable: { ...meant.policy.timetable, internet } });
  const tablet = await world.device('child', world.policy, { label: 'Blue tablet' });
  const office = await world.device('staff', world.policy, { label: 'Office laptop' });
  [child, laptop] = await Promise.all([tablet.open('about:blank'), office.open('about:blank')]);
  await Promise.all([untilAdopted(child, world), untilAdopted(laptop, world)]);
  serve('seaside.test/', `<title>The seaside</title><h1>Afternoon</h1><p>${CHANCE}</p>`);
  serve('framed.test/', '<h1>Afternoon</h1><p>A walk by the sea.</p><iframe src="https://seaside.test/"></iframe>');
  serve('ponds.test/', '<h1>Ducklings</h1><p>Ducklings follow their mother to the pond.</p>');
  const popup = await open('https://ponds.test/');
  await enter(popup, { person: 'practitioner', pin: pins['practitioner'] ?? '' });
});
afterAll(() => world?.close());

describe('“Staff will check the content of any internet access before sharing with children in our care.” (Huntingdon, C6): before the tick', () => {
  it('the popup says what the flagger sees as where a child is, though the adult’s own level shows the page', async () => {
    const popup = await open('https://seaside.test/');
    await untilSaid(popup, COVERS);
    expect(await saidIn(popup, '.sight li')).toMatch(/^Gambling: \d+ points\. A child’s device covers a page from 60\.$/);
    expect(await saidIn(popup, '.preparing [type=submit]')).toBe(words.submitAlthough);
  });

  it('also in a frame, which is read too', async () => {
    await untilSaid(await open('https://framed.test/'), COVERS);
  });

  it('a page of ducklings would be shown, and what nobody has looked at is named', async () => {
    const popup = await open('https://ponds.test/');
    await untilSaid(popup, words.shows);
    await untilSaid(popup, words.nothing);
    await untilSaid(popup, words.ownEyes);
  });

  it('a flagged page is not sent without the second tick, and with it the record and the child’s device know', async () => {
    const waiting = await openBlocked(child, 'https://seaside.test/', 'child');
    const popup = await open('https://seaside.test/');
    await untilSaid(popup, COVERS);
    await tickAndSend(popup);
    expect(await popup.$eval('.preparing form', (form) => form.checkValidity())).toBe(false);
    await tick(popup, 'although');
    await popup.keyboard.press('Enter');
    await untilSaid(popup, words.added);
    const [line] = await world.endpoint.untilEvents(1, 'prepared-added');
    expect(line).toMatchObject({ host: 'seaside.test', category: 'gambling', detail: 'gambling', person: 'practitioner' });
    expect(JSON.stringify(line)).not.toMatch(/casino|roulette|Afternoon|seaside by/i);
    await until('the child’s page is open', () => waiting.url() === 'https://seaside.test/');
  });

  it('an address that somebody pastes opens in a tab by the adult’s own rules, and is checked there', async () => {
    const popup = await open('about:blank');
    await paste(popup, 'ponds.test/?from=a-parent');
    const page = await until('the page is open in a tab', async () =>
      (await laptop.pages()).find((one) => one.url() === 'https://ponds.test/?from=a-parent'),
    );
    await untilAt(page, 'https://ponds.test/?from=a-parent');
    await untilSaid(await unfold(await openPopup(laptop, world.updates.id)), words.shows);
  });

  it('what the adult’s own rules close stays closed, and is read by nobody', async () => {
    const popup = await open('about:blank');
    await paste(popup, 'https://www.facebook.com/');
    const page = await until('our page is open in a tab', async () =>
      (await laptop.pages()).find((one) => one.url().includes('blocked.html') && one.url().includes('facebook')),
    );
    await untilFace(page, 'adult');
  });

  it('a prepared page that becomes another one is told of with as what it would be covered now', async () => {
    const about = (what: string): string =>
      `${Array.from({ length: 60 }, (_, n) => what + String.fromCodePoint(97 + (n % 26), 97 + (n % 7))).join(' ')}. `;
    serve('shells.test/', `<p>${about('shell')}</p>`);
    const waiting = await openBlocked(child, 'https://shells.test/', 'child');
    const popup = await open('https://shells.test/');
    await untilSaid(popup, words.shows);
    await tickAndSend(popup);
    await untilSaid(popup, words.added);
    await until('the child’s page is open', () => waiting.url() === 'https://shells.test/');
    serve('shells.test/', `<p>${`${CHANCE} `.repeat(4)} ${about('stone')}</p>`);
    await visit(child, 'https://shells.test/');
    const [line] = await world.endpoint.untilEvents(1, 'prepared-changed');
    expect(line).toMatchObject({ level: 'child', host: 'shells.test', category: 'gambling', detail: 'gambling' });
  });
});

it.each([
  ['light', 'en'],
  ['dark', 'ar'],
] as const)('what the flagger sees has no fault that axe knows: %s, %s', async (scheme, language) => {
  const popup = await open('https://framed.test/');
  await popup.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  await popup.evaluate((lang) => document.querySelector<HTMLElement>(`.languages [lang=${lang}]`)?.click(), language);
  await popup.waitForSelector(`html[lang=${language}] .preparing .sight-covers`);
  expect(await popup.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  expect(await faultsOf(popup)).toEqual([]);
});

it('a page of ours is none to be prepared', async () => {
  await untilOurPage(await visit(laptop, 'https://www.facebook.com/'));
  await untilSaid(await open('https://www.facebook.com/'), words.notAPage);
});

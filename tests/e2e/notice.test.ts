import type { Browser, Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PolicyDocument } from '@/policy/document.ts';
import { noticeHash, spellNotice } from '@/policy/notice/facts.ts';
import { templates } from '@/policy/templates/index.ts';
import { faultsOf } from './rig/accessible.ts';
import { untilAt, untilOurPage, visit, workerOf, type Device } from './rig/device.ts';
import { everythingOf } from './rig/everything.ts';
import { readFromPopup, sentToNotice, signOn, untilHeardOfSignature } from './rig/notice.ts';
import { withPins } from './rig/people.ts';
import { enter, leave, openPopup } from './rig/popup.ts';
import { quotedIn } from './rig/scenario.ts';
import { until } from './rig/until.ts';
import { openWorld, type World } from './rig/world.ts';
import { untilAdopted } from './rig/worker.ts';

const STAFF_SITE = 'https://outlook.office.com/mail';
const SENTENCE = '“All staff will sign to say they have read and understood our Acceptable use Agreement.”';

let world: World;
let policy: PolicyDocument;
let pins: Record<string, string>;
let first: { device: Device; browser: Browser };
let second: { device: Device; browser: Browser };

const id = () => world.updates.id;
const pinOf = (person: string) => pins[person] ?? '';

beforeAll(async () => {
  const people = await withPins(templates.huntingdon);
  pins = people.pins;
  policy = { ...people.policy, notice: templates.huntingdon.notice };
  world = await openWorld(policy);
  first = await open('First tablet');
  second = await open('Second tablet');
});
afterAll(() => world?.close());

async function open(label: string): Promise<{ device: Device; browser: Browser }> {
  const { consoleAddress: address, enrolmentKey, publicKey } = world.endpoint;
  const device = await world.device('child', policy, { label, endpoint: { address, enrolmentKey, publicKey } });
  const browser = await device.open('about:blank');
  await untilAdopted(browser, world);
  return { device, browser };
}

async function badge(browser: Browser): Promise<string> {
  return (await workerOf(browser, id())).evaluate(() => chrome.action.getBadgeText({}));
}

describe(SENTENCE, () => {
  let notice: Page;

  it('a wrong PIN is a wrong PIN; the right one leads to the notice and to no level', async () => {
    const popup = await openPopup(first.browser, id());
    const wrong = pinOf('practitioner') === '735184' ? '735185' : '735184';
    expect(await enter(popup, { person: 'practitioner', pin: wrong })).toContain('Tries left: 4');
    notice = await sentToNotice(first.browser, id(), { person: 'practitioner', pin: pinOf('practitioner') });
    expect(await notice.$eval('blockquote', (quote) => quote.textContent)).toBe(quotedIn(SENTENCE));
    expect(await badge(first.browser)).toBe('C');
    await untilOurPage(await visit(first.browser, STAFF_SITE));
  });

  it('“Adults need to be aware that any usage … may be monitored …” (D2): says what is recorded, what never is, and what no software holds, in every language, dark and light', async () => {
    const text = await notice.evaluate(() => document.body.innerText);
    for (const words of ['may be monitored', 'no keystrokes', 'Pictures of the screen', 'Your own phone and its SIM card', '31 days'])
      expect(text).toContain(words);
    for (const [language, scheme] of [
      ['en', 'light'],
      ['ar', 'dark'],
      ['ru', 'light'],
      ['pl', 'dark'],
      ['uk', 'light'],
      ['en', 'dark'],
    ] as const) {
      await notice.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      await notice.evaluate((lang) => document.querySelector<HTMLElement>(`.languages [lang=${lang}]`)?.click(), language);
      await notice.waitForSelector(`html[lang=${language}]`);
      expect(await faultsOf(notice), `${language} ${scheme}`).toEqual([]);
    }
  });

  it('is wide enough for its words at 200 % zoom', async () => {
    await notice.setViewport({ width: 640, height: 800 });
    await notice.evaluate(() => (document.documentElement.style.fontSize = '200%'));
    expect(await notice.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0);
    await notice.evaluate(() => (document.documentElement.style.fontSize = ''));
    await notice.setViewport({ width: 1000, height: 800 });
  });

  it('whoever signs by name and PIN is in as they asked, and the record says who signed what', async () => {
    expect(await signOn(notice, pinOf('practitioner'))).toContain('Signed.');
    await untilAt(await visit(first.browser, STAFF_SITE), STAFF_SITE);
    expect(await badge(first.browser)).toBe('S');
    const [line] = await world.endpoint.untilEvents(1, 'notice');
    expect(line).toMatchObject({ person: 'practitioner', revision: 1, detail: 'Version 1, read in en.', action: 'note' });
    expect(line?.notice).toBe(await noticeHash(spellNotice(policy)));
  });

  it('is not asked again on this device, nor on another that has heard of it', async () => {
    await leave(first.browser, id());
    expect(await enter(await openPopup(first.browser, id()), { person: 'practitioner', pin: pinOf('practitioner') })).toContain('Staff');
    await leave(first.browser, id());
    await untilHeardOfSignature(second.browser, id());
    expect(await enter(await openPopup(second.browser, id()), { person: 'practitioner', pin: pinOf('practitioner') })).toContain('Staff');
    expect(await world.endpoint.untilEvents(1, 'notice')).toHaveLength(1);
    await leave(second.browser, id());
  });

  it('is asked again when one sentence has changed, and not for a new PIN alone', async () => {
    const again = await withPins(policy);
    const newPins: PolicyDocument = { ...again.policy, revision: 2, notice: policy.notice };
    await first.device.setPolicy(newPins);
    await untilAdopted(first.browser, world, 2);
    const entrance = { person: 'practitioner', pin: again.pins['practitioner'] ?? '' };
    expect(await enter(await openPopup(first.browser, id()), entrance)).toContain('Staff');
    await leave(first.browser, id());
    const clauses = policy.clauses.map((clause) =>
      clause.id === 'monitored' ? { ...clause, sentence: `${clause.sentence} Always.` } : clause,
    );
    await first.device.setPolicy({ ...newPins, revision: 3, clauses });
    await untilAdopted(first.browser, world, 3);
    const page = await sentToNotice(first.browser, id(), entrance);
    expect(await page.evaluate(() => document.body.innerText)).toContain('management reasons. Always.');
    expect(await badge(first.browser)).toBe('C');
  });
});

describe('what a page can do about it: nothing', () => {
  const asked = (notice: string) => ({
    channel: 'signNotice',
    request: { person: 'head', pin: '000000', notice, language: 'en' },
  });

  it('cannot open the notice, in a frame or by a link', async () => {
    const address = `chrome-extension://${id()}/notice.html#head`;
    world.sites.serve('www.bbc.co.uk/cbeebies', (_request, response) => {
      response.writeHead(200, { 'content-type': 'text/html' });
      response.end(`<iframe src="${address}"></iframe><a id="go" href="${address}">go</a>`);
    });
    const page = await visit(second.browser, 'https://www.bbc.co.uk/cbeebies');
    await page.click('#go');
    await until('the click was refused', () => page.url().startsWith('chrome-error://') || page.url() === 'about:blank');
    expect(page.frames().map((frame) => frame.url())).not.toContain(address);
  });

  it.each(['blocked.html#https://vk.com/', 'popup.html'])('%s in a tab gets no answer from the notice’s channels', async (name) => {
    const page = await visit(second.browser, `chrome-extension://${id()}/${name}`);
    await page.waitForSelector('body');
    for (const message of [asked(await noticeHash(spellNotice(policy))), { channel: 'showNotice', request: {} }])
      expect(await page.evaluate((one) => chrome.runtime.sendMessage(one).catch(() => null), message)).toBeFalsy();
    await page.close();
  });

  it('whoever opens the notice from the popup reads it, and signs nothing without a name', async () => {
    const page = await readFromPopup(second.browser, id());
    expect(await page.$eval('select[name=person]', (chosen) => chosen.value)).toBe('');
    expect((await everythingOf(second.browser, world)).filter(({ kind }) => kind === 'notice')).toHaveLength(1);
  });
});

declare const chrome: {
  action: { getBadgeText(details: object): Promise<string> };
  runtime: { sendMessage(message: unknown): Promise<unknown> };
};

import type { Browser, Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { templates } from '@/policy/templates/index.ts';
import { untilAt, untilOurPage, visit, workerOf, type Device } from './rig/device.ts';
import { contentWorld } from './rig/content-world.ts';
import { withPins } from './rig/people.ts';
import { enter, leave, openPopup } from './rig/popup.ts';
import { until } from './rig/until.ts';
import { openWorld, type World } from './rig/world.ts';
import { killWorker, untilAdopted } from './rig/worker.ts';

const STAFF_SITE = 'https://outlook.office.com/mail';

let world: World;
let device: Device;
let browser: Browser;
let pins: Record<string, string>;

const id = () => world.updates.id;
const pinOf = (person: string) => pins[person] ?? '';
const wrongFor = (person: string) => (pinOf(person) === '735184' ? '735185' : '735184');

beforeAll(async () => {
  const people = await withPins(templates.azbuka);
  pins = people.pins;
  world = await openWorld(people.policy);
  device = await world.device('child');
  browser = await device.open('about:blank');
  await untilAdopted(browser, world);
});
afterAll(() => world?.close());

async function badge(): Promise<string> {
  const worker = await workerOf(browser, id());
  return worker.evaluate(() => chrome.action.getBadgeText({}));
}

describe('“… staff and children receive different levels of filtered internet access in line with user requirements.” (F6): a shared device that falls back to the child', () => {
  it('opens a staff site when a member of staff comes with their own PIN, and says so on the toolbar', async () => {
    await untilOurPage(await visit(browser, STAFF_SITE));
    const popup = await openPopup(browser, id());
    // The setting's first language is Russian.
    expect(await enter(popup, { person: 'practitioner', pin: pinOf('practitioner') })).toContain('Сотрудник');
    await untilAt(await visit(browser, STAFF_SITE), STAFF_SITE);
    expect(await badge()).toBe('С');
    const [begun] = await world.endpoint.untilEvents(1, 'level');
    expect(begun).toMatchObject({ turn: 'begun', level: 'staff', person: 'practitioner' });
  });

  it('keeps the level when the worker dies', async () => {
    await killWorker(browser, id());
    await untilAt(await visit(browser, STAFF_SITE), STAFF_SITE);
  });

  it('closes the staff site’s open tab when the adult leaves', async () => {
    const page = await visit(browser, STAFF_SITE);
    await leave(browser, id());
    await untilOurPage(page);
    expect(await badge()).toBe('Д');
    const ended = (await world.endpoint.untilEvents(2, 'level')).at(-1);
    expect(ended).toMatchObject({ turn: 'ended', level: 'child', person: 'practitioner' });
  });

  it('begins at the child level after the browser was restarted, and the record says how the adult’s time ended', async () => {
    await enter(await openPopup(browser, id()), { person: 'practitioner', pin: pinOf('practitioner') });
    await world.endpoint.untilEvents(3, 'level');
    await browser.close();
    browser = await device.open('about:blank');
    await untilOurPage(await visit(browser, STAFF_SITE));
    const ended = (await world.endpoint.untilEvents(4, 'level')).at(-1);
    expect(ended).toMatchObject({ turn: 'ended', level: 'child', detail: 'The browser was closed.' });
  });
});

describe('what a page can do about it: nothing', () => {
  const asked = { channel: 'stepUp', request: { person: 'practitioner', pin: '000000' } };

  it('a web page has no way to speak to us, and cannot open the popup in a frame or a window', async () => {
    const popup = `chrome-extension://${id()}/popup.html`;
    world.sites.serve('www.bbc.co.uk/cbeebies', (_request, response) => {
      response.writeHead(200, { 'content-type': 'text/html' });
      response.end(`<iframe src="${popup}"></iframe><a id="go" href="${popup}">go</a>`);
    });
    const opened: string[] = [];
    browser.on('targetchanged', (target) => void opened.push(target.url()));
    const page = await visit(browser, 'https://www.bbc.co.uk/cbeebies');
    expect(await page.evaluate(() => typeof chrome === 'undefined' || !('runtime' in chrome))).toBe(true);
    await page.click('#go');
    await until('the click was refused', () => page.url().startsWith('chrome-error://') || page.url() === 'about:blank');
    expect([...opened, ...page.frames().map((frame) => frame.url())]).not.toContain(popup);
  });

  it.each(['blocked.html#https://vk.com/', 'popup.html'])('%s in a tab gets no answer from the popup’s channels', async (name) => {
    const page = await visit(browser, `chrome-extension://${id()}/${name}`);
    await page.waitForSelector('body');
    expect(await replyTo(page, asked)).toBeFalsy();
    expect(await replyTo(page, { channel: 'showLevel', request: {} })).toBeFalsy();
    await page.close();
  });

  it('our content script in a web page gets no answer either, and cannot read the policy or what the device keeps', async () => {
    world.sites.serve('www.bbc.co.uk/cbeebies', (_request, response) => response.end('<h1>A page</h1>'));
    const page = await visit(browser, 'https://www.bbc.co.uk/cbeebies');
    const script = await contentWorld(page, id());
    expect(await script.evaluate(`chrome.runtime.sendMessage({ channel: 'askAgain', request: {} })`)).toMatchObject({ verdict: 'open' });
    expect(await script.evaluate(`chrome.runtime.sendMessage(${JSON.stringify(asked)}).then((reply) => reply ?? 'nothing')`)).toBe(
      'nothing',
    );
    for (const area of ['managed', 'local', 'session'])
      expect(await script.evaluate(`chrome.storage.${area}.get(null).then(() => 'read', () => 'refused')`)).toBe('refused');
  });
});

describe('“you must not allow any other staff member to know or use your password” (D11): five wrong PINs', () => {
  it('lock the device, with a line at the endpoint, for a right PIN too', async () => {
    const popup = await openPopup(browser, id());
    for (const left of [4, 3, 2, 1])
      expect(await enter(popup, { person: 'deputy', pin: wrongFor('deputy') })).toContain(`Осталось попыток: ${left}`);
    expect(await enter(popup, { person: 'deputy', pin: wrongFor('deputy') })).toContain('Слишком много неверных ПИН-кодов');
    const [event] = await world.endpoint.untilEvents(1, 'pin');
    expect(event).toMatchObject({ person: 'deputy', level: 'child', action: 'note' });
    expect(await tryRightPin()).toMatchObject({ outcome: 'locked' });
  });

  it('stay counted when the worker is killed and when the browser is restarted', async () => {
    await killWorker(browser, id());
    await visit(browser, 'https://www.bbc.co.uk/cbeebies');
    expect(await tryRightPin()).toMatchObject({ outcome: 'locked' });
    await browser.close();
    browser = await device.open('about:blank');
    expect(await tryRightPin()).toMatchObject({ outcome: 'locked' });
  });
});

async function tryRightPin(): Promise<unknown> {
  return replyTo(await openPopup(browser, id()), { channel: 'stepUp', request: { person: 'deputy', pin: pinOf('deputy') } });
}

function replyTo(page: Page, message: unknown): Promise<unknown> {
  return page.evaluate((sent) => chrome.runtime.sendMessage(sent), message);
}

declare const chrome: {
  action: { getBadgeText(details: object): Promise<string> };
  runtime: { sendMessage(message: unknown): Promise<unknown> };
};

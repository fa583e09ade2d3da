import type { Browser, Page } from 'puppeteer';
import { workerOf } from './device.ts';
import { fillIn, openPopup, type Entrance } from './popup.ts';
import { until } from './until.ts';

/** Types a right PIN into the popup of somebody who has not signed, and returns the notice that opens. */
export async function sentToNotice(browser: Browser, id: string, entrance: Entrance): Promise<Page> {
  const popup = await openPopup(browser, id);
  await fillIn(popup, entrance);
  await pressLast(popup);
  return untilNotice(browser, id, entrance.person);
}

/** Opens the notice from the popup, for somebody who only wants to read it. */
export async function readFromPopup(browser: Browser, id: string): Promise<Page> {
  const popup = await openPopup(browser, id);
  await popup.focus('.read');
  await pressLast(popup);
  return untilNotice(browser, id);
}

/** The tab that opens closes the popup, often before the key is let go. */
async function pressLast(popup: Page): Promise<void> {
  await popup.keyboard.press('Enter').catch((cause: unknown) => {
    if (!popup.isClosed()) throw cause;
  });
}

/** Waits until a tab shows the notice, for somebody who was sent there, and returns it. */
async function untilNotice(browser: Browser, id: string, person = ''): Promise<Page> {
  const address = `chrome-extension://${id}/notice.html#${person}`;
  const target = await browser.waitForTarget((one) => one.type() === 'page' && one.url() === address, { timeout: 45_000 });
  const page = await target.page();
  if (!page) throw new Error('The notice is no page.');
  await page.waitForSelector('.notice h1');
  return page;
}

/** Ticks the declaration and signs by the keyboard; returns what the page says of it. */
export async function signOn(page: Page, pin: string): Promise<string> {
  await page.waitForSelector('input[name=understood]');
  if (!(await page.$eval('input[name=understood]', (tick) => tick.checked))) {
    await page.focus('input[name=understood]');
    await page.keyboard.press('Space');
  }
  await page.focus('input[name=pin]');
  await page.keyboard.type(pin);
  await page.keyboard.press('Enter');
  return until('the notice answers a PIN', () =>
    page.evaluate(() => {
      if (document.querySelector('[aria-busy=true]')) return undefined;
      return [...document.querySelectorAll('.signed, #outcome')].map((part) => part.textContent ?? '').join('') || undefined;
    }),
  );
}

type Kept = { liveBundle?: { text: string } };
declare const chrome: { storage: { local: { get(key: string): Promise<Kept> } } };

/** Waits until a device has heard from the endpoint that the practitioner, and nobody else, has signed. */
export async function untilHeardOfSignature(browser: Browser, id: string): Promise<void> {
  const worker = await workerOf(browser, id);
  await until('the device has heard of the signature', () => worker.evaluate(heardOfSignature));
}

async function heardOfSignature(): Promise<boolean> {
  const { liveBundle } = await chrome.storage.local.get('liveBundle');
  const payload = liveBundle?.text.split('.')[1] ?? '';
  return payload !== '' && atob(payload.replaceAll('-', '+').replaceAll('_', '/')).includes('"people":["practitioner"]');
}

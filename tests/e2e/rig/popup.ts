import type { Browser, Page } from 'puppeteer';
import { workerOf } from './device.ts';
import { until } from './until.ts';

/** What somebody does in the popup: an adult comes to their own level, or sits down with the child for so many minutes. */
export type Entrance = { person: string; pin: string; minutes?: number };

declare const chrome: { action: { openPopup(): Promise<void> } };

/** Opens the toolbar's own popup and returns it once it shows the level; one that closes with the focus before it does is opened again. */
export async function openPopup(browser: Browser, id: string): Promise<Page> {
  return until('the popup shows the level', () => openPopupOnce(browser, id).catch(() => undefined));
}

async function openPopupOnce(browser: Browser, id: string): Promise<Page> {
  const address = `chrome-extension://${id}/popup.html`;
  const worker = await workerOf(browser, id);
  const target = await until('the popup is open', async () => {
    const open = browser.targets().find((one) => one.url() === address);
    // It refuses while another window is coming up, and while it is open already.
    if (!open) await worker.evaluate(() => chrome.action.openPopup()).catch(() => undefined);
    return open;
  });
  const popup = await target.asPage();
  await popup.waitForSelector('.standing', { timeout: 10_000 });
  return popup;
}

/** Closes the popup if it is open: one of before would show the page of before. */
export async function closePopup(browser: Browser, id: string): Promise<void> {
  const address = `chrome-extension://${id}/popup.html`;
  const open = () => browser.targets().find((one) => one.url() === address);
  await until('the popup is closed', async () => {
    // It may close by itself just now.
    await (await open()?.asPage())?.close().catch(() => undefined);
    return open() === undefined;
  });
}

/** Fills in the popup and sends it off by the keyboard, and returns what it says once the PIN has been looked at. */
export async function enter(popup: Page, entrance: Entrance): Promise<string> {
  await fillIn(popup, entrance);
  const before = await saidIn(popup);
  await popup.keyboard.press('Enter');
  return until('the popup answers a PIN', async () => {
    const said = await saidIn(popup);
    // Between two answers the outcome is empty for a moment, and nobody is there yet.
    return said === before || said === 'busy' || said.startsWith(' |  | ') ? undefined : said;
  });
}

/** Fills in who somebody is, what for and their PIN, by the keyboard, and leaves the last key to the caller. */
export async function fillIn(popup: Page, { person, pin, minutes }: Entrance): Promise<void> {
  await unfoldEntry(popup);
  await popup.select('select[name=person]', person);
  if (minutes !== undefined) {
    await popup.focus('input[name=what]');
    await popup.keyboard.press('ArrowDown');
    await popup.waitForSelector('input[name=minutes]');
    await popup.focus('input[name=minutes]');
    await popup.keyboard.down('Control');
    await popup.keyboard.press('a');
    await popup.keyboard.up('Control');
    await popup.keyboard.type(String(minutes));
  }
  await popup.focus('input[name=pin]');
  await popup.keyboard.type(pin);
}

/** Where somebody is there already, the way in for another adult is folded. */
async function unfoldEntry(popup: Page): Promise<void> {
  const folded = await popup.$('.other-adult:not([open]) > summary');
  if (!folded) return;
  await folded.press('Enter');
  await popup.waitForSelector('.other-adult[open]');
}

/** Everything that may change in the popup, in words, or that it is busy: read in one step, since it changes meanwhile. */
function saidIn(popup: Page): Promise<string> {
  return popup.evaluate(() => {
    if (document.querySelector('[aria-busy=true]')) return 'busy';
    return ['.outcome', '.present', '.level'].map((part) => document.querySelector(part)?.textContent ?? '').join(' | ');
  });
}

/** Presses the one button that ends whatever adult is there; a popup that closed with the focus, before or after, is opened again. */
export async function leave(browser: Browser, id: string): Promise<void> {
  await until('nobody is there any more', () => leaveOnce(browser, id).catch(() => false));
}

async function leaveOnce(browser: Browser, id: string): Promise<boolean> {
  const popup = await openPopup(browser, id);
  const button = await popup.$('.leave');
  await button?.press('Enter');
  await popup.waitForFunction(() => document.querySelector('.present') === null, { timeout: 10_000 });
  return true;
}

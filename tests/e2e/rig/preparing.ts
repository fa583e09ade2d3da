import type { Browser, Page } from 'puppeteer';
import { visit } from './device.ts';
import { closePopup, openPopup } from './popup.ts';
import { until } from './until.ts';

/** Opens an address, and the popup beside it with what it says about preparing, for whoever is there. */
export async function openPreparing(browser: Browser, id: string, address: string): Promise<Page> {
  await closePopup(browser, id);
  const page = await visit(browser, address);
  await page.bringToFront();
  return unfold(await openPopup(browser, id));
}

/** Unfolds the part of the popup by the keyboard. */
export async function unfold(popup: Page): Promise<Page> {
  await popup.waitForSelector('.preparing summary');
  await popup.focus('.preparing summary');
  await popup.keyboard.press('Enter');
  await popup.waitForSelector('.preparing[open]');
  return popup;
}

/** Ticks by the keyboard what can be ticked once the page is read. */
export async function tick(popup: Page, name: 'looked' | 'although' = 'looked'): Promise<void> {
  const box = `.preparing [name=${name}]:not(:disabled)`;
  await popup.waitForSelector(box);
  await popup.focus(box);
  await popup.keyboard.press('Space');
}

/** Ticks, and sends it off. */
export async function tickAndSend(popup: Page): Promise<void> {
  await tick(popup);
  await popup.keyboard.press('Enter');
}

/** Returns what a part of the popup says. */
export function saidIn(popup: Page, part: string): Promise<string> {
  return popup.evaluate((selector) => document.querySelector(selector)?.textContent ?? '', part);
}

/** Resolves once the part about preparing says this. */
export async function untilSaid(popup: Page, text: string): Promise<void> {
  await until(`the popup says “${text}”`, async () => (await saidIn(popup, '.preparing')).includes(text));
}

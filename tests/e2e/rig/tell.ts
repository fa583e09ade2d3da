import type { Browser, Page } from 'puppeteer';
import { visit } from './device.ts';
import { fillIn } from './popup.ts';
import { until } from './until.ts';

/** Games of chance stand in for what must not be read. */
export const CHANCE = '<h1>Casino</h1><p>Roulette at our online casino: place your bets, spin the slot machines and win the jackpot.</p>';

/** Opens an address whose page is flagged, and returns the tab once the child's picture stands in it. */
export async function openCovered(browser: Browser, address: string): Promise<Page> {
  return untilPicture(await visit(browser, address));
}

/**
 * Waits until the child's picture stands in a tab, with the worker's word for it, and returns that tab: a slow one is left behind for a new one, as one that
 * fights back is.
 */
export async function untilPicture(page: Page, longestMs?: number): Promise<Page> {
  const address = page.url().replace(/^.*tell\.html#/, '');
  const browser = page.browser();
  return until(
    `the picture stands for ${address}`,
    async () => {
      const shown = page.isClosed() ? (await browser.pages()).find((one) => one.url().endsWith(`/tell.html#${address}`)) : page;
      const isThere = shown?.url().includes('/tell.html') && (await shown.$('.child .call').catch(() => null));
      return isThere ? shown : undefined;
    },
    longestMs,
  );
}

/** An adult comes to the picture by their own PIN. Resolves with what is said of the PIN; empty when it was right. */
export async function comeTo(page: Page, person: string, pin: string): Promise<string> {
  if (!(await page.$('form.entry'))) await page.locator('.here').click();
  await until('the adults are known', () => page.$(`select[name=person] option[value="${person}"]`));
  await fillIn(page, { person, pin });
  await page.keyboard.press('Enter');
  return until('the PIN has been looked at', async () => {
    if (await page.$('.answer')) return 'right';
    const said = await page.$eval('.outcome', (outcome) => outcome.textContent).catch(() => '');
    return (await page.$('[aria-busy=true]')) ? undefined : said;
  });
}

/** The two taps. */
export async function answer(page: Page, finding: string, ending: string): Promise<void> {
  await page.locator(`[data-finding="${finding}"]`).click();
  await page.locator(`[data-ending="${ending}"]`).click();
}

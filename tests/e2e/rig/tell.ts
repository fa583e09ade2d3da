import type { Browser, Page } from 'puppeteer';
import { untilOurPage, visit } from './device.ts';
import { fillIn } from './popup.ts';
import { until } from './until.ts';

/** Games of chance stand in for what must not be read. */
export const CHANCE = '<h1>Casino</h1><p>Roulette at our online casino: place your bets, spin the slot machines and win the jackpot.</p>';

/** Opens an address whose page is flagged, and waits until the child's picture stands in its place. */
export async function openCovered(browser: Browser, address: string): Promise<Page> {
  const page = await visit(browser, address);
  await untilPicture(page);
  return page;
}

/** Waits until a tab shows the child's picture, with the worker's word for it. */
export async function untilPicture(page: Page): Promise<void> {
  await untilOurPage(page, 'tell.html');
  await until('the picture stands', () => page.$('.child .call').catch(() => null));
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

import type { Browser, Page } from 'puppeteer';
import { workerOf } from '@/tests/e2e/rig/device.ts';
import { until } from '@/tests/e2e/rig/until.ts';

declare const chrome: { action: { getBadgeText(details: object): Promise<string> } };

/** Waits until a page shows these words. */
export async function untilSays(page: Page, words: string): Promise<void> {
  await until(`the page says “${words}”`, () =>
    page.evaluate((words) => document.body.innerText.includes(words), words).catch(() => false),
  );
}

/** Waits until the toolbar shows these letters. */
export async function untilBadge(browser: Browser, id: string, letters: string): Promise<void> {
  const worker = await workerOf(browser, id);
  await until(`the toolbar shows ${letters}`, async () => (await worker.evaluate(() => chrome.action.getBadgeText({}))) === letters);
}

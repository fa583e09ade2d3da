import type { Page } from 'puppeteer';
import { until } from './until.ts';

/** Runs a script in a page as if a person had clicked there. */
export async function clicking(page: Page, expression: string): Promise<void> {
  const session = await page.createCDPSession();
  const { exceptionDetails } = await session.send('Runtime.evaluate', { expression, userGesture: true });
  await session.detach();
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
}

/** Runs a script in a page as if a person had clicked there, and returns the tab that it opens. */
export async function newTab(page: Page, expression: string): Promise<Page> {
  const before = new Set(page.browser().targets());
  await clicking(page, expression);
  const target = await until(`a tab was opened by ${expression}`, () =>
    page
      .browser()
      .targets()
      .find((one) => one.type() === 'page' && !before.has(one)),
  );
  const tab = await target.page();
  if (!tab) throw new Error('The new tab has no page.');
  return tab;
}

import type { Browser, Page } from 'puppeteer';
import { untilOurPage, visit } from './device.ts';
import { until } from './until.ts';

/** Opens a blocked address in a new tab and waits until the blocked page has explained itself. */
export async function openBlocked(browser: Browser, address: string, face: 'adult' | 'child' = 'adult'): Promise<Page> {
  const page = await visit(browser, address);
  await untilOurPage(page);
  await untilFace(page, face);
  return page;
}

/** Waits until a blocked page shows a face that the worker has answered for. */
export async function untilFace(page: Page, face: 'adult' | 'child'): Promise<void> {
  await until(`the blocked page shows its ${face} face`, () => page.evaluate(hasFace, face).catch(() => false));
}

function hasFace(face: string): boolean {
  return document.documentElement.dataset['face'] === face && document.querySelector(`#face .${face} h1`) !== null;
}

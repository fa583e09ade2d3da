import type { Page } from 'puppeteer';
import { until } from './until.ts';

/** The world that our content script has in a page: where an attacker stands who has taken over the page's process. */
export type ContentWorld = { evaluate(expression: string): Promise<unknown> };

/** Returns our content script's world in the page's main frame. */
export async function contentWorld(page: Page, id: string): Promise<ContentWorld> {
  const session = await page.createCDPSession();
  let contextId: number | undefined;
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin === `chrome-extension://${id}`) contextId = context.id;
  });
  await session.send('Runtime.enable');
  const found = await until('the content script stands in the page', () => contextId);
  return {
    async evaluate(expression) {
      const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
        expression,
        contextId: found,
        awaitPromise: true,
        returnByValue: true,
      });
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      return result.value as unknown;
    },
  };
}

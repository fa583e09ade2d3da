import type { Page } from 'puppeteer';
import { launch, type Browser } from 'puppeteer';
import { ensureBrowser } from '@/deploy/browser.ts';
import { codeOf } from '@/tests/server/time-code.ts';
import type { TestEndpoint } from './endpoint.ts';

/** A designated person's own computer, which is no managed device, with the console in it. */
export type Designated = { page: Page; press(button: string): Promise<void>; close(): Promise<void> };

/** Makes the first manager in a browser without any policy, with a second factor, and makes them a designated person. */
export async function openDesignated({ consoleAddress, setupCode }: TestEndpoint): Promise<Designated> {
  const browser: Browser = await launch({ executablePath: await ensureBrowser(), headless: true, args: ['--no-sandbox'] });
  const page = await browser.newPage();
  await page.setViewport({ width: 1_100, height: 900 });
  await page.goto(consoleAddress);
  const password = crypto.randomUUID();
  await post(page, 'setup', { code: setupCode, name: 'Sam Taylor', email: 'manager@nursery.example', password });
  await makeDesignated(page, password);
  await page.goto(`${consoleAddress}/confidential`);
  await page.waitForSelector('.confidential');
  return {
    page,
    press: (button) => page.locator(`::-p-aria([name="${button}"][role="button"])`).click(),
    close: () => browser.close(),
  };
}

/** Gives the only member, who is signed in on the page, a second factor, and makes them a designated person. */
export async function makeDesignated(page: Page, password: string): Promise<void> {
  const { key = '' } = await post(page, 'second-factor', { step: 'begin', password });
  await post(page, 'second-factor', { step: 'confirm', code: codeOf(key) });
  const user = await page.evaluate(async () => {
    const reply = await fetch('/console/members');
    return ((await reply.json()) as { members: { user: string }[] }).members[0]?.user ?? '';
  });
  await post(page, `members/${user}`, { to: 'designated', designated: true, reason: 'Named in the policy.' });
}

function post(page: Page, path: string, body: object): Promise<{ key?: string }> {
  return page.evaluate(
    async (path, body) => {
      const reply = await fetch(`/console/${path}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      });
      if (reply.status !== 200) throw new Error(`${path} answered ${reply.status}: ${await reply.text()}`);
      return (await reply.json()) as { key?: string };
    },
    path,
    body,
  );
}

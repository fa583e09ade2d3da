import { openBlocked } from '@/tests/e2e/rig/blocked-page.ts';
import { untilAt } from '@/tests/e2e/rig/device.ts';
import { until } from '@/tests/e2e/rig/until.ts';
import type { Scene } from './moments.ts';
import { untilSays } from './says.ts';

const MAIL = 'https://mail.yahoo.com/';

/** A member of staff asks from the blocked page, the manager agrees, and the page opens with its strip. */
export async function askAndAgree({ album, manager, staff }: Scene): Promise<void> {
  const page = await openBlocked(staff.browser, MAIL);
  const wish = { who: 'Robin', reason: 'A supplier has written to my own address', minutes: '20' };
  for (const [name, value] of Object.entries(wish)) await page.locator(`.ask [name=${name}]`).fill(value);
  await page.$eval('.ask', (form) => form.scrollIntoView({ block: 'center' }));
  await album.take(page, 'ask', 'The blocked page lets staff ask for an agreement: who, why and for how long.');
  await page.click('.ask [type=submit]');
  await untilSays(page, 'Nobody has answered yet');
  await manager.goTo('/agreements', 'Agreements');
  await untilSays(manager.page, wish.reason);
  await album.take(manager.page, 'agreements', 'The manager reads it at once, and agrees, to more or to less, or declines in words.');
  await manager.press('Agree');
  await untilAt(page, MAIL);
  await until('the open page says until when', () => page.$$eval('html > div', (strips) => strips.length > 0));
  await page.bringToFront();
  await album.take(
    page,
    'agreed',
    'It opens by itself within seconds; at its edge it says until when. (The tour has no internet: a page of its own stands for the mail.)',
  );
  await until('the agreement runs', () => manager.page.$('.agreements li'));
  await album.take(manager.page, 'agreed-running', 'The manager sees it run, and can end it.');
}

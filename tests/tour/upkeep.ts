import { until } from '@/tests/e2e/rig/until.ts';
import type { Scene } from './moments.ts';
import { untilSays } from './says.ts';

const PAGES = [
  ['/members', 'Who may sign in', 'members', 'Who may sign in to the console, in which role, and the way to invite somebody.'],
  [
    '/authorised',
    'Authorised users',
    'authorised',
    'The agreed list of authorised users, with the age of each PIN: as a table, and to print.',
  ],
  ['/signatures', 'Signatures', 'signatures', 'Who has signed the notice in force, and who has not.'],
  ['/keys', 'Enrolment keys', 'keys', 'The keys by which devices join, and how to take one back.'],
  ['/lists', 'Lists', 'lists', 'Lists from elsewhere, and what the manager says of single sites above them.'],
  ['/audit', 'Who did what', 'audit', 'Who did what at the console, when and why.'],
] as const;

/** The console's pages that are seldom needed. */
export async function lookAfter({ album, manager }: Scene): Promise<void> {
  const { page } = manager;
  await manager.press('Upkeep');
  await album.take(page, 'upkeep', 'What is seldom needed stands under one heading.');
  await manager.press('Upkeep');
  await manager.goTo('/why', 'Try an address');
  await manager.fill('address', 'https://www.instagram.com/nursery');
  await manager.press('Explain');
  await untilSays(page, 'It would be blocked');
  await page.$eval('.why [role=status]', (answer) => answer.scrollIntoView({ block: 'center' }));
  await album.take(page, 'why', 'Try an address: what would become of it at a level, step by step, with the sentence.');
  await manager.goTo('/devices', 'Devices');
  // Not by its place on the page, which moves while the devices are read.
  await (await page.waitForSelector('::-p-aria([name="Internet for children"])'))?.evaluate((summary) => (summary as HTMLElement).click());
  // On a Monday morning no opening hours have passed yet.
  await page.waitForSelector('details[open] :is(table, .quiet)');
  await album.take(page, 'opening-hours', 'How much of the opening hours the internet was on for children, week by week.');
  for (const [path, heading, name, words] of PAGES) {
    await manager.goTo(path, heading);
    await page.evaluate(() => scrollTo(0, 0));
    await album.take(page, name, words);
  }
}

/** The console in a narrow window, and from right to left. */
export async function lookOtherwise({ album, manager }: Scene): Promise<void> {
  const { page } = manager;
  await manager.goTo('/', 'What happened');
  await page.select('.language select', 'ar');
  await until('the console speaks Arabic', () => page.$('html[lang=ar]'));
  await album.take(page, 'log-arabic', 'The console in Arabic.');
  await page.select('.language select', 'en');
  await until('the console speaks English', () => page.$('html[lang=en]'));
}

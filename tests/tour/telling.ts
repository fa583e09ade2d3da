import type { Page } from 'puppeteer';
import type { PolicyDocument } from '@/policy/document.ts';
import { LANGUAGES, type Language } from '@/policy/language.ts';
import { visit } from '@/tests/e2e/rig/device.ts';
import { closePopup, enter, leave, openPopup } from '@/tests/e2e/rig/popup.ts';
import { html } from '@/tests/e2e/rig/sites.ts';
import { answer, CHANCE, comeTo, openCovered, untilPicture } from '@/tests/e2e/rig/tell.ts';
import { until } from '@/tests/e2e/rig/until.ts';
import type { Scene } from './moments.ts';
import { untilBadge, untilSays } from './says.ts';
import { takeSeat } from './seat.ts';

const POND = '<h1>Ducklings</h1><p>Ducklings follow their mother to the pond. They like bread less than we think.</p>';

/** A child sees the button on a page, comes upon games of chance, and calls; the console shows it; an adult comes and answers in two taps. */
export async function callAGrownUp({ album, manager, world, child, pins }: Scene): Promise<void> {
  const { id } = world.updates;
  serve(world, 'ponds.test', POND);
  for (const host of ['chance.test', 'more-chance.test']) serve(world, host, CHANCE);
  await enter(await openPopup(child.browser, id), { person: 'practitioner', pin: pins['practitioner'] ?? '', minutes: 15 });
  await untilBadge(child.browser, id, 'C+');
  await closePopup(child.browser, id);
  const pond = await visit(child.browser, 'https://ponds.test/');
  await until('the button stands', () => pond.$('html > div[popover]'));
  await album.take(
    pond,
    'corner',
    'On every page of a child stands a hand to press. It keeps off the page’s own buttons and can be moved.',
  );
  const page = await openCovered(child.browser, 'https://chance.test/');
  await album.take(
    page,
    'tell',
    'A page that no list knew gave itself away by its words: praise, a picture, a hand to put one’s own hand on.',
  );
  await album.take(page, 'tell-dark', 'The same on a device that is set to dark.');
  await page.bringToFront();
  await page.keyboard.press('Enter');
  await page.waitForSelector('.call[data-called=true]');
  await album.take(page, 'tell-called', 'The child has pressed it: the device rings until somebody comes.');
  await manager.goTo('/', 'What happened');
  await untilSays(manager.page, `A child is calling at ${child.label}, ${child.room}`);
  await album.take(manager.page, 'calling', 'The console shows it within a second, above every page, until somebody has answered.');
  await chooseName(page);
  await album.take(page, 'tell-pin', 'Robin has pressed “I am the grown-up”: their own name and PIN, and how old the PIN is.');
  await comeTo(page, 'practitioner', pins['practitioner'] ?? '');
  await page.locator('[data-finding=upset]').click();
  await page.waitForSelector('[data-ending]');
  await album.take(page, 'tell-taps', 'Robin has come with a PIN: what was it, and what now. Two taps, nothing to type.');
  await page.locator('[data-ending=prepared]').click();
  await untilLine(manager.page, 'A grown-up came');
  await manager.page.$eval('.line-answered a', (link) => link.click());
  await untilSays(manager.page, 'Until somebody came');
  await album.take(manager.page, 'answered', 'The line of the answer: what it was, what came of it, and how long the child waited.');
  await manager.press('Close');
}

/** An adult thinks that something may be illegal: nobody opens it, and the device waits for the manager. */
export async function leaveToTheManager({ album, manager, world, child, pins }: Scene): Promise<void> {
  const page = await openCovered(child.browser, 'https://more-chance.test/');
  await comeTo(page, 'practitioner', pins['practitioner'] ?? '');
  await page.locator('[data-finding=maybe-illegal]').click();
  await page.waitForSelector('.illegal');
  await album.take(page, 'tell-illegal', 'Robin thinks that it may be illegal: what not to do, whom to tell, and no way to open it.');
  await page.locator('[data-ending=held]').click();
  await untilSays(manager.page, 'Not to be used until the manager has looked');
  await album.take(manager.page, 'held', 'The console says that this device is not to be used until the manager has looked.');
  await untilPicture(page);
  await comeTo(page, 'manager', pins['manager'] ?? '');
  await answer(page, 'other', 'released');
  await until('the device is free again', async () => (await manager.page.$('.held')) === null);
  await leave(child.browser, world.updates.id);
}

/** A member of staff comes upon games of chance on their own device: a quiet page, and what fits an adult, in every language; the console says how it ended. */
export async function coverForStaff({ album, manager, world, pins }: Scene): Promise<void> {
  serve(world, 'staff-chance.test', CHANCE);
  // The office laptop takes no PIN for a while: somebody has guessed there.
  const { browser } = await takeSeat(world, 'staff', { label: 'Kitchen laptop', room: 'Kitchen' });
  const page = await visit(browser, 'https://staff-chance.test/');
  await until('the quiet page stands', () => page.$('form.entry').catch(() => null));
  const inEach = async (name: string, words: string) => {
    for (const language of LANGUAGES) {
      await page.locator(`.languages [lang=${language}]`).click();
      const [after, said] = language === 'en' ? ['', words] : [`-${language}`, `${words.split(':')[0]}: ${NAMES[language]}.`];
      await page.evaluate(() => scrollTo(0, 0));
      await album.take(page, name + after, said);
    }
    await page.locator('.languages [lang=en]').click();
  };
  await inEach(
    'staff-covered',
    'A covered page on a staff device: no picture and no ring, but the sentence of the policy, who can help, and the way in.',
  );
  await comeTo(page, 'practitioner', pins['practitioner'] ?? '');
  await page.locator('[data-finding=for-work]').click();
  await page.waitForSelector('[data-ending]');
  await inEach('staff-taps', 'The two taps on a staff device: by accident or for work, and nothing of children.');
  await page.locator('[data-ending=opened]').click();
  await untilLine(manager.page, 'An adult said what it was');
  await manager.page.$eval('.line-answered', (line) => line.scrollIntoView({ block: 'start' }));
  await album.take(manager.page, 'endings', 'The log says below each answer what it was and what came of it.');
  await page.close();
}

/** The child's picture, pressed and not, the adult's PIN, the two taps and what may be illegal, in the other four languages. */
export async function tellOtherwise({ album, manager, world, child, pins }: Scene): Promise<void> {
  const { child: rules } = world.policy.levels;
  const open = { ...rules, access: { ...rules.access, mode: 'open' as const }, internet: { ...rules.internet, mode: 'open' as const } };
  for (const [index, language] of (['ru', 'pl', 'uk', 'ar'] as const).entries()) {
    const languages: Language[] = [language, 'en'];
    const { setting, levels } = world.policy;
    const policy = { ...world.policy, revision: 10 + index, setting: { ...setting, languages }, levels: { ...levels, child: open } };
    const page = await coveredUnder({ world, child }, policy, language);
    await album.take(
      page,
      `tell-${language}`,
      `The child’s picture in the first language of a setting, with English beneath: ${NAMES[language]}.`,
    );
    await page.locator('.call').click();
    await page.waitForSelector('.call[data-called=true]');
    await album.take(page, `tell-called-${language}`, `The child has pressed it: ${NAMES[language]}.`);
    await chooseName(page);
    await album.take(page, `tell-pin-${language}`, `The adult’s name and PIN: ${NAMES[language]}.`);
    await comeTo(page, 'practitioner', pins['practitioner'] ?? '');
    await page.locator('[data-finding=upset]').click();
    await page.waitForSelector('[data-ending=prepared]');
    await album.take(page, `tell-taps-${language}`, `The two taps: ${NAMES[language]}.`);
    await page.locator('[data-finding=maybe-illegal]').click();
    await page.waitForSelector('.illegal');
    await album.take(page, `tell-illegal-${language}`, `What may be illegal: ${NAMES[language]}.`);
    await answer(page, 'upset', 'prepared');
    await until('the call is over', async () => (await manager.page.$('.calling')) === null);
    await page.close();
  }
}

/** The adult comes, and chooses their name. */
async function chooseName(page: Page): Promise<void> {
  await page.locator('.here').click();
  await until('the adults are known', () => page.$('select[name=person] option[value=practitioner]'));
  await page.select('select[name=person]', 'practitioner');
}

const NAMES = { ru: 'Russian', pl: 'Polish', uk: 'Ukrainian', ar: 'Arabic, from right to left' };

/** Gives the device a policy, and opens a page that is covered once it speaks the policy's language. */
async function coveredUnder({ world, child }: Pick<Scene, 'world' | 'child'>, policy: PolicyDocument, language: Language): Promise<Page> {
  await child.device.setPolicy(policy);
  serve(world, `${language}-chance.test`, CHANCE);
  return until(`a covered page speaks ${language}`, async () => {
    const page = await visit(child.browser, `https://${language}-chance.test/`);
    await until('a page of ours stands', () => page.url().startsWith('chrome-extension:'));
    const spoken = await page.waitForSelector('.call', { timeout: 2_000 }).then(
      () => page.evaluate(() => document.documentElement.lang),
      () => '',
    );
    if (spoken === language) return page;
    await page.close();
    return undefined;
  });
}

function serve({ sites }: Scene['world'], host: string, body: string): void {
  sites.serve(`${host}/`, (_request, response) => html(response, body));
}

async function untilLine(page: Page, words: string): Promise<void> {
  await until(`the console has a line “${words}”`, () =>
    page.$$eval('.line-what', (lines, words) => lines.some((line) => line.textContent === words), words),
  );
}

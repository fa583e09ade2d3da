import { randomUUID } from 'node:crypto';
import { launch, type Browser, type Page } from 'puppeteer';
import { ensureBrowser } from '@/deploy/browser.ts';
import { makeDesignated } from '@/tests/e2e/rig/designated.ts';
import { until } from '@/tests/e2e/rig/until.ts';

/** The manager's own computer, which is no managed device, with the console in it. */
export type Manager = {
  page: Page;
  /** Fills in the first visit's form, up to the last button. */
  fillSetUp(code: string): Promise<void>;
  fillSignIn(): Promise<void>;
  submit(): Promise<void>;
  press(button: string): Promise<void>;
  follow(link: string): Promise<void>;
  /** Goes to a page by its link in the navigation, and waits until it has its heading and what it asked for. */
  goTo(path: string, heading: string): Promise<void>;
  /** Opens the newest line of a site. */
  openLine(site: string): Promise<void>;
  fill(field: string, value: string): Promise<void>;
  /** Gives the manager a second factor and makes them a designated person. */
  becomeDesignated(): Promise<void>;
  choose(filter: string, choice: string): Promise<void>;
  /** Returns the sites of the lines that are shown. */
  sites(): Promise<string[]>;
  untilSites(what: string, holds: (sites: string[]) => boolean): Promise<void>;
  untilHeading(words: string): Promise<void>;
  close(): Promise<void>;
};

const EMAIL = 'manager@nursery.example';

/** Opens the console of an endpoint in a browser without any policy. */
export async function openManager(address: string): Promise<Manager> {
  const browser = await openBrowser();
  const page = await browser.newPage();
  await page.setViewport({ width: 1_280, height: 800 });
  await page.goto(address);
  const password = randomUUID();
  const fill = (name: string, value: string) => page.locator(`:is(input, textarea)[name=${name}]`).fill(value);
  const press = (button: string) => page.locator(`::-p-aria([name="${button}"][role="button"])`).click();
  const sites = () => page.$$eval('.line .line-host', (hosts) => hosts.map((host) => host.textContent ?? ''));
  return {
    page,
    sites,
    async fillSetUp(code) {
      await fill('code', code);
      await fill('name', 'Sam Taylor');
      await fill('email', EMAIL);
      await fill('password', password);
    },
    async fillSignIn() {
      await fill('email', EMAIL);
      await fill('password', password);
    },
    submit: () => page.locator('button[type=submit]').click(),
    press,
    fill,
    openLine: (site) => openLine(page, site),
    becomeDesignated: () => makeDesignated(page, password),
    async goTo(path, heading) {
      const link = `.top a[href="${path}"]`;
      const isFolded = await (await page.waitForSelector(link))?.evaluate((one) => one.closest('[hidden]') !== null);
      if (isFolded) await press('Upkeep');
      await page.locator(link).click();
      await untilHeading(page, heading);
      await until(`${path} has its answer`, () => page.$eval('main', (main) => main.querySelector('.waiting') === null));
    },
    follow: (link) => page.locator(`::-p-aria([name="${link}"][role="link"])`).click(),
    choose: (filter, choice) => chooseIn(page, filter, choice),
    untilSites: async (what, holds) => void (await until(`the console shows ${what}`, async () => holds(await sites()))),
    untilHeading: (words) => untilHeading(page, words),
    close: () => browser.close(),
  };
}

async function openBrowser(): Promise<Browser> {
  return launch({
    executablePath: await ensureBrowser(),
    headless: true,
    args: ['--no-sandbox'],
    handleSIGINT: false,
    handleSIGTERM: false,
  });
}

async function chooseIn(page: Page, filter: string, choice: string): Promise<void> {
  const select = await page.waitForSelector(`::-p-aria([name="${filter}"][role="combobox"])`);
  if (!select) throw new Error(`There is no filter “${filter}”.`);
  const value = await until(`the filter “${filter}” offers “${choice}”`, () =>
    select.$$eval('option', (options, choice) => options.find((option) => option.text === choice)?.value, choice),
  );
  await select.select(value);
}

async function untilHeading(page: Page, words: string): Promise<void> {
  await until(`the console shows “${words}”`, () =>
    page.$$eval('h1, h2', (headings, words) => headings.some((heading) => heading.textContent === words), words),
  );
}

async function openLine(page: Page, site: string): Promise<void> {
  const link = await page.evaluateHandle(
    (site) =>
      Array.from(document.querySelectorAll('.line'))
        .find((line) => line.querySelector('.line-host')?.textContent === site)
        ?.querySelector('a') ?? null,
    site,
  );
  const element = link.asElement();
  if (!element) throw new Error(`There is no line of ${site}.`);
  await (element as Awaited<ReturnType<Page['$']>>)?.click();
  await untilHeading(page, 'One line of the log');
  await until('the line’s facts are there', () => page.$('dialog .facts'));
}

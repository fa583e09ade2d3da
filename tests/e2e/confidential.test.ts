import { spawnSync } from 'node:child_process';
import type { Browser, Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LANGUAGES } from '@/policy/language.ts';
import { templates } from '@/policy/templates/index.ts';
import { faultsOf } from './rig/accessible.ts';
import { contentWorld } from './rig/content-world.ts';
import { openDesignated, type Designated } from './rig/designated.ts';
import { visit, type Device } from './rig/device.ts';
import { everythingOf } from './rig/everything.ts';
import { openPopup } from './rig/popup.ts';
import { until } from './rig/until.ts';
import { untilAdopted } from './rig/worker.ts';
import { openWorld, type World } from './rig/world.ts';

const PASSPHRASE = 'seven otters under a lamp';
const [FIRST, SECOND] = ['The zebrafinch laptop was used for shopping.', 'And the quokkaphone as well.'];
const WORDS = ['zebrafinch', 'quokkaphone', 'otters'];

let world: World;
let device: Device;
let browser: Browser;
let designated: Designated;
let reportKey: string;
let code: string;

const policyWith = (key: string) => {
  const [first, ...others] = world.policy.designatedPersons;
  return { ...world.policy, revision: world.policy.revision + 1, designatedPersons: [{ ...first!, reportKey: key }, ...others] };
};
const textOf = (page: Page) => page.evaluate(() => document.body.innerText);

beforeAll(async () => {
  world = await openWorld(templates.kaleidoscope);
  device = await world.device('child');
  browser = await device.open('about:blank');
  await untilAdopted(browser, world);
  designated = await openDesignated(world.endpoint);
});
afterAll(async () => {
  await designated?.close();
  await world?.close();
});

async function openReport(): Promise<Page> {
  const popup = await openPopup(browser, world.updates.id);
  await popup.locator('.report-link').click();
  await popup.waitForSelector('.report');
  return popup;
}

/** Writes a report in the popup, sends it and returns what the popup says then. */
async function report(text: string): Promise<string> {
  const popup = await openReport();
  await popup.locator('textarea').fill(text);
  await popup.locator('[type=submit]').click();
  const said = await until('the popup says what became of it', () =>
    popup.evaluate(() => document.querySelector('.report > [role=status]')?.textContent || undefined),
  );
  await popup.close();
  return said;
}

async function unlock(typed: string): Promise<void> {
  await designated.page.locator('input[name=passphrase]').fill(typed);
  await designated.press('Open');
}

describe('“Each employee can be assured of confidentiality when reporting misuse.” (I7)', () => {
  it('cannot be sealed before a designated person has made a key: the popup names whom to speak to', async () => {
    const popup = await openReport();
    const said = await textOf(popup);
    expect(said).toContain('Reports cannot be sealed here yet');
    expect(said).toContain(world.policy.designatedPersons[0]!.name);
    expect(said).toContain('assured of confidentiality');
    await popup.close();
  });

  it('a key is made at the console, its passphrase refused while it is weak, and its code shown once', async () => {
    const { page, press } = designated;
    for (const [passphrase, complaint] of [
      ['too short', 'That is too short'],
      [PASSPHRASE, 'The two are not the same'],
    ] as const) {
      await page.locator('input[name=passphrase]').fill(passphrase);
      await page.locator('input[name=again]').fill(passphrase === PASSPHRASE ? 'another' : passphrase);
      await press('Make the key');
      await until('the console complains', async () => (await textOf(page)).includes(complaint));
    }
    await page.locator('input[name=again]').fill(PASSPHRASE);
    await press('Make the key');
    code = await page.waitForSelector('input[readonly]').then((field) => field!.evaluate((input) => input.value));
    expect(code).toMatch(/^(?:[0-9A-Z]{4}-){7}[0-9A-Z]{4}$/);
    await press('I have written it down');
    const line = await page.waitForSelector('code.key').then((field) => field!.evaluate((one) => one.textContent));
    reportKey = /^"reportKey": "([\w-]{43})"$/.exec(line)?.[1] ?? '';
    expect(reportKey).not.toBe('');
    expect(await textOf(page)).toContain('does not have this key yet');
  });

  it('shows in the popup, at the child level, the same number that the console shows', async () => {
    await device.setPolicy(policyWith(reportKey), 'child');
    const shown = await designated.page.waitForSelector('.key-card bdi.key').then((field) => field!.evaluate((one) => one.textContent));
    expect(shown).toMatch(/^(?:\d{5} ){5}\d{5}$/);
    const popup = await until('the popup has the key', async () => {
      const open = await openReport();
      if ((await textOf(open)).includes(shown)) return open;
      await open.close();
      return undefined;
    });
    expect(await popup.evaluate(() => document.querySelector('textarea')?.spellcheck)).toBe(false);
    await popup.close();
  });

  it.each(LANGUAGES.flatMap((language) => [['light', language] as const, ['dark', language] as const]))(
    'has no fault that axe knows in the popup: %s, %s',
    async (scheme, language) => {
      const popup = await openReport();
      await popup.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      await popup.evaluate((lang) => document.querySelector<HTMLElement>(`.languages [lang=${lang}]`)?.click(), language);
      await popup.waitForSelector(`html[lang=${language}]`);
      expect(await faultsOf(popup)).toEqual([]);
    },
  );

  it('is sent, leaves no line in the record, and is opened at the console with the passphrase alone', async () => {
    const lines = (await everythingOf(browser, world)).length;
    expect(await report(FIRST)).toBe('It is sent. Nothing of it stays on this device.');
    const { page, press } = designated;
    await page.reload();
    await until('the console lists it', async () => (await textOf(page)).includes('Report received: Today'));
    expect(await textOf(page)).not.toContain('zebrafinch');
    await unlock('not the passphrase');
    await until('the console refuses', async () => (await textOf(page)).includes('neither your passphrase nor'));
    await unlock(PASSPHRASE);
    await page.locator('article button').click();
    await until('the report is open', async () => (await textOf(page)).includes(FIRST));
    expect(await textOf(page)).toContain('did not give a name');
    await page.locator('article textarea').fill('Spoken to.');
    await press('Seal and keep the note');
    await until('the note stands', () =>
      page.$$eval('article figure', (notes) => notes.some((note) => note.textContent.includes('Spoken to.'))),
    );
    const later = (await everythingOf(browser, world)).slice(lines);
    expect(later.filter(({ kind, host }) => kind !== 'policy' && !host?.startsWith('last-'))).toEqual([]);
  });

  it('has no fault that axe knows at the console', async () => {
    expect(await faultsOf(designated.page)).toEqual([]);
  });

  it('offline is kept sealed, says so, and goes by itself; the recovery code opens it too', async () => {
    world.endpoint.weather('offline');
    expect(await report(SECOND)).toContain('The report is kept on this device, sealed');
    await browser.close();
    world.endpoint.weather('clear');
    browser = await device.open('about:blank');
    await untilAdopted(browser, world);
    const { page } = designated;
    await until('the console lists both', async () => {
      await page.reload();
      await page.waitForSelector('.key-card');
      return (await page.$$('article')).length === 2;
    });
    await unlock(code.toLowerCase());
    await page.waitForSelector('article button');
    await until('both are open', async () => {
      await page.$$eval('article > button', (buttons) => buttons.find((button) => button.textContent === 'Open')?.click());
      const said = await textOf(page);
      return said.includes(FIRST) && said.includes(SECOND);
    });
  });

  it('is in clear neither in the database nor in any file of the device', async () => {
    const dump = await world.endpoint.dump();
    expect(dump).toContain(reportKey);
    for (const word of WORDS) expect([word, dump.includes(word)]).toEqual([word, false]);
    await browser.close();
    // What the device must hold is found there, so that the search itself is tried.
    expect(filesWith(reportKey)).not.toBe('');
    for (const word of WORDS) expect([word, filesWith(word), filesWith([...word].join('\\x00'))]).toEqual([word, '', '']);
    browser = await device.open('about:blank');
    await untilAdopted(browser, world);
  });

  it('cannot be written, sent or read by a page, its content script or our own page in a tab', async () => {
    const before = await world.endpoint.dump();
    const page = await visit(browser, world.policy.setting.homePage);
    const ask = { channel: 'sendSealed', request: { id: crypto.randomUUID(), boxes: [] } };
    const script = await contentWorld(page, world.updates.id);
    const sent = await script.evaluate(`chrome.runtime.sendMessage(${JSON.stringify(ask)}).then((reply) => reply ?? 'none', () => 'none')`);
    expect(sent).toBe('none');
    const read = await script.evaluate(
      `Promise.resolve(chrome.storage?.local?.get('confidential')).then((found) => found ?? 'closed', () => 'closed')`,
    );
    expect(read).toBe('closed');
    const framed = await page.evaluate(
      (address) =>
        new Promise<string>((resolve) => {
          const frame = document.createElement('iframe');
          frame.src = address;
          // A frame of another origin has no document for the page around it.
          frame.addEventListener('load', () => resolve(frame.contentDocument?.body.innerText ?? 'closed'));
          document.body.append(frame);
        }),
      `chrome-extension://${world.updates.id}/popup.html`,
    );
    expect(framed).toBe('closed');
    expect(await world.endpoint.dump()).toBe(before);
  });
});

/** Returns the names of the device's files in which a pattern of bytes stands. */
function filesWith(pattern: string): string {
  return spawnSync('grep', ['-rlaP', pattern, device.profile], { encoding: 'utf8' }).stdout;
}

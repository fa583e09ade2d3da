import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBlocked } from '../rig/blocked-page.ts';
import { untilOurPage, visit } from '../rig/device.ts';
import { everythingOf } from '../rig/everything.ts';
import { openStand, type Stand } from '../rig/stand.ts';
import { newTab } from '../rig/tabs.ts';
import { until } from '../rig/until.ts';

let stand: Stand;
let ours: string;

beforeAll(async () => {
  stand = await openStand({ level: 'staff' });
  ours = `chrome-extension://${stand.world.updates.id}`;
});
afterAll(() => stand?.close());

/** What a page can read of an address of ours, in every way it may ask. */
async function readingOf(page: Page, address: string): Promise<string[]> {
  return page.evaluate(async (to) => {
    const fetched = await fetch(to).then(
      (answer) => answer.text(),
      () => '',
    );
    const asked = await new Promise<string>((resolve) => {
      const request = new XMLHttpRequest();
      request.addEventListener('loadend', () => resolve(request.responseText));
      request.open('GET', to);
      request.send();
    });
    return [fetched, asked].filter((text) => text !== '');
  }, address);
}

describe('a hostile page and our own pages', () => {
  it.each(['managed_schema.json', 'background.js', 'popup.html', 'manifest.json', '_locales/en/messages.json', 'content-scripts/gate.js'])(
    'cannot read %s',
    async (name) => {
      const page = await stand.show('reader.test/', '<h1>A reader</h1>');
      expect(await readingOf(page, `${ours}/${name}`)).toEqual([]);
    },
  );

  it('learns from the pages that it may be led to nothing of the policy: they are the same whatever is blocked', async () => {
    const page = await stand.show('reader.test/', '<h1>A reader</h1>');
    const [blocked = ''] = await readingOf(page, `${ours}/blocked.html#https://vk.com/`);
    expect(await readingOf(page, `${ours}/blocked.html#https://open.test/`)).toEqual([blocked, blocked]);
    expect(blocked).not.toMatch(/vk\.com|open\.test|[Pp]olicy|[Cc]lause|Our setting|manager/);
  });

  it('sees nothing but a picture in a frame of ours, and gets no message into it or out of it', async () => {
    const body = `<iframe id="ours" src="${ours}/blocked.html#https://vk.com/"></iframe><iframe src="${ours}/hold.html#https://open.test/"></iframe>`;
    const page = await stand.show('framer.test/', body);
    const frame = await until('our page is in the frame', () => page.frames().find((one) => one.url().startsWith(`${ours}/blocked.html`)));
    await until('it knows that it is framed', () => frame.evaluate(() => document.documentElement.dataset['face'] === 'framed'));
    const heard = await page.evaluate(async () => {
      const messages: unknown[] = [];
      addEventListener('message', (event) => messages.push(event.data));
      const frames = Array.from(document.querySelectorAll('iframe'), (one) => one.contentWindow);
      for (const one of frames) one?.postMessage({ channel: 'explainBlock', request: { address: 'https://vk.com/' } }, '*');
      const readable = frames.filter((one) => {
        try {
          return (one?.document.body ?? null) !== null;
        } catch {
          return false;
        }
      });
      await fetch('https://open.test/after-the-messages', { mode: 'no-cors' });
      return { messages, readable: readable.length };
    });
    expect(heard).toEqual({ messages: [], readable: 0 });
    expect(await frame.evaluate(() => document.body.innerText)).not.toMatch(/vk\.com|policy|clause/i);
    const visits = (await everythingOf(stand.browser, stand.world)).filter((event) => event.kind === 'visit');
    expect(visits.filter(({ host }) => !host?.startsWith('last-'))).toEqual([]);
  });

  it('does not script the page that it has opened', async () => {
    const page = await stand.show('opener.test/', '<h1>An opener</h1>');
    const tab = await newTab(page, `window.tab = window.open('https://vk.com/opened-by-a-script')`);
    await untilOurPage(tab);
    const touched = await page.evaluate(() => {
      const { tab: other } = globalThis as unknown as { tab: Window };
      try {
        return other.document.body.innerText;
      } catch {
        return 'refused';
      }
    });
    expect(touched).toBe('refused');
    expect(await tab.evaluate(() => window.opener === null || window.name === '')).toBe(true);
  });

  it('is told nothing of the extension by what it can measure in its own page', async () => {
    const page = await stand.show('measuring.test/', '<h1>A page</h1>');
    const seen = await page.evaluate(() => ({
      runtime: typeof (globalThis as { chrome?: { runtime?: unknown } }).chrome?.runtime,
      strange: Array.from(document.querySelectorAll('*')).filter(
        (one) => !['HTML', 'HEAD', 'META', 'TITLE', 'BODY', 'H1'].includes(one.tagName),
      ).length,
      attributes: document.documentElement.getAttributeNames(),
      entries: performance
        .getEntriesByType('resource')
        .map((entry) => entry.name)
        .filter((name) => name.startsWith('chrome-extension:')),
    }));
    expect(seen).toEqual({ runtime: 'undefined', strange: 0, attributes: [], entries: [] });
  });

  it('hears no message from our scripts in its own window', async () => {
    const listening = `<script>heard = []; addEventListener('message', ({ data }) => heard.push(data)); addEventListener('load', () => setTimeout(() => postMessage('its own')))</script>`;
    const page = await stand.show('listening.test/', `${listening}<h1>A page</h1>`);
    const heard = (): Promise<unknown[]> => page.evaluate(() => (globalThis as unknown as { heard: unknown[] }).heard);
    await until('it has heard its own', async () => (await heard()).includes('its own'));
    expect(await heard()).toEqual(['its own']);
  });
});

describe('the blocked page and what it is given', () => {
  const HOSTILE: [string, string][] = [
    ['markup', 'https://vk.com/<img src=x onerror=document.title=1>"><script>document.title=1</script>'],
    ['a user name that reads like a site', 'https://www.gov.uk%2Fsafe@vk.com/'],
    ['a right-to-left override', 'https://vk.com/\u202Egnp.exe\u2066'],
    ['control characters', 'https://vk.com/\u0000\u0007\u001B[31m%00%1b'],
    ['a hundred thousand letters', `https://vk.com/${'a'.repeat(100_000)}`],
    ['a fragment of words', 'https://vk.com/#You may proceed: click here'],
    ['a query of words', 'https://vk.com/?Your+manager+says+that+this+is+fine'],
  ];

  it.each(HOSTILE)('shows nothing but the host of an address with %s', async (_what, address) => {
    const page = await openBlocked(stand.browser, address);
    const shown = await page.evaluate(() => document.documentElement.outerHTML);
    expect(shown).not.toMatch(/onerror|<b>|gov\.uk|gnp|\u202E|\[31m|aaaaaaaaaa|proceed|says that this/);
    expect(await page.title()).not.toBe('1');
    const wide = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
    expect(wide).toBe(false);
    await page.close();
  });

  it.each(['', 'javascript:document.title=1', 'data:text/html,<h1>1</h1>', 'chrome://settings', 'file:///etc/hostname', '//vk.com', '%'])(
    'goes nowhere when it is opened with “%s”',
    async (fragment) => {
      const page = await visit(stand.browser, `${ours}/blocked.html#${fragment}`);
      await until('it has asked why it stands', () => page.evaluate(() => document.documentElement.dataset['face'] !== undefined));
      expect(page.url()).toContain(`${ours}/blocked.html`);
      expect(await page.title()).not.toBe('1');
      await page.close();
    },
  );
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { faultsOf } from '../rig/accessible.ts';
import { untilAt, untilOurPage, visit, workerOf } from '../rig/device.ts';
import { openStand, type Stand } from '../rig/stand.ts';
import { until } from '../rig/until.ts';
import { killWorker } from '../rig/worker.ts';

let stand: Stand;

beforeAll(async () => {
  stand = await openStand({ level: 'staff' });
  stand.serve('framing.test/', '<iframe src="https://vk.com/framed"></iframe><img src="https://ok.ru/picture">');
});
afterAll(() => stand?.close());

/** Keeps the worker from hearing anything for so long. */
function stall(ms: number): void {
  const end = Date.now() + ms;
  while (Date.now() < end);
}

describe('a worker that does not answer', () => {
  // A worker that was killed is not spoken to by the test again, so those that speak to it come first.
  it('is busy for seconds while somebody goes to a closed site, and to one that only it sees', async () => {
    const worker = await workerOf(stand.browser, stand.world.updates.id);
    const stalled = worker.evaluate(stall, 6_000);
    const tabs = await Promise.all(
      ['https://vk.com/stalled', 'https://web.archive.org/web/2024/https://vk.com/stalled'].map((address) => visit(stand.browser, address)),
    );
    await Promise.all([stalled, ...tabs.map((tab) => untilOurPage(tab))]);
    expect(stand.leaks()).toEqual([]);
    expect(stand.world.sites.hitsOf('web.archive.org')).toEqual([]);
  });

  it('loses its own storage while somebody looks, and goes on', async () => {
    const worker = await workerOf(stand.browser, stand.world.updates.id);
    await worker.evaluate(forgetAll);
    await killWorker(stand.browser, stand.world.updates.id);
    await untilOurPage(await visit(stand.browser, 'https://vk.com/forgotten'));
    expect(stand.leaks()).toEqual([]);
  });

  it.each([
    'https://vk.com/dead',
    'https://web.archive.org/web/2024/https://vk.com/dead',
    'https://fасebook.com/dead',
    'https://framing.test/',
  ])('is dead when somebody goes to %s', async (address) => {
    await killWorker(stand.browser, stand.world.updates.id);
    const page = await visit(stand.browser, address);
    if (address !== 'https://framing.test/') await untilOurPage(page);
    expect(stand.leaks()).toEqual([]);
    expect(stand.world.sites.hits.filter((hit) => /archive|xn--/.test(hit.host))).toEqual([]);
  });
});

/** Addresses that only the worker can judge. */
const UNSEEN_BY_NET_RULES = [
  'https://web.archive.org/web/2024/https://vk.com/framed',
  'https://vk-com.translate.goog/x',
  'https://fасebook.com/framed',
];
const isUnseen = ({ host }: { host: string }): boolean => /archive|translate|xn--/.test(host);

describe('a page that was open when the worker died', () => {
  it.each(['iframe', 'object', 'embed'])('shows an %s of an open site, and none that only the worker sees', async (tag) => {
    const page = await stand.show(`keeps-${tag}.test/`, '<h1>A page</h1>');
    await killWorker(stand.browser, stand.world.updates.id);
    const [address, more] = tag === 'object' ? ['data', 'type="text/html"'] : ['src', tag === 'embed' ? 'type="text/html"' : ''];
    const frames = [...UNSEEN_BY_NET_RULES, `https://open.test/${tag}`].map(
      (to) => `<${tag} ${more} ${address}="${to}" width="99" height="99"></${tag}>`,
    );
    await page.evaluate((body) => document.body.insertAdjacentHTML('beforeend', body), frames.join(''));
    await stand.untilReached(`open.test/${tag}`);
    const shown = (ending: string): number => page.frames().filter((frame) => frame.url().endsWith(ending)).length;
    await until('the others show our part', () => shown('/part.html') === UNSEEN_BY_NET_RULES.length);
    expect(shown(`open.test/${tag}`)).toBe(1);
    expect(stand.world.sites.hits.filter(isUnseen)).toEqual([]);
  });

  it('sends no form to a site that only the worker sees', async () => {
    const page = await stand.show('writes.test/closed', '<form id="form" method="post" action="https://fасebook.com/form"></form>');
    await killWorker(stand.browser, stand.world.updates.id);
    await page.evaluate('form.submit()');
    await untilOurPage(page);
    expect(stand.world.sites.hits.filter(isUnseen)).toEqual([]);
  });

  it('says of a form for an open site that it was not sent, and leads back to what was written', async () => {
    const form = '<form id="form" method="post" action="https://open.test/sent"><input name="words"></form>';
    const page = await stand.show('writes.test/open', form);
    await page.type('input', 'a few words');
    await killWorker(stand.browser, stand.world.updates.id);
    await page.evaluate('form.submit()');
    await untilOurPage(page, 'hold.html');
    await page.waitForSelector('button');
    expect(await page.evaluate(() => document.body.innerText)).toContain('send it again');
    expect(await faultsOf(page)).toEqual([]);
    expect(stand.world.sites.hitsOf('open.test').filter(({ path }) => path === '/sent')).toEqual([]);
    await page.keyboard.press('Enter');
    await untilAt(page, 'https://writes.test/open');
    expect(await page.$eval('input', ({ value }) => value)).toBe('a few words');
    await page.evaluate('form.submit()');
    expect(await stand.untilReached('open.test/sent')).toMatchObject({ method: 'POST' });
  });
});

declare const chrome: { storage: Record<'local' | 'session', { clear(): Promise<void> }> };

async function forgetAll(): Promise<void> {
  await Promise.all([chrome.storage.local.clear(), chrome.storage.session.clear()]);
}

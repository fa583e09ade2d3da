import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { untilOurPage, visit, workerOf } from '../rig/device.ts';
import { openStand, type Stand } from '../rig/stand.ts';
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

declare const chrome: { storage: Record<'local' | 'session', { clear(): Promise<void> }> };

async function forgetAll(): Promise<void> {
  await Promise.all([chrome.storage.local.clear(), chrome.storage.session.clear()]);
}

import { randomUUID } from 'node:crypto';
import type { Browser } from 'puppeteer';
import type { Event } from '@/policy/event.ts';
import { untilOurPage, visit } from './device.ts';
import { until } from './until.ts';
import type { World } from './world.ts';

/**
 * Resolves with every event at the endpoint once it has all that a device had written: lines arrive in the order of the chain, so a page that is blocked
 * last is waited for. Only then does a line that is not there say anything.
 */
export async function everythingOf(browser: Browser, { endpoint }: Pick<World, 'endpoint'>): Promise<Event[]> {
  const host = `last-${randomUUID()}.vk.com`;
  const page = await visit(browser, `https://${host}/`);
  await untilOurPage(page);
  const events = await until(`the visit to ${host} is at the endpoint`, async () => {
    const found = await endpoint.events();
    return found.some((event) => event.host === host) ? found : undefined;
  });
  await page.close();
  return events;
}

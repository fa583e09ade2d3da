import type { Browser, Page } from 'puppeteer';
import type { PolicyDocument } from '@/policy/document.ts';
import type { Level } from '@/policy/level.ts';
import { visit, type Device, type DeviceOptions } from './device.ts';
import { html, type Hit } from './sites.ts';
import { until } from './until.ts';
import { untilAdopted } from './worker.ts';
import { openWorld, type World } from './world.ts';

/** Sites that are blocked at every level but the manager's under the default template; under the tests' names nothing of them may be reached. */
const CLOSED = ['vk.com', 'ok.ru', 'tiktok.com', 'instagram.com', 'facebook.com', 'discord.com', 'omegle.com', 'hide.me'];

/** One managed device that is tried from all sides. */
export type Stand = {
  world: World;
  device: Device;
  browser: Browser;
  /** Gives an address a page with this body. */
  serve(site: string, body: string): void;
  /** Gives an address a page with this body and opens it in a new tab. */
  show(site: string, body: string): Promise<Page>;
  /** Every request that reached a site that is closed to this device. */
  leaks(): string[];
  /** Waits until a request has reached an open site: what shows that a way was really tried. */
  untilReached(site: string): Promise<Hit>;
  close(): Promise<void>;
};

export type StandOptions = { level: Level; policy?: PolicyDocument; device?: Partial<DeviceOptions> };

/** Sets one device up, and waits until its policy is in force. */
export async function openStand({ level, policy, device: more }: StandOptions): Promise<Stand> {
  const world = await openWorld(policy);
  const device = await world.device(level, undefined, more);
  const browser = await device.open('about:blank');
  await untilAdopted(browser, world, world.policy.revision);
  const serve = (site: string, body: string) => world.sites.serve(site, (_request, response) => html(response, body));
  return {
    world,
    device,
    browser,
    serve,
    show(site, body) {
      serve(site, body);
      return visit(browser, `https://${site}`);
    },
    leaks: () => leaksIn(world),
    untilReached: (site) =>
      until(`something has reached ${site}`, () => world.sites.hits.find((hit) => (hit.host + hit.path).startsWith(site))),
    close: () => world.close(),
  };
}

/** Every request of a world that reached a site that is closed. */
export function leaksIn(world: World): string[] {
  const isClosed = ({ host }: Hit) => CLOSED.some((site) => host === site || host.endsWith(`.${site}`));
  return world.sites.hits.filter(isClosed).map(({ host, path }) => host + path);
}

/** The same policy, with every site at one level free to keep a service worker: for tests of what it does then. */
export function withServiceWorkers(policy: PolicyDocument, level: Level): PolicyDocument {
  return { ...policy, levels: { ...policy.levels, [level]: { ...policy.levels[level], serviceWorkers: 'all' } } };
}

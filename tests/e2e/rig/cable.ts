import { setTimeout as pause } from 'node:timers/promises';
import type { Browser } from 'puppeteer';
import { cutPower, type Device } from './device.ts';
import { html } from './sites.ts';
import { until } from './until.ts';
import { untilAdopted } from './worker.ts';
import type { World } from './world.ts';

/** Games of chance stand in for what must not be seen. */
const WORDS = '<p>Casino: roulette at our online casino. Place your bets, spin the slot machines and win the jackpot.</p>';

/** What came of one cut: whether the picture stood by then, and whether the line is at the endpoint after the next start. */
export type Cut = { covered: boolean; recorded: boolean };

/** Loads a page that is covered, cuts the power so long after the site was asked for it, and starts again. */
export async function cutAfter(world: World, device: Device, { host, delayMs }: { host: string; delayMs: number }): Promise<Cut> {
  world.sites.serve(`${host}/`, (_request, response) => html(response, WORDS));
  const browser = await started(world, device);
  const page = await browser.newPage();
  void page.goto(`https://${host}/`).catch(() => undefined);
  await until('the site is asked', () => world.sites.hitsOf(host).length > 0);
  await pause(delayMs);
  const covered = page.url().includes('/tell.html');
  await cutPower(browser);
  const again = await started(world, device);
  const isRecorded = async (): Promise<boolean> =>
    (await world.endpoint.events()).some((event) => event.kind === 'flag' && event.host === host);
  // Without a picture there may be no line, and nothing to wait for.
  const recorded = covered ? await until('the line is there', isRecorded).then(() => true) : await isRecorded();
  await again.close();
  return { covered, recorded };
}

async function started(world: World, device: Device): Promise<Browser> {
  const browser = await device.open('about:blank');
  await untilAdopted(browser, world);
  return browser;
}

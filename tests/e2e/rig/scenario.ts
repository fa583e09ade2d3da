import type { Browser, Page } from 'puppeteer';
import type { Event } from '@/policy/event.ts';
import type { PolicyDocument } from '@/policy/document.ts';
import { openBlocked } from './blocked-page.ts';
import type { Device } from './device.ts';
import { withPins } from './people.ts';
import type { Files } from './updates.ts';
import { closePopup, enter, leave, openPopup } from './popup.ts';
import { until } from './until.ts';
import { untilAdopted } from './worker.ts';
import { openWorld, type World } from './world.ts';

/** A shared device of one setting, at the child level until one of the setting's people comes by their own PIN. */
export type Scene = {
  world: World;
  browser: Browser;
  device: Device;
  /** The setting's policy, with a PIN for everybody. */
  policy: PolicyDocument;
  /** Everybody's PIN, by person. */
  pins: Record<string, string>;
  /** Somebody comes to their own level; whoever was there leaves before. */
  comes(person: string): Promise<void>;
  /** Somebody sits down with the child. */
  sitsDown(person: string, minutes: number): Promise<void>;
  /** Whoever is there leaves. */
  leaves(): Promise<void>;
  /** What an adult is told of a page that is blocked. */
  blocked(address: string): Promise<Told>;
  /** What the record says of a page that is blocked at the child level, where nobody is told a reason. */
  blockedForChild(address: string): Promise<{ event: Event; sentence: string }>;
  close(): Promise<void>;
};

/** What the blocked page tells an adult: the sentence it quotes, and whether an agreement can be asked for there. */
export type Told = { page: Page; sentence: string; askable: boolean };

/** Sets the scene under one template; `change` alters the extension. */
export async function setScene(template: PolicyDocument, change?: (files: Files) => Files): Promise<Scene> {
  const { policy, pins } = await withPins(template);
  const world = await openWorld(policy, change);
  const device = await world.device('child');
  const browser = await device.open('about:blank');
  await untilAdopted(browser, world);
  const { id } = world.updates;
  let isSomebodyThere = false;
  const leaves = async (): Promise<void> => {
    if (!isSomebodyThere) return;
    await leave(browser, id);
    // What the leaving adult had open is led away, and may take the popup's focus.
    await closePopup(browser, id);
    isSomebodyThere = false;
  };
  const arrives = async (person: string, minutes?: number): Promise<void> => {
    await leaves();
    await enter(await openPopup(browser, id), { person, pin: pins[person] ?? '', ...(minutes === undefined ? {} : { minutes }) });
    isSomebodyThere = true;
  };
  return {
    world,
    browser,
    device,
    policy,
    pins,
    comes: (person) => arrives(person),
    sitsDown: arrives,
    leaves,
    async blocked(address) {
      const page = await openBlocked(browser, address);
      const sentence = await page.$eval('blockquote', (quote) => quote.textContent ?? '');
      return { page, sentence, askable: (await page.$('.ask form')) !== null };
    },
    async blockedForChild(address) {
      const page = await openBlocked(browser, address, 'child');
      await page.close();
      const { hostname } = new URL(address);
      const event = await until(`the record knows of ${hostname}`, async () =>
        (await world.endpoint.events()).findLast((one) => one.kind === 'visit' && one.action === 'block' && one.host === hostname),
      );
      return { event, sentence: policy.clauses.find((one) => one.id === event.clause)?.sentence ?? '' };
    },
    close: () => world.close(),
  };
}

/** Returns the sentence of a setting's policy that a scenario is named after. */
export function quotedIn(name: string): string {
  return /“(.+?)”/.exec(name)?.[1] ?? '';
}

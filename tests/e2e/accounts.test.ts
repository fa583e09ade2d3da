import type { Browser } from 'puppeteer';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { templates } from '@/policy/templates/index.ts';
import { untilAt, visit, workerOf } from './rig/device.ts';
import { everythingOf } from './rig/everything.ts';
import { openWorld, type World } from './rig/world.ts';
import { untilAdopted } from './rig/worker.ts';

declare const chrome: {
  identity: { getProfileUserInfo(details: { accountStatus: 'ANY' }): Promise<{ email: string; id: string }> };
  permissions: { contains(asked: { permissions: string[] }): Promise<boolean> };
  action: { getBadgeText(details: object): Promise<string> };
};

const policy = {
  ...templates['little-thetford'],
  accounts: {
    people: [],
    domains: [{ domain: 'setting.example', level: 'manager' as const }],
    unknown: 'visitor' as const,
    liftsChildDevices: true,
    clause: 'authorised-person',
  },
};

let world: World;
let browser: Browser;

beforeAll(async () => {
  world = await openWorld(policy);
  browser = await (await world.device('staff')).open('about:blank');
  await untilAdopted(browser, world);
});
afterAll(() => world?.close());

it('“These devices should be used by the authorised person only.”: a browser where nobody is signed in stays at the device’s own level, and says nothing of an account', async () => {
  const worker = await workerOf(browser, world.updates.id);
  expect(await worker.evaluate(() => chrome.permissions.contains({ permissions: ['identity', 'identity.email'] }))).toBe(true);
  expect(await worker.evaluate(() => chrome.identity.getProfileUserInfo({ accountStatus: 'ANY' }))).toEqual({ email: '', id: '' });
  expect(await worker.evaluate(() => chrome.action.getBadgeText({}))).toBe('S');
  const mail = 'https://webmail.btconnect.com/inbox';
  await untilAt(await visit(browser, mail), mail);
  expect((await everythingOf(browser, world)).filter((event) => event.problem === 'unknown-account')).toEqual([]);
});

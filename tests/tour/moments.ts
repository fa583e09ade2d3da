import type { Page } from 'puppeteer';
import { templates } from '@/policy/templates/index.ts';
import type { Language } from '@/policy/language.ts';
import type { PolicyDocument } from '@/policy/document.ts';
import { openBlocked } from '@/tests/e2e/rig/blocked-page.ts';
import { until } from '@/tests/e2e/rig/until.ts';
import type { World } from '@/tests/e2e/rig/world.ts';
import type { Album } from './album.ts';
import type { Manager } from './manager.ts';
import type { Seat } from './seat.ts';

/** What a walk goes through. */
export type Scene = {
  world: World;
  album: Album;
  manager: Manager;
  child: Seat;
  staff: Seat;
  /** Everybody's PIN, by person. */
  pins: Record<string, string>;
  /** A page of work email from which somebody has gone away. */
  left?: Page;
  /** Undoes at the end what moments have set up. */
  closing: (() => Promise<unknown>)[];
};

/** The first visit to the console, and signing in. */
export async function beginLooking({ album, manager, world }: Scene): Promise<void> {
  await manager.untilHeading('Welcome to Stairgate');
  await manager.fillSetUp(world.endpoint.setupCode);
  await album.take(manager.page, 'set-up', 'The manager’s first visit: the set-up code that the endpoint printed makes the first account.');
  await manager.submit();
  await manager.untilHeading('What happened');
  await manager.press('Sign out');
  await manager.untilHeading('Sign in');
  await manager.fillSignIn();
  await album.take(manager.page, 'sign-in', 'From then on: email and password.');
  await manager.submit();
  await manager.untilHeading('What happened');
}

/** A child comes upon a social site, a member of staff opens personal mail, and the manager sees both without reloading. */
export async function blockBoth({ album, manager, world, child, staff }: Scene): Promise<void> {
  const atChild = await openBlocked(child.browser, 'https://www.instagram.com/', 'child');
  await album.take(
    atChild,
    'child',
    'A child’s device, a social site: praise, a picture and one button. No address, no reason, no way on.',
  );
  const atStaff = await openBlocked(staff.browser, 'https://outlook.live.com/mail/0/');
  await album.take(
    atStaff,
    'staff',
    'A staff device, personal email: the sentence of the setting’s policy, who can help, what is recorded.',
  );
  await world.endpoint.untilEvents(2, 'visit');
  await manager.untilSites('both visits', (sites) => sites.includes('www.instagram.com') && sites.includes('outlook.live.com'));
  await album.take(manager.page, 'log', 'The console: both lines came by themselves.');
}

/** The way to the endpoint is down, and comes back. */
export async function goOfflineAndBack({ album, manager, world, staff }: Scene): Promise<void> {
  const opened = await manager.page.evaluate(() => performance.timeOrigin);
  const before = world.endpoint.felt('offline');
  world.endpoint.weather('offline');
  const page = await openBlocked(staff.browser, 'https://vk.com/feed');
  await album.take(page, 'offline', 'The staff device has no way to the endpoint. The page explains itself all the same.');
  await until('the device has tried to send', () => world.endpoint.felt('offline') > before);
  if ((await manager.sites()).includes('vk.com')) throw new Error('The console shows a line that the endpoint cannot have.');
  await album.take(manager.page, 'log-meanwhile', 'Meanwhile the console does not have the line yet: it waits on the device.');
  world.endpoint.weather('clear');
  await manager.untilSites('the line that waited', (sites) => sites.includes('vk.com'));
  await album.take(manager.page, 'log-afterwards', 'The way is back. The line arrives by itself, with the time at which it happened.');
  if ((await manager.page.evaluate(() => performance.timeOrigin)) !== opened) throw new Error('The console was loaded again.');
}

/** One line, one device, every device, and the log in the dark. */
export async function lookCloser({ album, manager, staff }: Scene): Promise<void> {
  await manager.openLine('outlook.live.com');
  await album.take(manager.page, 'details', 'One line: the sentence it rests on, how the page was reached, whether the record is whole.');
  await manager.press('Close');
  await manager.choose('Device', `${staff.label} (${staff.room})`);
  await manager.untilSites('the staff device’s lines alone', (sites) => sites.length > 0 && !sites.includes('www.instagram.com'));
  await album.take(manager.page, 'filter', 'One device’s lines. The address holds the filter, so it can be sent to a colleague.');
  await album.take(manager.page, 'filter-dark', 'The same, where the computer is set to dark.');
  await manager.follow('Devices');
  await until('both devices are shown', async () => (await manager.page.$$('.device')).length === 2);
  await album.take(manager.page, 'devices', 'Every device: when it was last heard from, what it enforces, whether its record is whole.');
}

/** The same picture in the dark, and for settings that speak other languages. */
export async function speakOtherwise({ world, album, child, staff }: Scene): Promise<void> {
  const dark = await faceUnder(child, world.policy, 'en', 'child');
  await album.take(dark, 'child-dark', 'A child’s device that is set to dark.');
  const azbuka = await faceUnder(child, { ...templates.azbuka, revision: 3 }, 'ru', 'child');
  await album.take(azbuka, 'child-russian-english', 'A Russian and English setting (the template azbuka) speaks both to its children.');
  const languages: Language[] = ['ar', 'en'];
  const arabic = { ...world.policy, revision: 4, setting: { ...world.policy.setting, languages } };
  await album.take(await faceUnder(child, arabic, 'ar', 'child'), 'child-arabic', 'Arabic, with English beneath it.');
  await album.take(
    await faceUnder(staff, arabic, 'ar', 'adult'),
    'staff-arabic',
    'Arabic for the grown-ups, from right to left; the setting’s own sentence stays as it was written.',
  );
}

/** Gives a device another policy, and opens a blocked page once it speaks the policy's language. */
async function faceUnder({ device, browser }: Seat, policy: PolicyDocument, language: Language, face: 'adult' | 'child'): Promise<Page> {
  await device.setPolicy(policy);
  const page = await openBlocked(browser, 'https://www.tiktok.com/', face);
  await until(`the page speaks ${language}`, () => page.evaluate((wanted) => document.documentElement.lang === wanted, language));
  return page;
}

import type { Browser } from 'puppeteer';
import { afterEach, expect, it } from 'vitest';
import type { PolicyDocument } from '@/policy/document.ts';
import { templates } from '@/policy/templates/index.ts';
import { openBlocked } from './rig/blocked-page.ts';
import { untilOurPage } from './rig/device.ts';
import { everythingOf } from './rig/everything.ts';
import { inTheMorning, onEveryDay } from './rig/hours.ts';
import { withPins } from './rig/people.ts';
import { enter, openPopup } from './rig/popup.ts';
import { signInManager, type ManagerAtConsole } from './rig/manager.ts';
import { html } from './rig/sites.ts';
import { until } from './rig/until.ts';
import { untilAdopted } from './rig/worker.ts';
import { openWorld, type World } from './rig/world.ts';

const MAIL = 'https://outlook.office.com/mail';

let world: World;
let browser: Browser;
let manager: ManagerAtConsole;

afterEach(() => world?.close());

async function openSetting(policy: PolicyDocument): Promise<void> {
  world = await openWorld(policy);
  const { consoleAddress: address, enrolmentKey, publicKey } = world.endpoint;
  const device = await world.device('staff', world.policy, { endpoint: { address, enrolmentKey, publicKey } });
  browser = await device.open('about:blank');
  await untilAdopted(browser, world);
  manager = await signInManager(world.endpoint);
}

type Asked = { waiting: { ask: string; who: string; named: string }[] };

it('asks its real endpoint, opens when the manager agrees, and closes when the manager ends it', async () => {
  await openSetting(templates['little-thetford']);
  const page = await openBlocked(browser, 'https://vk.com/asked');
  await page.locator('.ask [name=who]').fill('Anna');
  await page.locator('.ask [name=reason]').fill('The parents’ group');
  await page.click('.ask [type=submit]');
  const ask = await until('the request is at the console', async () => (await manager.get<Asked>('agreements')).waiting.at(0));
  expect(ask).toMatchObject({ who: 'Anna', named: 'stranger' });
  const wish = { opens: 'site', minutes: 30, words: 'Half an hour.', ratiosAllow: false };
  const { agreement } = await manager.post<{ agreement: string }>(`asks/${ask.ask}/agree`, wish);
  await until('the page is open', () => page.url() === 'https://vk.com/asked');
  const use = (await world.endpoint.untilEvents(2, 'visit')).find((event) => event.action === 'allow');
  expect(use).toMatchObject({ agreement, host: 'vk.com' });
  await manager.post(`agreements/${agreement}/end`, { reason: 'The children are back.' });
  await untilOurPage(page);
  expect((await everythingOf(browser, world)).filter((event) => event.kind === 'problem')).toEqual([]);
});

it('opens work mail in session hours for the minutes agreed, and only when the manager says that the ratios allow', async () => {
  const { timetable, ...preschool } = templates['all-saints'];
  await openSetting(inTheMorning({ ...preschool, timetable: { ...timetable, sessionHours: [onEveryDay('09:00', '12:00')] } }));
  world.sites.serve('outlook.office.com/mail', (_request, response) => html(response, '<h1>Mail</h1>'));
  const page = await openBlocked(browser, MAIL);
  await page.locator('.ask [name=who]').fill('Anna');
  await page.locator('.ask [name=reason]').fill('A family is waiting for an answer');
  await page.click('.ask [type=submit]');
  const ask = await until('the request is at the console', async () => (await manager.get<Asked>('agreements')).waiting.at(0));
  const wish = { opens: 'category', minutes: 10, words: 'Ten minutes.' };
  await expect(manager.post(`asks/${ask.ask}/agree`, { ...wish, ratiosAllow: false })).rejects.toThrow(/ratio/i);
  expect(world.sites.hitsOf('outlook.office.com')).toEqual([]);
  const { agreement } = await manager.post<{ agreement: string }>(`asks/${ask.ask}/agree`, { ...wish, ratiosAllow: true });
  await until('the mail is open', () => page.url() === MAIL);
  await manager.post(`agreements/${agreement}/end`, { reason: 'The session goes on.' });
  await untilOurPage(page);
});

it('says where a PIN of one’s own opens work email, and takes whoever is in for the one who asks; the popup shows the answer', async () => {
  const { policy, pins } = await withPins(templates['little-thetford']);
  const staff = policy.people.map((one) => (one.id === 'practitioner' ? { ...one, rights: ['work-mail' as const] } : one));
  const workMail = { ...policy.workMail, access: { mode: 'right' as const, clause: 'work-email' } };
  await openSetting({ ...policy, workMail, people: staff });
  const mail = await openBlocked(browser, 'https://webmail.btconnect.com/inbox');
  expect(await mail.$eval('.by-pin', (said) => said.textContent)).toContain('with their own PIN');
  await enter(await openPopup(browser, world.updates.id), { person: 'practitioner', pin: pins['practitioner'] ?? '' });
  await until('the work email is open', () => mail.url() === 'https://webmail.btconnect.com/inbox');
  const page = await openBlocked(browser, 'https://vk.com/own');
  const name = world.policy.people.find(({ id }) => id === 'practitioner')?.name;
  expect(await page.$eval('.asker bdi', (said) => said.textContent)).toBe(name);
  expect(await page.$('.ask [name=who]')).toBeNull();
  await page.locator('.ask [name=reason]').fill('The parents’ group');
  await page.click('.ask [type=submit]');
  const ask = await until('the request is at the console', async () => (await manager.get<Asked>('agreements')).waiting.at(0));
  expect(ask).toMatchObject({ who: name, named: 'own' });
  await manager.post(`asks/${ask.ask}/agree`, { opens: 'site', minutes: 2, words: 'Two will do.', ratiosAllow: false });
  await until('the page is open', () => page.url() === 'https://vk.com/own');
  const popup = await openPopup(browser, world.updates.id);
  await popup.waitForSelector('.agreed q');
  expect(await popup.$eval('.agreed', (said) => said.textContent)).toMatch(
    /^vk\.com: Open by agreement.*For 2 mins, not 30 mins.*Two will do\.$/,
  );
});

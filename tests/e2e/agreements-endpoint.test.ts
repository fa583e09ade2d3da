import type { Browser } from 'puppeteer';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { templates } from '@/policy/templates/index.ts';
import { openBlocked } from './rig/blocked-page.ts';
import { untilOurPage } from './rig/device.ts';
import { until } from './rig/until.ts';
import { untilAdopted } from './rig/worker.ts';
import { openWorld, type World } from './rig/world.ts';

let world: World;
let browser: Browser;
let cookie: string;

beforeAll(async () => {
  world = await openWorld(templates['little-thetford']);
  const { consoleAddress: address, enrolmentKey, publicKey, setupCode: code } = world.endpoint;
  const device = await world.device('staff', world.policy, { endpoint: { address, enrolmentKey, publicKey } });
  browser = await device.open('about:blank');
  await untilAdopted(browser, world);
  const account = { code, name: 'Sam Taylor', email: 'manager@nursery.example', password: crypto.randomUUID() };
  const reply = await post('setup', account);
  cookie = reply.headers
    .getSetCookie()
    .map((one) => one.split(';')[0])
    .join('; ');
});
afterAll(() => world?.close());

async function post(path: string, body: object): Promise<Response> {
  const reply = await fetch(`${world.endpoint.consoleAddress}/console/${path}`, {
    method: 'POST',
    body: JSON.stringify(body),
    headers: { 'content-type': 'application/json', ...(cookie ? { cookie } : {}) },
  });
  expect(reply.status, await reply.clone().text()).toBe(200);
  return reply;
}

type Asked = { waiting: { ask: string; who: string }[] };

async function waiting(): Promise<Asked['waiting'][number] | undefined> {
  const reply = await fetch(`${world.endpoint.consoleAddress}/console/agreements`, { headers: { cookie } });
  return ((await reply.json()) as Asked).waiting.at(0);
}

it('asks its real endpoint, opens when the manager agrees, and closes when the manager ends it', async () => {
  const page = await openBlocked(browser, 'https://vk.com/asked');
  await page.locator('.ask [name=who]').fill('Anna');
  await page.locator('.ask [name=reason]').fill('The parents’ group');
  await page.click('.ask [type=submit]');
  const ask = await until('the request is at the console', waiting);
  expect(ask.who).toBe('Anna');
  const reply = await post(`asks/${ask.ask}/agree`, { opens: 'site', minutes: 30, words: 'Half an hour.', ratiosAllow: false });
  const { agreement } = (await reply.json()) as { agreement: string };
  await until('the page is open', () => page.url() === 'https://vk.com/asked');
  const use = (await world.endpoint.untilEvents(2, 'visit')).find((event) => event.action === 'allow');
  expect(use).toMatchObject({ agreement, host: 'vk.com' });
  await post(`agreements/${agreement}/end`, { reason: 'The children are back.' });
  await untilOurPage(page);
  expect((await world.endpoint.events()).filter((event) => event.kind === 'problem')).toEqual([]);
});

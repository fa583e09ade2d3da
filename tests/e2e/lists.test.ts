import type { Browser } from 'puppeteer';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { PolicyDocument } from '@/policy/document.ts';
import { templates } from '@/policy/templates/index.ts';
import { giving, hostsUpTo, openListSource, type ListSource } from '@/tests/server/list-source.ts';
import { untilOurPage, visit } from './rig/device.ts';
import { signInManager, type ManagersConsole } from './rig/managers-console.ts';
import { until } from './rig/until.ts';
import { untilAdopted } from './rig/worker.ts';
import { openWorld, type World } from './rig/world.ts';

let world: World;
let browser: Browser;
let source: ListSource;
let manager: ManagersConsole;

/** Games are closed to staff here, and come by a list as well. */
function policyWith(address: string): PolicyDocument {
  const base = templates['little-thetford'];
  const { staff } = base.levels;
  const blocked = [
    ...staff.blocked.filter(({ category }) => category !== 'games'),
    { category: 'games' as const, clause: staff.access.clause },
  ];
  return {
    ...base,
    levels: { ...base.levels, staff: { ...staff, blocked } },
    subscriptions: [{ id: 'games', address, format: 'domains', category: 'games' }],
  };
}

beforeAll(async () => {
  source = await openListSource();
  source.answer = giving(hostsUpTo(1_000).join('\n'));
  world = await openWorld(policyWith(source.address));
  const { consoleAddress: address, enrolmentKey, publicKey } = world.endpoint;
  const device = await world.device('staff', world.policy, { endpoint: { address, enrolmentKey, publicKey } });
  browser = await device.open('about:blank');
  await untilAdopted(browser, world);
  manager = await signInManager(world);
});
afterAll(async () => {
  await world?.close();
  await source?.close();
});

async function untilBlocked(address: string): Promise<string> {
  const page = await until(`${address} is blocked`, async () => {
    const opened = await visit(browser, address);
    if (opened.url().includes('/blocked.html')) return opened;
    await opened.close();
    return undefined;
  });
  await untilOurPage(page);
  await page.waitForSelector('blockquote');
  const words = await page.$eval('body', (body) => body.innerText);
  await page.close();
  return words;
}

it('blocks what a list names as the category it stands for, with the clause', async () => {
  await manager.post('lists/games/fetch', {}).catch(() => undefined);
  const words = await untilBlocked('https://www.listed-7.test/page');
  const { staff } = world.policy.levels;
  expect(words).toContain(world.policy.clauses.find(({ id }) => id === staff.access.clause)?.sentence);
  expect(words).toContain('Games');
  expect(world.sites.hitsOf('www.listed-7.test').length).toBeLessThan(20);
  const event = (await world.endpoint.untilEvents(1, 'visit')).at(-1);
  expect(event).toMatchObject({ category: 'games', clause: staff.access.clause, host: 'www.listed-7.test' });
  expect((await world.endpoint.events()).filter(({ kind }) => kind === 'problem')).toEqual([]);
});

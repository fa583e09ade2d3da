import type { Browser, Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Event } from '@/policy/event.ts';
import { templates } from '@/policy/templates/index.ts';
import { openManager, type Manager } from '@/tests/tour/manager.ts';
import { faultsOf } from './rig/accessible.ts';
import { untilAt } from './rig/device.ts';
import { setScene, type Scene } from './rig/scenario.ts';
import { html } from './rig/sites.ts';
import { answer, CHANCE, comeTo, openCovered } from './rig/tell.ts';
import { until } from './rig/until.ts';

let scene: Scene;
let browser: Browser;
let manager: Manager;

const serve = (site: string, body: string): void => scene.world.sites.serve(site, (_request, response) => html(response, body));
const linesOf = async (kind: Event['kind'], host: string): Promise<Event[]> =>
  (await scene.world.endpoint.events()).filter((event) => event.kind === kind && event.host === host);
const untilLine = (kind: Event['kind'], host: string): Promise<Event> =>
  until(`the endpoint has a line “${kind}” of ${host}`, async () => (await linesOf(kind, host))[0]);
const pinOf = (person: string): string => scene.pins[person] ?? '';
const calling = (): Promise<string> => manager.page.$eval('.calls', (calls) => calls.textContent ?? '').catch(() => '');

beforeAll(async () => {
  scene = await setScene(templates.huntingdon);
  ({ browser } = scene);
  for (const host of ['unknown', 'call', 'open', 'wrong', 'shut', 'illegal', 'one', 'two', 'away']) serve(`${host}.test/`, CHANCE);
  await scene.sitsDown('practitioner', 20);
  manager = await openManager(scene.world.endpoint.consoleAddress);
  await manager.untilHeading('Welcome to Stairgate');
  await manager.fillSetUp(scene.world.endpoint.setupCode);
  await manager.submit();
  await manager.untilHeading('What happened');
});
afterAll(async () => {
  await manager?.close();
  await scene?.close();
});

describe('“enable children to know how to ask for help if they come across material which makes them feel uncomfortable” (Kaleidoscope, C7)', () => {
  let page: Page;

  it('a flagged page is a picture with one hand to press, which has the focus; axe finds nothing wrong with it', async () => {
    page = await openCovered(browser, 'https://call.test/');
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('call');
    expect(await page.evaluate(() => document.body.innerText)).not.toMatch(/casino|call\.test|gambling/i);
    expect(await faultsOf(page)).toEqual([]);
  });

  it('pressing it by the keyboard calls: the line is written, and the console shows it by itself', async () => {
    await page.bringToFront();
    await page.keyboard.press('Enter');
    await until('the console shows the call', async () => (await calling()).includes('A child is calling at Test device, Test room'));
    const [flag, call] = [await untilLine('flag', 'call.test'), await untilLine('call', 'call.test')];
    expect(call).toMatchObject({ cover: flag.id, level: 'child', category: 'gambling', action: 'note' });
    expect(await faultsOf(manager.page)).toEqual([]);
  });

  it('the adult comes with their PIN and answers in two taps; the line says who, what and how long it took, and the call is over', async () => {
    expect(await comeTo(page, 'head', pinOf('head'))).toBe('right');
    expect(await faultsOf(page)).toEqual([]);
    await answer(page, 'upset', 'prepared');
    await untilAt(page, scene.policy.setting.homePage);
    const [flag, answered] = [await untilLine('flag', 'call.test'), await untilLine('answered', 'call.test')];
    expect(answered).toMatchObject({ cover: flag.id, person: 'head', finding: 'upset', ending: 'prepared', action: 'note' });
    expect(answered.seconds).toBeGreaterThanOrEqual(0);
    await until('the call is over', async () => (await calling()) === '');
  });
});

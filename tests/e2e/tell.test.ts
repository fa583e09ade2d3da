import type { Browser, Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Event } from '@/policy/event.ts';
import { templates } from '@/policy/templates/index.ts';
import { openManager, type Manager } from '@/tests/tour/manager.ts';
import { faultsOf } from './rig/accessible.ts';
import { untilAt, visit } from './rig/device.ts';
import { everythingOf } from './rig/everything.ts';
import { setScene, type Scene } from './rig/scenario.ts';
import { html } from './rig/sites.ts';
import { answer, CHANCE, comeTo, openCovered, untilPicture } from './rig/tell.ts';
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

describe('“an always-visible ‘tell a grown-up’ button”: the child asks by itself (C7)', () => {
  const cornerOf = (page: Page) => page.$eval('html > div[popover]', (host) => host.getBoundingClientRect().toJSON() as DOMRect);

  it('every page of a child has the button, at least 64 px wide, and it is not over a control where there is room beside', async () => {
    serve('ponds.test/', `<h1>Ducklings</h1><button style="position:fixed;right:0;bottom:0;width:30vw;height:30vh">Feed them</button>`);
    const page = await visit(browser, 'https://ponds.test/');
    await until('the button stands', () => page.$('html > div[popover]'));
    const { width, height, left, bottom } = await cornerOf(page);
    expect(Math.min(width, height)).toBeGreaterThanOrEqual(64);
    const feed = await page.$eval('button', (button) => button.getBoundingClientRect().toJSON() as DOMRect);
    expect(left + width <= feed.left || bottom <= feed.top).toBe(true);
    await page.close();
  });

  it('pressing it covers the tab, praises, calls, and flags nothing; a finger that has moved it has not pressed it', async () => {
    serve('birds.test/', '<h1>Birds</h1><p>Blackbirds sing in the evening.</p>');
    let page = await visit(browser, 'https://birds.test/');
    await page.bringToFront();
    await until('the button stands', () => page.$('html > div[popover]'));
    const { left, top, width, height } = await cornerOf(page);
    await page.mouse.move(left + width / 2, top + height / 2);
    await page.mouse.down();
    await page.mouse.move(60, 300, { steps: 8 });
    await page.mouse.up();
    expect((await cornerOf(page)).left).toBeLessThan(60);
    expect(page.url()).toBe('https://birds.test/');
    const moved = await cornerOf(page);
    await page.mouse.click(moved.left + width / 2, moved.top + height / 2);
    page = await untilPicture(page);
    const call = await untilLine('call', 'birds.test');
    expect(call).not.toHaveProperty('cover');
    expect(call).not.toHaveProperty('category');
    expect(await linesOf('flag', 'birds.test')).toEqual([]);
    await until('the console shows the call', async () => (await calling()).includes('A child is calling'));
    expect(await comeTo(page, 'practitioner', pinOf('practitioner'))).toBe('right');
    await answer(page, 'other', 'returned');
    await untilAt(page, 'https://birds.test/');
    expect(await untilLine('answered', 'birds.test')).toMatchObject({ cover: call.id, finding: 'other', ending: 'returned' });
    await until('its place is remembered', async () => (await page.$('html > div[popover]')) && (await cornerOf(page)).left < 60);
  });

  it('a page that presses it, takes it away or presses keys in its name calls nobody', async () => {
    serve(
      'hostile.test/',
      `<h1>Hedgehogs</h1><script>
        addEventListener('load', () => setTimeout(() => {
          const host = document.querySelector('html > div[popover]');
          for (const kind of ['pointerdown', 'pointerup', 'click']) host.dispatchEvent(new MouseEvent(kind, { bubbles: true, composed: true }));
          host.click();
          host.remove();
          document.title = 'done ' + String(host.shadowRoot);
        }, 1_500));
      </script>`,
    );
    const page = await visit(browser, 'https://hostile.test/');
    await until('the page has tried', async () => (await page.title()) === 'done null');
    await until('the button stands again', () => page.$('html > div[popover]'));
    expect(page.url()).toBe('https://hostile.test/');
    await everythingOf(browser, scene.world);
    expect(await linesOf('call', 'hostile.test')).toEqual([]);
    await page.close();
  });
});

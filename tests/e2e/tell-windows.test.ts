import { afterAll, beforeAll, expect, it } from 'vitest';
import { visit, workerOf } from './rig/device.ts';
import { setScene, type Scene } from './rig/scenario.ts';
import { openToChildren } from './rig/open-to-children.ts';
import { answer, comeTo, untilPicture } from './rig/tell.ts';
import { until } from './rig/until.ts';

declare const chrome: {
  commands: { onCommand: { dispatch(command: string): void } };
  tabs: { query(of: object): Promise<{ url?: string; mutedInfo?: { muted: boolean } }[]> };
};

let scene: Scene;

beforeAll(async () => {
  scene = await setScene(openToChildren());
});
afterAll(() => scene?.close());

it('one key silences every tab; one behind is covered when it comes to the front, until an adult has answered (I1)', async () => {
  const { browser, world, pins } = scene;
  const [behind, second] = [await visit(browser, 'https://behind.test/'), await visit(browser, 'https://second.test/')];
  const front = await visit(browser, 'https://front.test/');
  await front.bringToFront();
  const worker = await workerOf(browser, world.updates.id);
  const muted = (host: string): Promise<boolean> =>
    worker.evaluate(
      async (part) => !!(await chrome.tabs.query({})).find(({ url }) => url?.startsWith(`https://${part}.test/`))?.mutedInfo?.muted,
      host,
    );
  await worker.evaluate(() => chrome.commands.onCommand.dispatch('tell'));
  const picture = await untilPicture(front);
  await until('those behind are silent', async () => (await muted('behind')) && (await muted('second')));
  await behind.bringToFront();
  await untilPicture(behind);
  await picture.bringToFront();
  const [person = '', pin = ''] = Object.entries(pins)[0] ?? [];
  expect(await comeTo(picture, person, pin)).toBe('right');
  await answer(picture, 'other', 'returned');
  await until('the page is back', () => picture.url().startsWith('https://front.test/'));
  await second.bringToFront();
  await until('it sounds again', async () => !(await muted('second')));
  expect(second.url()).toBe('https://second.test/');
});

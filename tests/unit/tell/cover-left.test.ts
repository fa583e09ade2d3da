import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Happening } from '@/policy/event.ts';
import { templates } from '@/policy/templates/index.ts';
import { deviceBrowser } from '../platform/device-browser.ts';

const held = vi.hoisted(() => ({ browser: {} as Record<string, unknown> }));
vi.mock('@wxt-dev/browser', () => ({ browser: new Proxy({}, { get: (_, name: string) => held.browser[name] }) }));

const { watchAgain } = await import('@/platform/cover-again.ts');
const { watchLeft } = await import('@/platform/cover-left.ts');
const { createCovers } = await import('@/platform/covers.ts');
const { createGate } = await import('@/platform/gate.ts');
const { createVisits } = await import('@/platform/visits.ts');

type Listeners<Heard extends unknown[]> = ((...heard: Heard) => void)[];

const TELL = 'chrome-extension://ours/tell.html#';
const COVER = {
  id: '0195a0b0-0000-7000-8000-000000000001',
  tabId: 3,
  address: 'https://forum.test/',
  level: 'child',
  since: '2026-11-24T09:00:00.000Z',
} as const;

let device: ReturnType<typeof deviceBrowser>;
let tabs: { id: number; url: string; pendingUrl?: string }[];
let written: Map<string, Happening>;
let starts: Listeners<[]>;
let updates: Listeners<[{ reason: string }]>;
let removes: Listeners<[number, { isWindowClosing: boolean }]>;
let commits: Listeners<[{ frameId: number; tabId: number; url: string }]>;
let openWindows: () => Promise<unknown[]>;

beforeEach(() => {
  vi.useFakeTimers();
  device = deviceBrowser();
  tabs = [{ id: 3, url: TELL + COVER.address }];
  written = new Map();
  openWindows = async () => [{}];
  held.browser = {
    ...device.browser,
    runtime: {
      ...device.browser.runtime,
      onStartup: { addListener: (listener: (typeof starts)[number]) => starts.push(listener) },
      onInstalled: { addListener: (listener: (typeof updates)[number]) => updates.push(listener) },
    },
    webNavigation: { onCommitted: { addListener: (listener: (typeof commits)[number]) => commits.push(listener) } },
    windows: { getAll: () => openWindows() },
    tabs: {
      query: async () => tabs,
      update: async () => undefined,
      get: async (id: number) => tabs.find((tab) => tab.id === id),
      sendMessage: async () => undefined,
      onRemoved: { addListener: (listener: (typeof removes)[number]) => removes.push(listener) },
    },
  };
  const storage = device.browser.storage.local as { remove?: (key: string) => Promise<void> };
  storage.remove = async () => undefined;
});
afterEach(() => vi.useRealTimers());

/** A worker of this device; the listeners of the one before hear nothing any more. */
function startWorker() {
  [starts, updates, removes, commits] = [[], [], [], []];
  const gate = createGate({}, () => new Date());
  const clock = () => new Date('2026-11-24T09:10:00Z');
  const covers = createCovers(clock);
  const deps = {
    gate,
    covers,
    clock,
    visits: createVisits(),
    write: async (happening: Happening, occasion: string) => void written.set(occasion, happening),
    onBug(cause: unknown) {
      throw cause;
    },
  };
  watchLeft(deps);
  watchAgain(deps);
  gate.put(gate.draft({ policy: templates.default, revision: 1, hash: 'hash' }));
  return covers;
}

async function closeTab(tabId: number, isWindowClosing = false): Promise<void> {
  tabs = tabs.filter(({ id }) => id !== tabId);
  for (const hear of removes) hear(tabId, { isWindowClosing });
  await vi.advanceTimersByTimeAsync(60_000);
}

async function commit(tabId: number, url: string): Promise<void> {
  tabs = tabs.map((tab) => (tab.id === tabId ? { ...tab, url } : tab));
  for (const hear of commits) hear({ frameId: 0, tabId, url });
  await vi.advanceTimersByTimeAsync(0);
}

/** The extension ends with everything that only the session kept, and begins again. */
async function restart({ hasStarted }: { hasStarted: boolean }) {
  device.restart();
  const covers = startWorker();
  if (hasStarted) for (const hear of starts) hear();
  else for (const hear of updates) hear({ reason: 'update' });
  await vi.advanceTimersByTimeAsync(60_000);
  return covers;
}

const kinds = () => [...written.values()].map(({ kind, seconds }) => [kind, seconds]);

async function stand(changes: object = {}) {
  const covers = startWorker();
  await covers.begin({ ...COVER, picture: 'shown', ...changes });
  await device.browser.storage.local.set({ [`coverBeat ${COVER.id}`]: 600 });
  return covers;
}

test('a picture whose tab somebody closes was left: no power was cut, also after the next start, and it still waits for an answer', async () => {
  const covers = await stand();
  await closeTab(3);
  expect(kinds()).toEqual([['cover-left', 600]]);
  expect([...written.values()][0]).toMatchObject({ level: 'child', action: 'note', cover: COVER.id, host: 'forum.test' });
  expect(await covers.find(9, COVER.address)).toMatchObject({ id: COVER.id });
  const later = await restart({ hasStarted: true });
  expect(kinds()).toEqual([['cover-left', 600]]);
  expect(await later.standing()).toMatchObject([{ id: COVER.id, since: COVER.since }]);
});

test('so was one whose tab goes on to something else, but not one that is loaded anew', async () => {
  await stand();
  await commit(3, TELL + COVER.address);
  expect(kinds()).toEqual([]);
  await commit(3, 'https://ducks.test/');
  expect(kinds()).toEqual([['cover-left', 600]]);
});

test('a page that moves on while it is led away has left nothing', async () => {
  await stand({ picture: undefined });
  await commit(3, 'https://round.test/');
  expect(kinds()).toEqual([]);
});

test('the power was cut under each picture that stood, once, and under none that was left before', async () => {
  const covers = await stand();
  const other = '0195a0b0-0000-7000-8000-000000000002';
  await covers.begin({ ...COVER, id: other, tabId: 4, address: 'https://other.test/', picture: 'shown' });
  tabs.push({ id: 4, url: `${TELL}https://other.test/` });
  await closeTab(4);
  tabs = [];
  await restart({ hasStarted: true });
  await restart({ hasStarted: true });
  expect([...written.values()].map(({ kind, cover }) => [kind, cover])).toEqual([
    ['cover-left', other],
    ['power-off', COVER.id],
  ]);
});

test('a worker that dies before it has told of a power cut tells of it when it is woken again', async () => {
  await stand();
  tabs = [];
  device.restart();
  startWorker();
  for (const hear of starts) hear();
  await createCovers(() => new Date()).standing();
  startWorker();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(kinds()).toEqual([['power-off', 600]]);
});

test('a browser that forgot to tell of its start after a power cut has ended all the same', async () => {
  await stand();
  tabs = [];
  device.restart();
  startWorker();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(kinds()).toEqual([['power-off', 600]]);
});

test('an update that takes the picture’s tab away is no power cut', async () => {
  await stand();
  tabs = [];
  await restart({ hasStarted: false });
  expect(kinds()).toEqual([['cover-left', 600]]);
});

test('a window that is closed whole is told of when the browser lives on, and not when it ends with it', async () => {
  await stand();
  await closeTab(3, true);
  expect(kinds()).toEqual([['cover-left', 600]]);
  written.clear();
  await stand({ id: '0195a0b0-0000-7000-8000-000000000003' });
  // A browser that ends answers nothing any more.
  openWindows = () => new Promise(() => undefined);
  await closeTab(3, true);
  expect(kinds()).toEqual([]);
});

test('what was closed while no worker lived is told of by the next one', async () => {
  await stand();
  tabs = [];
  startWorker();
  await vi.advanceTimersByTimeAsync(0);
  expect(kinds()).toEqual([['cover-left', 600]]);
});

test('a picture in two tabs is left when both are closed', async () => {
  await stand();
  tabs.push({ id: 5, url: TELL + COVER.address });
  await closeTab(3);
  expect(kinds()).toEqual([]);
  await closeTab(5);
  expect(kinds()).toEqual([['cover-left', 600]]);
});

test('nor is one whose slow tab gives way to a new one that is still on its way there', async () => {
  const covers = await stand();
  tabs.push({ id: 5, url: '', pendingUrl: TELL + COVER.address });
  await closeTab(3);
  expect([kinds(), await covers.standing()]).toMatchObject([[], [{ tabId: 5 }]]);
});

test('an adult who leaves their own picture is not told of, and no power cut is made of it', async () => {
  await stand({ level: 'staff' });
  await closeTab(3);
  await restart({ hasStarted: true });
  expect(kinds()).toEqual([]);
});

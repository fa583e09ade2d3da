import { beforeEach, expect, test, vi } from 'vitest';
import type { Event, Happening } from '@/policy/event.ts';
import { templates } from '@/policy/templates/index.ts';
import { deviceBrowser } from '../platform/device-browser.ts';

const held = vi.hoisted(() => ({ browser: {} as Record<string, unknown> }));
vi.mock('@wxt-dev/browser', () => ({ browser: new Proxy({}, { get: (_, name: string) => held.browser[name] }) }));

const { watchCalls } = await import('@/platform/calls.ts');
const { createCovers } = await import('@/platform/covers.ts');
const { createGate } = await import('@/platform/gate.ts');
const { createVisits } = await import('@/platform/visits.ts');

type Tab = { id: number; url: string; active: boolean };

let device: ReturnType<typeof deviceBrowser>;
let tabs: Tab[];
let lines: Happening[];
let activate: (tab: { tabId: number }) => void;
let press: (command: string) => void;
let starts: (() => void)[];
let commits: ((details: { frameId: number; tabId: number; url: string }) => void)[];
const update = vi.fn<(tabId: number, change: { url?: string; muted?: boolean }) => Promise<void>>(async () => undefined);
const TELL = 'chrome-extension://ours/tell.html#';
const LEFT = {
  id: '0195a0b0-0000-7000-8000-000000000001',
  tabId: 3,
  address: 'https://forum.test/',
  category: 'violence',
  level: 'child',
  since: '2026-11-24T09:00:00.000Z',
};

beforeEach(() => {
  device = deviceBrowser();
  tabs = [];
  lines = [];
  [starts, commits] = [[], []];
  update.mockClear();
  held.browser = {
    ...device.browser,
    commands: { onCommand: { addListener: (listener: typeof press) => (press = listener) } },
    runtime: {
      ...device.browser.runtime,
      onStartup: { addListener: (listener: () => void) => starts.push(listener) },
      onInstalled: { addListener: () => undefined },
    },
    webNavigation: { onCommitted: { addListener: (listener: (typeof commits)[number]) => commits.push(listener) } },
    tabs: {
      query: async ({ active }: { active?: boolean }) => tabs.filter((tab) => active === undefined || tab.active === active),
      update,
      get: async (id: number) => tabs.find((tab) => tab.id === id),
      sendMessage: async () => undefined,
      onActivated: { addListener: (listener: typeof activate) => (activate = listener) },
      onRemoved: { addListener: () => undefined },
    },
  };
  const storage = device.browser.storage.local as { remove?: (key: string) => Promise<void> };
  storage.remove = async () => undefined;
});

function watch() {
  const gate = createGate({}, () => new Date());
  const covers = createCovers(() => new Date('2026-11-24T09:10:00Z'));
  const writeLine = async (happening: Happening): Promise<Event> => {
    lines.push(happening);
    return { id: crypto.randomUUID() } as Event;
  };
  const answers = watchCalls({
    gate,
    covers,
    clock: () => new Date('2026-11-24T09:10:00Z'),
    write: async (happening) => void lines.push(happening),
    writeLine,
    visits: createVisits(),
    onBug(cause) {
      throw cause;
    },
  });
  gate.put(gate.draft({ policy: templates.default, revision: 1, hash: 'hash' }));
  return { answers, covers };
}

const commit = (tabId: number, url: string) => commits.forEach((listener) => listener({ frameId: 0, tabId, url }));
const ledTo = () => update.mock.calls.flatMap(([tabId, { url }]) => (url === undefined ? [] : [[tabId, url]]));

test('“adults will pull out the power cable” (I1): one key covers and silences every tab, and covers those in front; one behind is covered when it comes to the front, until an adult has answered', async () => {
  tabs = [
    { id: 1, url: 'https://one.test/', active: true },
    { id: 2, url: 'https://behind.test/', active: false },
    { id: 3, url: 'https://two.test/', active: true },
  ];
  const { covers } = watch();
  press('step-down');
  press('tell');
  await vi.waitFor(() =>
    expect(ledTo()).toEqual([
      [1, `${TELL}https://one.test/`],
      [3, `${TELL}https://two.test/`],
    ]),
  );
  expect(update.mock.calls.filter(([, { muted }]) => muted).map(([tabId]) => tabId)).toEqual(expect.arrayContaining([1, 2, 3]));
  expect(lines.map(({ kind, host, cover }) => [kind, host, cover])).toEqual([
    ['call', 'one.test', undefined],
    ['call', 'two.test', undefined],
  ]);
  expect((await covers.standing()).every(({ isCalled }) => isCalled)).toBe(true);
  await vi.waitFor(() => expect(device.stored('session')).toContain('tabsBehind'));
  activate({ tabId: 2 });
  await vi.waitFor(() => expect(ledTo()).toContainEqual([2, `${TELL}https://behind.test/`]));
  for (const { id } of await covers.standing()) await covers.end(id);
  activate({ tabId: 2 });
  await vi.waitFor(() => expect(update.mock.calls).toContainEqual([2, { muted: false }]));
});

test('a tab that shows the picture already is left as it is', async () => {
  tabs = [{ id: 1, url: `${TELL}https://one.test/`, active: true }];
  const { answers } = watch();
  await answers.coverTab({ tabId: 1, address: tabs[0]?.url ?? '' }, { tabId: -1, frameId: 0, document: 'popup', address: '' });
  expect([ledTo(), lines]).toEqual([[], []]);
});

test('a cover that stood when the device went off is told of with how long it had stood, and stands again in every tab that shows its page', async () => {
  await device.browser.storage.local.set({ covers: [LEFT], [`coverBeat ${LEFT.id}`]: 95 });
  tabs = [
    { id: 8, url: LEFT.address, active: true },
    { id: 9, url: 'https://other.test/', active: false },
  ];
  const { covers } = watch();
  starts.forEach((start) => start());
  await vi.waitFor(() => expect(ledTo()).toEqual([[8, TELL + LEFT.address]]));
  expect(lines).toEqual([
    {
      kind: 'power-off',
      level: 'child',
      action: 'note',
      cover: LEFT.id,
      category: 'violence',
      host: 'forum.test',
      seconds: 95,
      revision: 1,
      repeats: 1,
    },
  ]);
  expect(await covers.left()).toEqual([]);
  expect(await covers.standing()).toHaveLength(1);
  // The browser brings back a tab of the last time a little later.
  commit(11, LEFT.address);
  await vi.waitFor(() => expect(ledTo()).toContainEqual([11, TELL + LEFT.address]));
});

test('a frame of a page calls nobody', async () => {
  const { answers } = watch();
  await answers.tellGrownUp({}, { tabId: 1, frameId: 4, document: 'frame', address: 'https://frame.test/' });
  expect([ledTo(), lines]).toEqual([[], []]);
});

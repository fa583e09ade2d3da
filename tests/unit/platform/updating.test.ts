import { beforeEach, expect, it, vi } from 'vitest';
import { watchUpdates } from '@/platform/updating.ts';

type Tab = { id: number; url: string };
const device = vi.hoisted(() => ({ offered: () => {}, state: 'active', tabs: [] as Tab[], reloads: 0 }));
vi.mock('@wxt-dev/browser', () => ({
  browser: {
    runtime: {
      getURL: (path: string) => `chrome-extension://abc${path}`,
      reload: () => void (device.reloads += 1),
      onUpdateAvailable: { addListener: (listener: () => void) => void (device.offered = listener) },
    },
    idle: { queryState: async () => device.state },
    tabs: {
      query: async () => device.tabs,
      update: async (id: number, { url }: { url: string }) =>
        void (device.tabs = device.tabs.map((tab) => (tab.id === id ? { id, url } : tab))),
    },
  },
}));

const bug = vi.fn<(cause: unknown) => void>();
const somebody = { person: 'practitioner' } as never;
const rules = () => ({ policy: { setting: { homePage: 'https://www.topmarks.co.uk/' } } }) as never;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['performance'] });
  Object.assign(device, { state: 'active', tabs: [{ id: 1, url: 'https://open.test/' }], reloads: 0 });
  return () => {
    vi.useRealTimers();
    expect(bug).not.toHaveBeenCalled();
  };
});

it('does nothing while no newer version has been offered', async () => {
  device.state = 'locked';
  await watchUpdates({ presence: () => undefined, rules }, bug).look();
  expect(device.reloads).toBe(0);
});

it('waits while the device is in use, and goes when nobody touches it', async () => {
  const updates = watchUpdates({ presence: () => undefined, rules }, bug);
  device.offered();
  await updates.look();
  expect(device.reloads).toBe(0);
  device.state = 'idle';
  await updates.look();
  expect(device.reloads).toBe(1);
});

it('takes no adult’s turn away, however long it lasts', async () => {
  const updates = watchUpdates({ presence: () => somebody, rules }, bug);
  device.offered();
  device.state = 'locked';
  vi.advanceTimersByTime(72 * 60 * 60_000);
  await updates.look();
  expect(device.reloads).toBe(0);
});

it('waits while a page of ours stands, for the browser would close it; after a day it leads it to the home page first', async () => {
  const updates = watchUpdates({ presence: () => undefined, rules }, bug);
  device.tabs.push({ id: 2, url: 'chrome-extension://abc/blocked.html#https://vk.com/' });
  device.state = 'idle';
  device.offered();
  await updates.look();
  expect(device.reloads).toBe(0);
  vi.advanceTimersByTime(24 * 60 * 60_000);
  await updates.look();
  expect(device.reloads).toBe(1);
  expect(device.tabs.map(({ url }) => url)).toEqual(['https://open.test/', 'https://www.topmarks.co.uk/']);
});

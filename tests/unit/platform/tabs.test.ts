import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { forgetTab, replaceTab } from '@/platform/tabs.ts';

const TAB = 7;
const OURS = 'chrome-extension://ours/blocked.html#https://blocked.test/';

/** One tab, which goes where it is told unless it fights back; and the tabs that were opened in its place. */
const browser = vi.hoisted(() => ({ url: '', fights: false, opened: [] as string[], removed: [] as number[], told: [] as object[] }));
vi.mock('@wxt-dev/browser', () => ({
  browser: {
    runtime: { getURL: (path: string) => `chrome-extension://ours${path}` },
    tabs: {
      get: async () => ({ url: browser.url, windowId: 1 }),
      update: async (_tab: number, { url }: { url: string }) => {
        if (browser.fights) return new Promise(() => undefined);
        browser.url = url;
        return undefined;
      },
      sendMessage: async (_tab: number, message: object) => void browser.told.push(message),
      create: async ({ url }: { url: string }) => ({ id: 7 + browser.opened.push(url) }),
      remove: async (tab: number) => void browser.removed.push(tab),
    },
  },
}));

const lead = () =>
  void replaceTab(TAB, 'https://blocked.test/', { leading: () => undefined, isBlocked: (address) => address.includes('blocked.test') });

beforeEach(() => {
  Object.assign(browser, { url: 'https://blocked.test/', fights: false, opened: [], removed: [], told: [] });
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  forgetTab(TAB);
});

test('a tab that goes to the blocked page is left there', async () => {
  lead();
  await vi.runAllTimersAsync();
  expect(browser).toMatchObject({ url: OURS, opened: [], removed: [] });
});

test('a tab is told that it is led away before it is, so that it asks nobody whether to stay', () => {
  browser.fights = true;
  lead();
  expect(browser.told).toEqual([{ leave: true }]);
});

test('a page that fights back is left behind for a new tab', async () => {
  browser.fights = true;
  lead();
  await vi.runAllTimersAsync();
  expect(browser).toMatchObject({ opened: [OURS], removed: [TAB] });
});

test('who leads a tab to another page of ours hears which tab took its place', async () => {
  browser.fights = true;
  const moved: number[] = [];
  const to = 'chrome-extension://ours/tell.html#https://blocked.test/';
  const isBlocked = (): boolean => true;
  void replaceTab(TAB, 'https://blocked.test/', { leading: () => undefined, isBlocked, to, moved: async (tab) => void moved.push(tab) });
  await vi.runAllTimersAsync();
  expect(browser).toMatchObject({ opened: [to], removed: [TAB] });
  expect(moved).toEqual([8]);
});

test('a child who goes on to the prepared page at once stays there', async () => {
  lead();
  await vi.advanceTimersByTimeAsync(500);
  browser.url = 'https://prepared.test/';
  await vi.runAllTimersAsync();
  expect(browser).toMatchObject({ url: 'https://prepared.test/', opened: [], removed: [] });
});

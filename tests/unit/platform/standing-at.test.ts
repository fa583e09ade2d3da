import { beforeEach, expect, test, vi } from 'vitest';
import type { Sender } from '@/platform/listen.ts';

type Frame = { url: string; parentFrameId: number };

/** What the browser says of its tabs and of the frames in one of them. */
const browser = vi.hoisted(() => ({ tabs: new Map<number, string>(), frames: new Map<number, Frame>() }));
vi.mock('@wxt-dev/browser', () => ({
  browser: {
    tabs: { get: async (id: number) => (browser.tabs.has(id) ? { url: browser.tabs.get(id) } : Promise.reject(new Error('No tab.'))) },
    webNavigation: { getFrame: async ({ frameId }: { frameId: number }) => browser.frames.get(frameId) ?? null },
  },
}));

const { standingAt } = await import('@/platform/standing-at.ts');

const ORIGIN = 'https://platform.test';
const sender = (more: Partial<Sender>): Sender => ({
  tabId: 1,
  frameId: 0,
  document: 'one',
  address: 'about:blank',
  origin: ORIGIN,
  ...more,
});

beforeEach(() => {
  browser.tabs.clear();
  browser.frames.clear();
});

test('a window without an address is judged by the page that opened it, while that stands, and by the whole site when it is gone or elsewhere', async () => {
  browser.tabs.set(7, `${ORIGIN}/our-page`);
  browser.tabs.set(8, 'https://elsewhere.test/');
  expect(await standingAt(sender({ opener: 7 }), false)).toBe(`${ORIGIN}/our-page`);
  for (const opener of [8, 9, undefined]) expect(await standingAt(sender({ opener }), false)).toBe(`${ORIGIN}/`);
});

test('a window that is nobody’s is judged by the page that opened it, and is a page from nowhere without one', async () => {
  browser.tabs.set(8, 'https://elsewhere.test/');
  expect(await standingAt(sender({ origin: 'null', opener: 8 }), false)).toBe('https://elsewhere.test/');
  expect(await standingAt(sender({ origin: 'null', opener: 9 }), false)).toBe('data:,');
});

test('a frame without an address goes with the page or frame that made it, and is judged by its site where another made it', async () => {
  browser.frames.set(0, { url: 'https://around.test/', parentFrameId: -1 });
  browser.frames.set(2, { url: `${ORIGIN}/our-page`, parentFrameId: 0 });
  browser.frames.set(3, { url: 'about:srcdoc', parentFrameId: 2 });
  browser.frames.set(4, { url: 'about:blank', parentFrameId: 3 });
  browser.frames.set(5, { url: 'about:blank', parentFrameId: 0 });
  const top = 'https://around.test/';
  expect(await standingAt(sender({ frameId: 4, top }), false)).toBe(`${ORIGIN}/our-page`);
  expect(await standingAt(sender({ frameId: 5, top }), false)).toBe(`${ORIGIN}/`);
  expect(await standingAt(sender({ frameId: 4, top, origin: 'null' }), false)).toBe(`${ORIGIN}/our-page`);
  expect(await standingAt(sender({ frameId: 6, top, origin: 'null' }), false)).toBe(top);
});

test('a page and a frame are judged by where they were loaded, or by where they have moved to since', async () => {
  browser.tabs.set(1, `${ORIGIN}/feed`);
  browser.frames.set(2, { url: `${ORIGIN}/talk`, parentFrameId: 0 });
  const address = `${ORIGIN}/`;
  expect(await standingAt(sender({ address }), false)).toBe(address);
  expect(await standingAt(sender({ address }), true)).toBe(`${ORIGIN}/feed`);
  expect(await standingAt(sender({ address, frameId: 2 }), true)).toBe(`${ORIGIN}/talk`);
  expect(await standingAt(sender({ address, frameId: 3 }), true)).toBe(address);
});

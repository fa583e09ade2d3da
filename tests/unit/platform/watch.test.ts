import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Gate } from '@/platform/gate.ts';
import { createVisits } from '@/platform/visits.ts';
import { watchTabs } from '@/platform/watch.ts';

const TAB = 9;
const FEED = 'https://platform.test/feed';
const OURS = 'chrome-extension://ours/blocked.html';

type Moved = { tabId: number; frameId: number; url: string; transitionType: string; transitionQualifiers: string[] };
type Listener = (details: Moved) => void;

/** What the browser was told to show, and whom it tells where tabs go. */
const browser = vi.hoisted(() => ({ shown: [] as string[], committed: [] as Listener[], moved: [] as Listener[] }));
vi.mock('@wxt-dev/browser', () => {
  const nobody = { addListener: () => undefined };
  const tell = (listeners: Listener[]) => ({ addListener: (one: Listener) => void listeners.push(one) });
  return {
    browser: {
      runtime: { getURL: (path: string) => `chrome-extension://ours${path}` },
      webNavigation: {
        onCommitted: tell(browser.committed),
        onHistoryStateUpdated: tell(browser.moved),
        onReferenceFragmentUpdated: nobody,
        onErrorOccurred: nobody,
        onTabReplaced: nobody,
      },
      webRequest: { onBeforeRedirect: nobody },
      tabs: {
        onRemoved: nobody,
        get: async () => ({ url: OURS }),
        sendMessage: async () => undefined,
        update: async (_tab: number, { url }: { url: string }) => void browser.shown.push(url),
      },
    },
  };
});

const gate = { decide: ({ address }) => ({ action: address.startsWith(FEED) ? 'block' : 'allow' }) } as Pick<Gate, 'decide'> as Gate;
const goes = (listeners: Listener[], url: string): void =>
  listeners.forEach((tell) => tell({ tabId: TAB, frameId: 0, url, transitionType: 'link', transitionQualifiers: [] }));

const unasked: string[] = [];

beforeEach(() => {
  vi.useFakeTimers();
  for (const told of [browser.committed, browser.moved, browser.shown, unasked]) told.length = 0;
  watchTabs({ gate, visits: createVisits(), onLeave: () => undefined, onShown: (address) => void unasked.push(address) });
});
afterEach(() => vi.useRealTimers());

test('whoever comes back from the blocked page and moves on to another blocked place at once is led away from that too', () => {
  goes(browser.moved, `${FEED}/1`);
  goes(browser.moved, `${FEED}/2`);
  expect(browser.shown).toEqual([`${OURS}#${FEED}/1`]);
  goes(browser.committed, `${OURS}#${FEED}/1`);
  goes(browser.committed, 'https://platform.test/OurPage');
  goes(browser.moved, `${FEED}/3`);
  expect(browser.shown).toEqual([`${OURS}#${FEED}/1`, `${OURS}#${FEED}/3`]);
});

test('a closed page that stands in a tab although its request is refused is told of; a move inside an open page is not such a page', () => {
  goes(browser.moved, `${FEED}/moved`);
  goes(browser.committed, 'https://platform.test/OurPage');
  expect(unasked).toEqual([]);
  goes(browser.committed, `${FEED}/kept`);
  expect(unasked).toEqual([`${FEED}/kept`]);
});

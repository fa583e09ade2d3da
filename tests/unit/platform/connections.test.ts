import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Gate } from '@/platform/gate.ts';

type Sent = { requestId: string; tabId: number; frameId: number; type: string; url: string; initiator: string };
type Listener = (details: Sent) => void;

/** What pages were told, and whom the browser tells of requests. */
const browser = vi.hoisted(() => ({
  told: [] as unknown[],
  tabs: [] as { id: number; url: string }[],
  sent: [] as Listener[],
  completed: [] as Listener[],
  failed: [] as Listener[],
}));
vi.mock('@wxt-dev/browser', () => {
  const tell = (listeners: Listener[]) => ({ addListener: (one: Listener) => void listeners.push(one) });
  return {
    browser: {
      webRequest: {
        onSendHeaders: tell(browser.sent),
        onCompleted: tell(browser.completed),
        onErrorOccurred: tell(browser.failed),
      },
      tabs: {
        query: async () => browser.tabs,
        sendMessage: async (...message: unknown[]) => void browser.told.push(message),
        reload: async (tabId: number) => void browser.told.push(['anew', tabId]),
      },
    },
  };
});

const { watchConnections } = await import('@/platform/connections.ts');

const closed = new Set<string>();
const gate = {
  ready: Promise.resolve(),
  decide: ({ address }: { address: string }) => ({ action: closed.has(new URL(address).host) ? 'block' : 'allow' }),
} as unknown as Gate;

const request = (url: string, type = 'xmlhttprequest'): Sent => ({
  requestId: url,
  tabId: 3,
  frameId: 0,
  type,
  url,
  initiator: 'https://open.test',
});
const goes = (listeners: Listener[], details: Sent): void => listeners.forEach((tell) => tell(details));

beforeEach(() => {
  vi.useFakeTimers();
  closed.clear();
  for (const list of [browser.told, browser.tabs, browser.sent, browser.completed, browser.failed]) list.length = 0;
  watchConnections(gate);
});
afterEach(() => vi.useRealTimers());

test('a page is told of a connection that stays, of a socket that has met its other end, and of nothing that has been answered', async () => {
  for (const one of [request('https://stays.test/a'), request('https://answered.test/'), request('wss://socket.test/', 'websocket')])
    goes(browser.sent, one);
  goes(browser.completed, request('https://answered.test/'));
  goes(browser.completed, request('wss://socket.test/', 'websocket'));
  await vi.advanceTimersByTimeAsync(10_000);
  expect(browser.told).toEqual([
    [3, { talksTo: 'stays.test' }, { frameId: 0 }],
    [3, { talksTo: 'socket.test' }, { frameId: 0 }],
  ]);
});

test('a page whose host is closed before it was told loads anew', async () => {
  goes(browser.sent, request('https://chat.test/'));
  closed.add('chat.test');
  await vi.advanceTimersByTimeAsync(10_000);
  expect(browser.told).toEqual([
    [3, { leave: true }],
    ['anew', 3],
  ]);
});

test('a connection that was closed all along, which net rules answer for, makes no page load anew without end', async () => {
  closed.add('chat.test');
  goes(browser.sent, request('https://chat.test/'));
  await vi.advanceTimersByTimeAsync(10_000);
  expect(browser.told).toEqual([]);
});

test('windows without an address hear of it too, for the browser takes what they ask for for their opener’s', async () => {
  browser.tabs.push({ id: 4, url: 'about:blank' }, { id: 5, url: 'https://open.test/' });
  goes(browser.sent, request('https://stays.test/a', 'image'));
  await vi.advanceTimersByTimeAsync(10_000);
  expect(browser.told).toEqual([
    [4, { talksTo: 'stays.test', of: 'https://open.test' }, { frameId: 0 }],
    [3, { talksTo: 'stays.test' }, { frameId: 0 }],
  ]);
});

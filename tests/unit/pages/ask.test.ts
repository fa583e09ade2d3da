// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ask } from '@/platform/ask.ts';
import { pauseBefore } from '@/platform/send.ts';
import { spokenOf } from '@/platform/languages.ts';
import { onRulesChanged } from '@/platform/rules-changed.ts';
import { explanation } from './explanation.ts';

const runtime = vi.hoisted(() => ({
  sendMessage: vi.fn<(message: unknown) => Promise<unknown>>(),
  connect: vi.fn<(how: { name: string }) => unknown>(),
}));
vi.mock('@wxt-dev/browser', () => ({ browser: { runtime } }));

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.resetAllMocks();
});

async function answered() {
  const answer = ask('explainBlock', { address: 'https://mail.test/' });
  await vi.runAllTimersAsync();
  return answer;
}

test('a question travels in the envelope of its channel, and the reply is parsed', async () => {
  runtime.sendMessage.mockResolvedValue(explanation());
  expect(await answered()).toEqual({ heard: true, reply: explanation() });
  expect(runtime.sendMessage).toHaveBeenCalledExactlyOnceWith({ channel: 'explainBlock', request: { address: 'https://mail.test/' } });
});

test('a worker that is waking is asked again', async () => {
  runtime.sendMessage.mockRejectedValueOnce(new Error('Could not establish connection. Receiving end does not exist.'));
  runtime.sendMessage.mockResolvedValue(explanation());
  expect(await answered()).toMatchObject({ heard: true });
});

test('a worker that refuses every try is silent, and says with which words', async () => {
  const cause = new Error('The message port closed before a response was received.');
  runtime.sendMessage.mockRejectedValue(cause);
  expect(await answered()).toEqual({ heard: false, reason: 'silent', cause });
  expect(runtime.sendMessage).toHaveBeenCalledTimes(5);
});

test('a worker that takes the question and never answers is silent', async () => {
  runtime.sendMessage.mockReturnValue(new Promise(() => undefined));
  expect(await answered()).toMatchObject({ heard: false, reason: 'silent' });
});

test.each([null, undefined, {}, 'open', { ...explanation(), level: 'king' }])('%j is no reply', async (reply) => {
  runtime.sendMessage.mockResolvedValue(reply);
  expect(await answered()).toMatchObject({ heard: false, reason: 'unreadable' });
});

test('pauses grow from half a second to half a minute', () => {
  expect([0, 1, 2, 5, 6, 1_000].map(pauseBefore)).toEqual([500, 1_000, 2_000, 16_000, 30_000, 30_000]);
});

function line() {
  const said: ((message: unknown) => void)[] = [];
  const lost: (() => void)[] = [];
  const port = {
    onMessage: { addListener: (hear: (message: unknown) => void) => said.push(hear) },
    onDisconnect: { addListener: (hear: () => void) => lost.push(hear) },
    disconnect: vi.fn(),
  };
  return { port, say: (message: unknown) => said.forEach((hear) => hear(message)), lose: () => lost.forEach((hear) => hear()) };
}

test('the page hears that the rules changed, and nothing else', () => {
  const { port, say } = line();
  runtime.connect.mockReturnValue(port);
  const changed = vi.fn();
  const end = onRulesChanged(changed);
  expect(runtime.connect).toHaveBeenCalledExactlyOnceWith({ name: 'rules' });
  say({ changed: true });
  say({ changed: false });
  say(null);
  expect(changed).toHaveBeenCalledOnce();
  end();
  expect(port.disconnect).toHaveBeenCalledOnce();
});

test('a lost worker is reached again, and what it may have said meanwhile is asked for', async () => {
  const first = line();
  runtime.connect.mockReturnValueOnce(first.port).mockReturnValue(line().port);
  const changed = vi.fn();
  const end = onRulesChanged(changed);
  first.lose();
  expect(runtime.connect).toHaveBeenCalledOnce();
  await vi.runAllTimersAsync();
  expect(runtime.connect).toHaveBeenCalledTimes(2);
  expect(changed).toHaveBeenCalledOnce();
  end();
});

test('a page that has left does not reach for the worker', async () => {
  const first = line();
  runtime.connect.mockReturnValue(first.port);
  const end = onRulesChanged(() => undefined);
  first.lose();
  end();
  await vi.runAllTimersAsync();
  expect(runtime.connect).toHaveBeenCalledOnce();
});

test('the browser’s languages become ours, in their order and once each, or English', () => {
  expect(spokenOf(['pl-PL', 'de', 'PL', 'ru'])).toEqual(['pl', 'ru']);
  expect(spokenOf(['de', 'fr-CA'])).toEqual(['en']);
});

// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from 'vitest';
import type script from '@/entrypoints/details.content.ts';

type Listener = (event: object) => void;
type Runtime = { id?: string | undefined; sendMessage: (message: { channel: string }) => Promise<unknown> };

const RELOADED = new Error('Extension context invalidated.');
const nothing = () => undefined;

/** The script as it starts in a frame whose extension answers as told. Returns what says whether a letter in a field for a name is stopped. */
async function startScript(runtime: Runtime): Promise<() => Promise<boolean>> {
  const heard = new Map<string, Listener>();
  vi.stubGlobal('addEventListener', (kind: string, listener: Listener) => heard.set(kind, listener));
  vi.stubGlobal('chrome', {
    runtime: { ...runtime, onMessage: { addListener: nothing } },
    dom: { openOrClosedShadowRoot: () => null },
  });
  vi.resetModules();
  const { default: started }: { default: typeof script } = await import('@/entrypoints/details.content.ts');
  (started.main as () => void)();
  const field = Object.assign(document.createElement('input'), { name: 'first-name' });
  const hear = (kind: string) => {
    const event = { type: kind, isTrusted: true, composedPath: () => [field], preventDefault: vi.fn(), stopImmediatePropagation: nothing };
    heard.get(kind)?.(event);
    return event.preventDefault.mock.calls.length > 0;
  };
  hear('focus');
  // The worker's answer is a matter of turns.
  return async () => {
    for (let turn = 0; turn < 10; turn += 1) await Promise.resolve();
    return hear('beforeinput');
  };
}

beforeEach(() => vi.unstubAllGlobals());

test.each<[string, Runtime, boolean]>([
  ['goes where the worker says so', { id: 'x', sendMessage: async () => ({ details: 'open' }) }, false],
  ['is stopped where it says so', { id: 'x', sendMessage: async () => ({ details: 'stopped' }) }, true],
  ['is stopped after an answer of another shape', { id: 'x', sendMessage: async () => ({ details: 1 }) }, true],
  ['is stopped after no answer', { id: 'x', sendMessage: async () => undefined }, true],
  ['is stopped while the worker is away', { id: 'x', sendMessage: () => Promise.reject(new Error('No receiver.')) }, true],
  ['goes after an update, when nobody is left to ask', { sendMessage: () => Promise.reject(RELOADED) }, false],
  [
    'goes after an update that throws at once',
    {
      sendMessage() {
        throw RELOADED;
      },
    },
    false,
  ],
])('a letter %s', async (_, runtime, isStopped) => {
  const write = await startScript(runtime);
  expect(await write()).toBe(isStopped);
});

// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from 'vitest';
import type script from '@/entrypoints/details.content.ts';

type Listener = (event: object) => void;
type Runtime = { id?: string | undefined; sendMessage: (message: { channel: string }) => Promise<unknown> };

const RELOADED = new Error('Extension context invalidated.');
const nothing = (): void => undefined;

type Started = { hear(kind: string, target?: HTMLElement): boolean; nudge(): void; turns(): Promise<void> };

/** The script as it starts in a frame whose extension answers as told, with the keyboard in a field for a name. `hear` says whether an event is stopped. */
async function startScript(runtime: Runtime): Promise<Started> {
  const heard = new Map<string, Listener>();
  let nudge = nothing;
  vi.stubGlobal('addEventListener', (kind: string, listener: Listener) => heard.set(kind, listener));
  vi.stubGlobal('chrome', {
    runtime: { ...runtime, onMessage: { addListener: (listener: () => void) => (nudge = listener) } },
    dom: { openOrClosedShadowRoot: () => null },
  });
  vi.resetModules();
  const { default: started }: { default: typeof script } = await import('@/entrypoints/details.content.ts');
  (started.main as () => void)();
  const field = Object.assign(document.createElement('input'), { name: 'first-name' });
  const hear: Started['hear'] = (kind, target = field) => {
    const event = { type: kind, isTrusted: true, composedPath: () => [target], preventDefault: vi.fn(), stopImmediatePropagation: nothing };
    heard.get(kind)?.(event);
    return event.preventDefault.mock.calls.length > 0;
  };
  // The worker's answer is a matter of turns.
  const turns = async () => {
    for (let turn = 0; turn < 10; turn += 1) await Promise.resolve();
  };
  hear('focus');
  await turns();
  return { hear, nudge: () => nudge(), turns };
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
  const { hear } = await startScript(runtime);
  expect(hear('beforeinput')).toBe(isStopped);
});

test('a child types on while the page is led away and the keyboard has lost its field: nothing of it reaches the page', async () => {
  let details = 'stopped';
  const { hear, nudge, turns } = await startScript({ id: 'x', sendMessage: async () => ({ details }) });
  expect(hear('beforeinput', document.body)).toBe(false);
  expect(hear('beforeinput')).toBe(true);
  nudge();
  expect(hear('beforeinput', document.body)).toBe(true);
  await turns();
  expect(hear('beforeinput', document.body)).toBe(true);
  details = 'open';
  nudge();
  await turns();
  expect(hear('beforeinput', document.body)).toBe(false);
});

test('a form that cannot be read is stopped and told of', async () => {
  const unread = vi.spyOn(HTMLFormElement.prototype, 'elements', 'get').mockImplementation(() => {
    throw new TypeError('It cannot be read.');
  });
  vi.stubGlobal('reportError', vi.fn());
  const sendMessage = vi.fn<Runtime['sendMessage']>(async () => ({ details: 'stopped' }));
  const { hear, turns } = await startScript({ id: 'x', sendMessage });
  expect(hear('submit', document.createElement('form'))).toBe(true);
  await turns();
  expect(sendMessage).toHaveBeenLastCalledWith({ channel: 'stopDetails', request: { kind: 'form' } });
  unread.mockRestore();
});

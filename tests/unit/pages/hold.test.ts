import { expect, test, vi } from 'vitest';
import { waitForVerdict, type Hold } from '@/entrypoints/hold/wait.ts';
import type { Reply } from '@/platform/channels.ts';
import { isWebAddress } from '@/platform/web-address.ts';

type Told = Reply<'awaitVerdict'> | undefined;
const OPEN: Told = { verdict: 'open' };
const BLOCKED: Told = { verdict: 'blocked' };

async function held(address: string, answers: readonly Told[]) {
  const left = [...answers];
  const open = vi.fn<Hold['open']>();
  const close = vi.fn<Hold['close']>();
  const pause = vi.fn<Hold['pause']>(async () => undefined);
  const follow = vi.fn<Hold['follow']>();
  const askVerdict = async () => left.shift();
  await waitForVerdict({ address: () => address, askVerdict, open, follow, close, pause, pauseBefore: (silences) => silences + 1 });
  return { opened: open.mock.calls, followed: follow.mock.calls, closed: close.mock.calls, paused: pause.mock.calls };
}

test('an open address is opened, whole', async () => {
  expect(await held('https://home.test/a?b#c', [OPEN])).toEqual({
    opened: [['https://home.test/a?b#c']],
    followed: [],
    closed: [],
    paused: [],
  });
});

test('a blocked address is closed, whole', async () => {
  expect(await held('https://mail.test/a?b#c', [BLOCKED])).toEqual({
    opened: [],
    followed: [],
    closed: [['https://mail.test/a?b#c']],
    paused: [],
  });
});

test('what is open to the page around it alone goes there by that page', async () => {
  expect(await held('https://home.test/', [{ verdict: 'open', by: 'word' }])).toEqual({
    opened: [],
    followed: [['word']],
    closed: [],
    paused: [],
  });
});

test('the hold page waits for as long as the worker is silent, asking ever less often', async () => {
  expect(await held('https://home.test/', [undefined, undefined, undefined, OPEN])).toEqual({
    opened: [['https://home.test/']],
    followed: [],
    closed: [],
    paused: [[1], [2], [3]],
  });
});

const ODD = [
  'javascript:alert(1)',
  ' javascript:alert(1)',
  'data:text/html,x',
  'file:///etc/passwd',
  'chrome://settings',
  'blob:x',
  'about:blank',
  '',
  '//x',
];

test.each(ODD)('%j is never gone to, even when it is called open', async (address) => {
  expect(isWebAddress(address)).toBe(false);
  expect(await held(address, [OPEN])).toEqual({ opened: [], followed: [], closed: [[address]], paused: [] });
  expect(await held(address, [{ verdict: 'open', by: 'word' }])).toMatchObject({ followed: [], closed: [[address]] });
});

test.each(['http://a.test', 'https://a.test:8443/x?y#z', 'https://пример.test/', 'HTTPS://A.test/'])('%s is a web address', (address) => {
  expect(isWebAddress(address)).toBe(true);
});

import { expect, test, vi } from 'vitest';
import { waitForVerdict, type Hold } from '@/entrypoints/hold/wait.ts';
import type { Answer } from '@/platform/ask.ts';
import { isWebAddress } from '@/platform/web-address.ts';

type Told = Answer<'awaitVerdict'>;
const said = (verdict: 'open' | 'blocked'): Told => ({ heard: true, reply: { verdict } });

async function held(address: string, answers: readonly Told[]) {
  const left = [...answers];
  const open = vi.fn<Hold['open']>();
  const close = vi.fn<Hold['close']>();
  const pause = vi.fn<Hold['pause']>(async () => undefined);
  const askVerdict = async () => left.shift() ?? said('blocked');
  await waitForVerdict({ address: () => address, askVerdict, open, close, pause, pauseBefore: (silences) => silences + 1 });
  return { opened: open.mock.calls, closed: close.mock.calls, paused: pause.mock.calls };
}

test('an open address is opened, whole', async () => {
  expect(await held('https://home.test/a?b#c', [said('open')])).toEqual({ opened: [['https://home.test/a?b#c']], closed: [], paused: [] });
});

test('a blocked address is closed, whole', async () => {
  expect(await held('https://mail.test/a?b#c', [said('blocked')])).toEqual({
    opened: [],
    closed: [['https://mail.test/a?b#c']],
    paused: [],
  });
});

test('the hold page waits for as long as the worker is silent, asking ever less often', async () => {
  const silent: Told = { heard: false, reason: 'silent' };
  expect(await held('https://home.test/', [silent, silent, silent, said('open')])).toEqual({
    opened: [['https://home.test/']],
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
  expect(await held(address, [said('open')])).toEqual({ opened: [], closed: [[address]], paused: [] });
});

test.each(['http://a.test', 'https://a.test:8443/x?y#z', 'https://пример.test/', 'HTTPS://A.test/'])('%s is a web address', (address) => {
  expect(isWebAddress(address)).toBe(true);
});

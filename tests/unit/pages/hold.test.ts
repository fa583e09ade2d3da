import { expect, test, vi } from 'vitest';
import { waitForVerdict, type Hold } from '@/entrypoints/hold/wait.ts';
import type { Answer } from '@/platform/ask.ts';
import { isWebAddress } from '@/platform/web-address.ts';

type Told = Answer<'awaitVerdict'>;
const said = (verdict: 'open' | 'blocked'): Told => ({ heard: true, reply: { verdict } });

async function held(address: string, answers: readonly Told[]) {
  const left = [...answers];
  const replace = vi.fn<Hold['replace']>();
  const pause = vi.fn<Hold['pause']>(async () => undefined);
  const askVerdict = async () => left.shift() ?? said('blocked');
  await waitForVerdict({ address: () => address, askVerdict, replace, pause, pauseBefore: (silences) => silences + 1 });
  return { went: replace.mock.calls, paused: pause.mock.calls };
}

test('an open address is gone to in place of the hold page', async () => {
  expect((await held('https://home.test/a?b#c', [said('open')])).went).toEqual([['https://home.test/a?b#c']]);
});

test('a blocked address goes to the blocked page, whole, in the fragment', async () => {
  expect((await held('https://mail.test/a?b#c', [said('blocked')])).went).toEqual([['/blocked.html#https://mail.test/a?b#c']]);
});

test('the hold page waits for as long as the worker is silent, asking ever less often', async () => {
  const silent: Told = { heard: false, reason: 'silent' };
  expect(await held('https://home.test/', [silent, silent, silent, said('open')])).toEqual({
    went: [['https://home.test/']],
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
  expect((await held(address, [said('open')])).went).toEqual([[`/blocked.html#${address}`]]);
});

test.each(['http://a.test', 'https://a.test:8443/x?y#z', 'https://пример.test/', 'HTTPS://A.test/'])('%s is a web address', (address) => {
  expect(isWebAddress(address)).toBe(true);
});

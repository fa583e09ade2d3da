import { expect, test, vi } from 'vitest';
import { createNudges } from '@/entrypoints/blocked/nudges.ts';
import { pauseBeforeDeparture } from '@/entrypoints/blocked/departure.ts';
import { keepVigil, type Vigil } from '@/entrypoints/blocked/vigil.ts';
import type { Answer } from '@/platform/ask.ts';
import { explanation } from './explanation.ts';

type Told = Answer<'explainBlock'>;
const SILENT: Told = { heard: false, reason: 'silent' };
const BLOCKED: Told = { heard: true, reply: explanation() };
const OPEN: Told = { heard: true, reply: explanation({ verdict: 'open' }) };

function page(answers: readonly Told[], changes: Partial<Pick<Vigil, 'address'>> = {}) {
  const left = [...answers];
  return {
    address: () => 'https://mail.test/',
    explain: vi.fn<Vigil['explain']>(async () => left.shift() ?? OPEN),
    show: vi.fn<Vigil['show']>(),
    leave: vi.fn<Vigil['leave']>(async () => true),
    next: vi.fn<Vigil['next']>(async () => undefined),
    pauseBefore: (silences: number) => 100 * (silences + 1),
    ...changes,
  };
}

test('an address that is open again is gone to, without a face', async () => {
  const opened = page([OPEN]);
  await keepVigil(opened);
  expect(opened.leave).toHaveBeenCalledExactlyOnceWith('https://mail.test/');
  expect(opened.show).not.toHaveBeenCalled();
});

test('a block is explained, and asked about again only when there is a reason', async () => {
  const blocked = page([BLOCKED, OPEN]);
  await keepVigil(blocked);
  expect(blocked.show).toHaveBeenCalledExactlyOnceWith(explanation());
  expect(blocked.next).toHaveBeenCalledExactlyOnceWith();
  expect(blocked.leave).toHaveBeenCalledOnce();
});

test('a silent worker leaves the child’s face, and is asked again with growing pauses', async () => {
  const silent = page([SILENT, { heard: false, reason: 'unreadable' }, SILENT, BLOCKED, OPEN]);
  await keepVigil(silent);
  expect(silent.next.mock.calls).toEqual([[100], [200], [300], []]);
  expect(silent.show.mock.calls).toEqual([[undefined], [explanation()]]);
});

test('a face that is shown stays while the worker is silent about the same address', async () => {
  const known = page([BLOCKED, SILENT, SILENT, OPEN]);
  await keepVigil(known);
  expect(known.show.mock.calls).toEqual([[explanation()]]);
  expect(known.next.mock.calls).toEqual([[], [100], [200]]);
});

test('a face does not stay for another address', async () => {
  const addresses = ['https://one.test/', 'https://two.test/', 'https://two.test/'];
  const moved = page([BLOCKED, SILENT, OPEN], { address: () => addresses.shift() ?? '' });
  await keepVigil(moved);
  expect(moved.show.mock.calls).toEqual([[explanation()], [undefined]]);
});

test('an open address that is no web address is not gone to: the child’s face stays', async () => {
  const odd = page([OPEN, OPEN]);
  odd.leave.mockResolvedValueOnce(false);
  await keepVigil(odd);
  expect(odd.show).toHaveBeenCalledExactlyOnceWith(undefined);
});

test('another block in the same tab is asked about by its own address', async () => {
  const addresses = ['https://one.test/', 'https://two.test/'];
  const moved = page([BLOCKED, OPEN], { address: () => addresses.shift() ?? '' });
  await keepVigil(moved);
  expect(moved.explain.mock.calls).toEqual([['https://one.test/'], ['https://two.test/']]);
});

test('a nudge ends a wait, and one that comes while nobody waits ends the next', async () => {
  const { nudge, next } = createNudges();
  const waiting = next();
  nudge();
  await waiting;
  nudge();
  await next();
  const still = next();
  expect(await Promise.race([still.then(() => 'ended'), Promise.resolve('waits')])).toBe('waits');
  nudge();
  await still;
});

test('a wait ends by itself when it was given an end', async () => {
  await createNudges().next(1);
});

test('a tab that is sent round and round waits before its fourth departure in ten seconds', () => {
  const kept = new Map<string, string>();
  const storage = { getItem: (key: string) => kept.get(key) ?? null, setItem: (key: string, value: string) => void kept.set(key, value) };
  const pauses = [0, 100, 200, 300, 10_300, 30_000].map((now) => pauseBeforeDeparture(storage, now));
  expect(pauses).toEqual([0, 0, 0, 9_700, 0, 0]);
});

test.each(['', 'null', '{', '["a"]'])('%j left in the tab’s storage counts for nothing', (found) => {
  expect(pauseBeforeDeparture({ getItem: () => found, setItem: () => undefined }, 5)).toBe(0);
});

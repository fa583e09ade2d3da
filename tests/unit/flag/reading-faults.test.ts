// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from 'vitest';
import { createJudge } from '@/entrypoints/flag.content/judge.ts';
import { createReader } from '@/entrypoints/flag.content/reader.ts';
import { createPageFlagger } from '@/policy/flag/page-flagger.ts';

const WORDS = 'Casino: roulette at our online casino. Place your bets, spin the slot machines and win the jackpot.';
const reported = vi.fn();
const fault = (): never => {
  throw new TypeError('It cannot be read.');
};

beforeEach(() => {
  reported.mockClear();
  vi.stubGlobal('reportError', reported);
});

test('words are read of a page that cannot be walked through, and the fault is told', () => {
  vi.stubGlobal('chrome', { dom: { openOrClosedShadowRoot: fault } });
  document.body.innerHTML = `<x-a></x-a><p>${WORDS}</p>`;
  const flagger = createPageFlagger();
  createReader(() => flagger, new MutationObserver(() => undefined)).readAll();
  expect(flagger.flags().map(({ category }) => category)).toContain('gambling');
  expect(reported).toHaveBeenCalledWith(expect.any(TypeError));
});

test.each([
  ['what was flagged counts whole', WORDS, 'gambling'],
  ['a page without a flag is not asked about', 'Ducklings follow their mother to the pond.', undefined],
])('where it cannot be found out what can be seen, %s', (_, words, category) => {
  const report = vi.fn(async () => undefined);
  const judge = createJudge({ report, seen: fault, suspected: vi.fn(), cleared: vi.fn(), covered: vi.fn() });
  judge.flagger().read(words, 'text');
  judge.look();
  if (!category) return expect(report).not.toHaveBeenCalled();
  expect(report).toHaveBeenCalledWith(expect.arrayContaining([expect.objectContaining({ category })]));
  return expect(reported).toHaveBeenCalledWith(expect.any(TypeError));
});

import { expect, it } from 'vitest';
import { createPageFlagger } from '@/policy/flag/page-flagger.ts';

const SPEAKS = { rule: 'labels-restricted', category: 'adult', weight: 100 } as const;

it('says nothing of a page of which nothing has been read, nor of ordinary words', () => {
  const page = createPageFlagger();
  expect(page.flags()).toEqual([]);
  page.read('Ducks on the pond, and how to make bread for them.', 'text');
  expect(page.flags()).toEqual([]);
});

it('adds up what labels say and what speaks against them, each once', () => {
  const page = createPageFlagger();
  page.note(SPEAKS);
  page.note(SPEAKS);
  page.note({ rule: 'against', category: 'adult', weight: -40 });
  expect(page.flags()).toEqual([{ category: 'adult', score: 60, rules: ['labels-restricted', 'against'] }]);
});

it('finds in pieces what it finds in one text', () => {
  const page = createPageFlagger();
  for (const piece of ['Play', 'online casino', 'today']) page.read(piece, 'text');
  expect(page.flags().map(({ category }) => category)).toEqual(['gambling']);
});

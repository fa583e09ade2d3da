import { expect, test } from 'vitest';
import { adoptionWords } from '@/platform/adoption-words.ts';
import { readPolicy } from '@/policy/read-policy.ts';
import { templates } from '@/policy/templates/index.ts';

function wordsFor(extra: object): string {
  return adoptionWords('0123456789abcdef', readPolicy({ ...templates.default, ...extra }).warnings);
}

test('a policy with nothing odd about it is in force, and that is all there is to say', () => {
  expect(wordsFor({})).toBe('Policy 0123456789abcdef is in force.');
});

test('a typing error in a key that may be left out is named', () => {
  expect(wordsFor({ endpiont: {} })).toBe(
    'Policy 0123456789abcdef is in force. The policy has a key that is not known, endpiont; did you mean “endpoint”?',
  );
});

test('many warnings end with a whole sentence that counts the rest, within what a line may hold', () => {
  const keys = Array.from({ length: 40 }, (_, index) => [`unknown-key-number-${index}`, 1]);
  const words = wordsFor(Object.fromEntries(keys));
  expect(words.length).toBeLessThanOrEqual(500);
  expect(words).toMatch(/There are \d+ more warnings; “stairgate validate” shows them\.$/);
  const told = words.match(/unknown-key/g)?.length ?? 0;
  expect(told).toBeGreaterThan(0);
  expect(words).toContain(`There are ${40 - told} more`);
});

test('one warning longer than a line is counted, not cut', () => {
  expect(adoptionWords('x', ['y'.repeat(600)])).toBe('Policy x is in force. There are 1 more warnings; “stairgate validate” shows them.');
});

test('characters that turn or hide text do not travel with it', () => {
  expect(adoptionWords('x', ['The home page https://a.test/\u202Emoc is odd.'])).toContain('https://a.test/�moc');
});

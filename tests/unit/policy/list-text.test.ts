import fc from 'fast-check';
import { expect, test } from 'vitest';
import { changedText, holds } from '@/policy/list-text.ts';

const label = fc.stringMatching(/^[a-z0-9_][a-z0-9-]{0,5}$/);
const host = fc.array(label, { minLength: 1, maxLength: 4 }).map((labels) => labels.join('.'));
const hosts = fc.uniqueArray(host, { maxLength: 60 });

function textOf(list: readonly string[]): string {
  return list
    .toSorted((a, b) => (a < b ? -1 : 1))
    .map((one) => `${one}\n`)
    .join('');
}

test('a list holds the hosts it names and everything under them, and nothing else', () => {
  fc.assert(
    fc.property(hosts, host, label, (list, other, sub) => {
      const text = textOf(list);
      for (const one of list) expect([holds(text, one), holds(text, `${sub}.${one}`)]).toEqual([true, true]);
      const isUnder = list.some((one) => other === one || other.endsWith(`.${one}`));
      expect(holds(text, other)).toBe(isUnder);
      expect(holds(text, '')).toBe(false);
    }),
  );
});

test('a list with its changes made is the list that they lead to', () => {
  fc.assert(
    fc.property(hosts, hosts, (before, after) => {
      const added = after.filter((one) => !before.includes(one)).map((one) => [one, `+${one}\n`] as const);
      const removed = before.filter((one) => !after.includes(one)).map((one) => [one, `-${one}\n`] as const);
      const changes = [...added, ...removed].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, line]) => line);
      expect(changedText(textOf(before), changes.join(''))).toBe(textOf(after));
    }),
  );
});

test('changes that fit another list end, whatever they say', () => {
  fc.assert(fc.property(hosts, fc.string(), (list, changes) => void changedText(textOf(list), changes)));
});

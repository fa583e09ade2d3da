import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { optionsFromEnvironment } from '@/server/environment.ts';

test('every variable that the page about the endpoint names is read', () => {
  const page = readFileSync('docs/endpoint.md', 'utf8');
  const named = [...page.matchAll(/^\| `([A-Z_]+)`/gm)].map(([, name = '']) => name);
  const given = Object.fromEntries(named.map((name) => [name, name === 'STAIRGATE_INTERNAL_LISTS' ? 'allow' : name]));
  const read = Object.values(optionsFromEnvironment(given));
  expect(read).toEqual(named.map((name) => (name === 'STAIRGATE_INTERNAL_LISTS' ? true : name)));
});

test('a blank variable counts as absent', () => {
  expect(Object.values(optionsFromEnvironment({ DATABASE_URL: '', STAIRGATE_BUNDLE_KEY: '' })).every((value) => value === undefined)).toBe(
    true,
  );
});

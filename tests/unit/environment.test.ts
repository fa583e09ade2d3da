import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { optionsFromEnvironment } from '@/server/environment.ts';

test('every variable that the page about the endpoint names is read, but for the log’s', () => {
  const page = readFileSync('docs/endpoint.md', 'utf8');
  const named = [...page.matchAll(/^\| `([A-Z_]+)`/gm)].map(([, name = '']) => name).filter((name) => name !== 'LOG_LEVEL');
  const read = optionsFromEnvironment(Object.fromEntries(named.map((name) => [name, name])));
  expect(Object.values(read)).toEqual(named);
});

test('a blank variable counts as absent', () => {
  expect(Object.values(optionsFromEnvironment({ DATABASE_URL: '', STAIRGATE_BUNDLE_KEY: '' })).every((value) => value === undefined)).toBe(
    true,
  );
});

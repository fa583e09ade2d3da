import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import manifest from '@/package.json' with { type: 'json' };

const page = readFileSync('docs/dependencies.md', 'utf8');

/** The rows `| `package` | licence | does for us | instead of |`. */
const rows = new Map(
  [...page.matchAll(/^\| `([^`]+)` +\| (\S+(?: AND \S+)?) +\| (.+?) +\| (.+?) +\|$/gm)].map(([, name = '', licence = '', does = '']) => [
    name,
    { licence, does },
  ]),
);
const packages = Object.keys({ ...manifest.dependencies, ...manifest.devDependencies });

test('every dependency has its row in docs/dependencies.md, and no row is left of one that went', () => {
  expect([...rows.keys()].toSorted()).toEqual(packages.toSorted());
});

test('every row says what the package does for us', () => {
  expect([...rows].filter(([, { does }]) => does.length < 5)).toEqual([]);
});

test.each(packages)('%s has the licence that the page says, and one that lets us ship', (name) => {
  const { license } = JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')) as { license: string };
  expect(rows.get(name)?.licence).toBe(license);
  for (const one of license.split(' AND ')) expect(['MIT', 'ISC', 'Apache-2.0', 'MPL-2.0']).toContain(one);
});

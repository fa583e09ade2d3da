import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { sourcesIn } from './sources.ts';

const PAGE = 'docs/bypass.md';

type Row = { way: string; state: string; holds: string; tests: { file: string; title: string }[] };

/** The cells of a row are divided by bars; the tests in the last one by line breaks, each a file and a title. */
const rows: Row[] = [...readFileSync(PAGE, 'utf8').matchAll(/^\| (?!way |-)(.+) \|$/gm)].map(([, line = '']) => {
  const [way = '', state = '', holds = '', named = ''] = line.split(/ +\| +/);
  const tests = [...named.matchAll(/`([^`]+)` › (.+?)(?=<br>|$)/g)].map(([, file = '', title = '']) => ({ file, title: title.trim() }));
  return { way: way.trim(), state: state.trim(), holds: holds.trim(), tests };
});

/** The titles of tests as they are written: what stands first in `it(…)` and `it.each(…)(…)`. */
function titlesIn(text: string): string[] {
  return [...text.matchAll(/(?:\bit\(|\btest\(|\)\()\s*(['"`])((?:\\.|(?!\1).)*)\1,\s*(?:async )?\(/g)].map(([, , title = '']) =>
    title.replaceAll(/\\(.)/g, '$1'),
  );
}

function pathOf(file: string): string {
  return [`tests/${file}.test.ts`, `tests/${file}.test.tsx`].find((path) => existsSync(path)) ?? `tests/${file} (no such file)`;
}

test('the table of ways round is read whole', () => {
  expect(rows.length).toBeGreaterThan(60);
  expect(rows.filter((row) => !['held', 'pack', 'open'].includes(row.state)).map((row) => row.way)).toEqual([]);
  expect(rows.filter((row) => row.holds.length < 8).map((row) => row.way)).toEqual([]);
});

test('every way that is said to be held, by us or by the pack, names a test that exists', () => {
  const missing = rows
    .filter((row) => row.state !== 'open')
    .flatMap((row) => {
      if (row.tests.length === 0) return [`${row.way}: names no test`];
      const lost = row.tests.filter(
        ({ file, title }) => !existsSync(pathOf(file)) || !titlesIn(readFileSync(pathOf(file), 'utf8')).includes(title),
      );
      return lost.map(({ file, title }) => `${row.way}: ${file} › ${title}`);
    });
  expect(missing).toEqual([]);
});

test('every test of a way round has its row', () => {
  const named = new Set(rows.flatMap((row) => row.tests.map(({ file, title }) => `tests/${file}.test.ts › ${title}`)));
  const tried = sourcesIn(['tests/e2e/bypass']).flatMap(({ path, text }) => titlesIn(text).map((title) => `${path} › ${title}`));
  expect(tried.length).toBeGreaterThan(20);
  expect(tried.filter((one) => !named.has(one))).toEqual([]);
});

test('a way that is open says so without a test that would make it look held', () => {
  expect(rows.filter((row) => row.state === 'open' && row.tests.length > 0).map((row) => row.way)).toEqual([]);
});

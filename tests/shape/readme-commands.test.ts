import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import manifest from '@/package.json' with { type: 'json' };

const readme = existsSync('README.md') ? readFileSync('README.md', 'utf8') : '';
const commandLine = readFileSync('deploy/cli/main.ts', 'utf8');
const scripts: Record<string, string> = manifest.scripts;

test('there is a README', () => {
  expect(readme.length).toBeGreaterThan(0);
});

test('every npm script that the README names is in package.json', () => {
  const named = [...readme.matchAll(/\bnpm (?:run ([\w:-]+)|(start|test))/g)].map(([, run, plain]) => run ?? plain ?? '');
  expect([...new Set(named)].filter((name) => scripts[name] === undefined)).toEqual([]);
});

test('every command of the command line that the README names exists', () => {
  const named = [...readme.matchAll(/\bnpm run stairgate -- ([a-z]+(?:-[a-z]+)*)/g)].map(([, name = '']) => name);
  expect(
    [...new Set(named)].filter((name) => !commandLine.includes(`${name}: () =>`) && !commandLine.includes(`'${name}': () =>`)),
  ).toEqual([]);
});

test('every script of package.json starts a file that exists', () => {
  const missing = Object.entries(scripts).filter(([, line]) => {
    const file = line.split(' ').find((word) => word.endsWith('.ts'));
    return file !== undefined && !existsSync(file);
  });
  expect(missing).toEqual([]);
});

import { readdirSync, readFileSync } from 'node:fs';
import { dirname, normalize } from 'node:path';
import { describe, expect, test } from 'vitest';
import { CATEGORIES, categories, factsOf, LOCKED_CATEGORIES } from '@/policy/category.ts';
import { nameOf } from '@/policy/category-name.ts';
import { LANGUAGES } from '@/policy/language.ts';
import { LEVELS } from '@/policy/level.ts';
import { sourcesIn, withoutComments, type Source } from './sources.ts';

const code = sourcesIn(undefined, /\.tsx?$/);

const IMPORTS = /^(?:import|export)\s(?:[^;'"]*?\sfrom\s)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/gm;

/** What a file imports, as it is written. */
function namesIn({ text }: Source): string[] {
  return [...withoutComments(text).matchAll(IMPORTS)].map(([, name, later]) => name ?? later ?? '');
}

/** What a file imports: packages by name, our own files by their path from the root. */
function importsOf(file: Source): string[] {
  return namesIn(file).map((name) => {
    if (name.startsWith('@/')) return name.slice(2);
    return name.startsWith('.') ? normalize(`${dirname(file.path)}/${name}`) : name;
  });
}

/** Returns `path → import` for each import that `isWrong` says must not be. */
function wrongImports(folders: readonly string[], isWrong: (name: string) => boolean): string[] {
  const files = code.filter(({ path }) => folders.some((folder) => path.startsWith(`${folder}/`)));
  return files.flatMap((file) =>
    importsOf(file)
      .filter(isWrong)
      .map((name) => `${file.path} → ${name}`),
  );
}

const into =
  (...folders: string[]) =>
  (name: string) =>
    folders.some((folder) => name.startsWith(`${folder}/`));
const EVERYWHERE = ['bench', 'components', 'console', 'deploy', 'platform', 'policy', 'sealing', 'server'];

describe('the layers', () => {
  test('nothing imports an entrypoint', () => {
    expect(wrongImports(EVERYWHERE, into('entrypoints'))).toEqual([]);
  });

  test('the policy imports zod and itself, so that time, place and browser come in as arguments', () => {
    expect(wrongImports(['policy'], (name) => !/^zod(?:\/mini)?$/.test(name) && !name.startsWith('policy/'))).toEqual([]);
  });

  test('components take props and call back: they know neither the browser nor the server', () => {
    expect(wrongImports(['components'], into('platform', 'entrypoints', 'console', 'server', 'deploy'))).toEqual([]);
    expect(wrongImports(['components', 'console', 'policy'], (name) => /^@wxt-dev\/|^wxt\b/.test(name))).toEqual([]);
  });

  test('the server and the tools that deploy share the policy alone with the extension', () => {
    expect(wrongImports(['server', 'deploy'], into('platform', 'entrypoints', 'components'))).toEqual([]);
    expect(wrongImports(['server'], into('deploy', 'console'))).toEqual([]);
  });

  test('sealing imports what it seals with and the policy; the endpoint has no code that opens a seal', () => {
    const allowed = /^(?:@hpke\/core|@noble\/hashes\/scrypt\.js|zod\/mini)$/;
    expect(wrongImports(['sealing'], (name) => !allowed.test(name) && !into('policy', 'sealing')(name))).toEqual([]);
    expect(wrongImports(['server', 'policy'], into('sealing'))).toEqual([]);
  });

  test('the console speaks to the server over HTTP', () => {
    expect(wrongImports(['console'], into('platform', 'entrypoints', 'server', 'deploy'))).toEqual([]);
  });

  test('no code of the product imports a test or a measurement', () => {
    expect(wrongImports([...EVERYWHERE.filter((folder) => folder !== 'bench'), 'entrypoints'], into('tests', 'bench'))).toEqual([]);
  });

  test('an import across folders begins with @/, one inside a folder with ./', () => {
    const wrong = code.flatMap((file) =>
      namesIn(file)
        .filter((name) => name.startsWith('../') && normalize(`${dirname(file.path)}/${name}`).split('/')[0] !== file.path.split('/')[0])
        .map((name) => `${file.path} → ${name}`),
    );
    expect(wrong).toEqual([]);
  });
});

describe('the tree', () => {
  test('has no folder and no file with a name that accepts anything', () => {
    const vague = /(?:^|[/-])(?:utils?|lib|helpers?|common|misc|shared)(?:[/.-]|$)/;
    expect(
      code.map(({ path }) => path).filter((path) => vague.test(path)),
      'Name it after the thing that it is.',
    ).toEqual([]);
    const folders = readdirSync('.', { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect(folders.map(({ name }) => name).filter((name) => vague.test(name) || name === 'src')).toEqual([]);
  });

  test('has no file that is too long to read at once', () => {
    const isTable = (path: string) => /^policy\/(?:lists|messages|templates)\/|^policy\/category\.ts$|\/words\//.test(path);
    const long = code.filter(({ path, text }) => text.split('\n').length > (path.startsWith('tests/') ? 400 : 250) && !isTable(path));
    expect(
      long.map(({ path }) => path),
      'Split it by what it is about.',
    ).toEqual([]);
  });

  test('names its components in PascalCase and everything else in kebab-case', () => {
    const strange = code
      .map(({ path }) => path)
      .filter((path) => {
        const name = path.slice(path.lastIndexOf('/') + 1).replace(/(?:\.(?:test|content|config|d))?\.tsx?$/, '');
        return !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(name) && !(path.endsWith('.tsx') && /^[A-Z][A-Za-z]+$/.test(name));
      });
    expect(strange).toEqual([]);
  });
});

describe('a category', () => {
  test.each(CATEGORIES)('%s has a name in every language', (category) => {
    const en = nameOf(category, 'en');
    const others = LANGUAGES.filter((language) => language !== 'en').map((language) => nameOf(category, language));
    expect(others.filter((name) => name.trim() === '' || name === en)).toEqual([]);
    expect(en.trim()).not.toBe('');
  });

  test('has a name that no other has in the same language', () => {
    for (const language of LANGUAGES)
      expect(new Set(CATEGORIES.map((category) => nameOf(category, language))).size).toBe(CATEGORIES.length);
  });

  test('has a row in the page about policies, with its name and where the strict policy blocks it', () => {
    const page = readFileSync('docs/policy.md', 'utf8');
    const rows = [...page.matchAll(/^\| `([a-z-]+)` +\| ([^|]+?) +\| ([^|]+?) +\|$/gm)].map(([, ...cells]) => cells);
    const wanted = CATEGORIES.map((category) => {
      const { locked, blockedAt } = factsOf(category);
      return [category, nameOf(category, 'en'), locked ? 'locked' : blockedAt.join(', ')];
    });
    const known = new Set<string | undefined>(CATEGORIES);
    expect(rows.filter(([id]) => known.has(id))).toEqual(wanted);
  });

  test('that is locked is blocked for everyone', () => {
    expect(LOCKED_CATEGORIES.length).toBeGreaterThan(0);
    for (const category of LOCKED_CATEGORIES) expect(categories[category].blockedAt).toEqual(LEVELS);
  });

  test('is blocked at every level that is stricter than one that blocks it', () => {
    const gaps = CATEGORIES.filter((category) => {
      const { blockedAt } = factsOf(category);
      return LEVELS.slice(0, blockedAt.length).some((level) => !blockedAt.includes(level));
    });
    expect(gaps).toEqual([]);
  });
});

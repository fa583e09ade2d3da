import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { keyWords, wordsFor } from '@/deploy/schema/key-words.ts';
import { editorSchema, managedSchema, tables, type EditorSchema } from '@/deploy/schema/schemas.ts';
import { childDefault } from '@/policy/child-default.ts';
import { PolicyDocument } from '@/policy/document.ts';
import { keyPaths, looseSchema, type LooseSchema } from '@/policy/loose-schema.ts';

const REGENERATE = 'run `npx tsx deploy/schema/write.ts` and commit what it wrote';
const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const managed = JSON.parse(read('public/managed_schema.json')) as LooseSchema;
const editor = JSON.parse(read('deploy/schema/policy.schema.json')) as EditorSchema;
const known = keyPaths(looseSchema(PolicyDocument));

test('the committed managed schema is the one made from the policy document', () => {
  expect(managed, REGENERATE).toEqual(managedSchema());
});

test('the committed editor schema is the one made from the policy document', () => {
  expect(editor, REGENERATE).toEqual(JSON.parse(JSON.stringify(editorSchema())));
});

test('the committed built-in policy is the child default', () => {
  expect(JSON.parse(read('public/child-default.json')), REGENERATE).toEqual(childDefault);
});

test('the managed schema uses plain types alone, because the browser drops a whole key whose value breaks it', () => {
  expect(strangeParts(managed)).toEqual([]);
  expect(managed.type).toBe('object');
});

test('both schemas know the keys of the policy document at every depth', () => {
  expect(keyPaths(managed)).toEqual(known);
  expect(editorPaths(editor).filter((path) => path !== '$schema')).toEqual(known);
});

test('every key has one line of words, and no line is about a key that is gone', () => {
  expect(known.filter((path) => wordsFor(path) === undefined)).toEqual([]);
  const normal = new Set(known.map((path) => path.replace(/^levels\.(child|visitor|staff|manager)/, 'levels.*')));
  expect(Object.keys(keyWords).filter((path) => !normal.has(path))).toEqual([]);
});

test.each(['keys', 'categories'] as const)('the page about policies holds the table of %s as it is now', (name) => {
  expect(plain(read('docs/policy.md')), REGENERATE).toContain(plain(tables()[name]));
});

/** Everything in a schema that is not `type`, `properties` or `items` with one of five plain types. */
function strangeParts(node: LooseSchema): string[] {
  const allowed = new Set(['type', 'properties', 'items']);
  const types = new Set(['object', 'array', 'string', 'integer', 'boolean']);
  const strange = [...Object.keys(node).filter((key) => !allowed.has(key)), ...(types.has(node.type) ? [] : [node.type])];
  if (node.type === 'array') return strange.concat(strangeParts(node.items));
  return node.type === 'object' ? strange.concat(Object.values(node.properties).flatMap(strangeParts)) : strange;
}

function editorPaths(node: EditorSchema, path = ''): string[] {
  if (node.items && typeof node.items === 'object' && !Array.isArray(node.items)) return editorPaths(node.items, `${path}[]`);
  return Object.entries(node.properties ?? {}).flatMap(([key, below]) => {
    const here = path === '' ? key : `${path}.${key}`;
    return typeof below === 'object' ? [here].concat(editorPaths(below, here)) : [here];
  });
}

/** A table without the padding that the formatter gives it. */
function plain(text: string): string {
  return text.replaceAll(/-{3,}/g, '---').replaceAll(/ +/g, ' ');
}

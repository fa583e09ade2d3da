import * as z from 'zod/mini';
import { CATEGORIES, factsOf } from '@/policy/category.ts';
import { nameOf } from '@/policy/category-name.ts';
import { PolicyDocument } from '@/policy/document.ts';
import { looseSchema, type LooseSchema } from '@/policy/loose-schema.ts';
import { keyWords, wordsFor } from './key-words.ts';

/** As much of JSON Schema as the editor schema uses. */
export type EditorSchema = z.core.JSONSchema.BaseSchema;

/** Returns the schema for `public/managed_schema.json`: keys and plain types, since the browser drops what breaks it. */
export function managedSchema(): LooseSchema {
  return looseSchema(PolicyDocument);
}

/** Returns the strict schema for an editor: every limit that zod knows, a line on every key, and unknown keys marked. */
export function editorSchema(): EditorSchema {
  const schema: EditorSchema = z.toJSONSchema(PolicyDocument, { io: 'input' });
  describe(schema, '');
  schema.title = 'Stairgate policy';
  schema.description = 'The acceptable-use policy of one setting';
  schema.properties = {
    $schema: { type: 'string', description: 'Where an editor finds this schema; nothing else reads it.' },
    ...schema.properties,
  };
  return schema;
}

function describe(node: EditorSchema, path: string): void {
  const words = wordsFor(path);
  if (words) node.description = words;
  if (isSchema(node.items)) describe(node.items, `${path}[]`);
  if (!node.properties) return;
  node.additionalProperties = false;
  for (const [key, below] of Object.entries(node.properties)) if (isSchema(below)) describe(below, path === '' ? key : `${path}.${key}`);
}

function isSchema(value: unknown): value is EditorSchema {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Returns the tables of `docs/policy.md` by name, each between the comments that mark its place. */
export function tables(): Record<'categories' | 'keys', string> {
  const keys = Object.entries(keyWords).map(([path, words]) => `| \`${path}\` | ${words} |`);
  const ids = CATEGORIES.map(
    (id) => `| \`${id}\` | ${nameOf(id, 'en')} | ${factsOf(id).locked ? 'locked' : factsOf(id).blockedAt.join(', ')} |`,
  );
  return {
    categories: marked('categories', ['| id | about | `default` blocks it at |', '| --- | --- | --- |', ...ids]),
    keys: marked('keys', ['| key | what it says |', '| --- | --- |', ...keys]),
  };
}

function marked(name: string, lines: readonly string[]): string {
  return `<!-- ${name} -->\n\n${lines.join('\n')}\n\n<!-- end of ${name} -->`;
}

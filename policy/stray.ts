import { looseSchema, type LooseSchema } from './loose-schema.ts';
import { nearest } from './nearest.ts';
import { PolicyDocument } from './document.ts';

/** A key that no policy has, where it stands, and the key that may have been meant. */
export type StrayKey = { path: (string | number)[]; meant?: string };

/** A list or a text too large to be one that a person wrote. */
export type Oversize = { path: (string | number)[]; found: string; wanted: string };

const LONGEST_LIST = 20_000;
const LONGEST_TEXT = 10_000;
const MOST = 50;

const known = looseSchema(PolicyDocument);

type Survey = { stray: StrayKey[]; oversize: Oversize[] };

/** Returns the keys that no policy has, and the lists and texts that are too large to read, at most 50 of each. Looks no deeper than a policy goes. */
export function survey(value: unknown): Survey {
  const found: Survey = { stray: [], oversize: [] };
  walk({ value, schema: known, path: [] }, found);
  return { stray: found.stray.slice(0, MOST), oversize: found.oversize.slice(0, MOST) };
}

type Place = { value: unknown; schema: LooseSchema; path: (string | number)[] };

function walk({ value, schema, path }: Place, found: Survey): void {
  if (found.stray.length >= MOST || found.oversize.length >= MOST) return;
  if (typeof value === 'string' && value.length > LONGEST_TEXT)
    found.oversize.push({ path, found: `a text of ${value.length} characters`, wanted: `a text of at most ${LONGEST_TEXT} characters` });
  else if (Array.isArray(value)) walkList({ value, schema, path }, found);
  else if (schema.type === 'object' && typeof value === 'object' && value !== null) walkKeys(value, { schema, path }, found);
}

function walkList({ value, schema, path }: Place & { value: unknown[] }, found: Survey): void {
  if (value.length > LONGEST_LIST) {
    found.oversize.push({ path, found: `a list of ${value.length} items`, wanted: `a list of at most ${LONGEST_LIST} items` });
    return;
  }
  if (schema.type !== 'array') return;
  value.forEach((item, index) => walk({ value: item, schema: schema.items, path: [...path, index] }, found));
}

function walkKeys(value: object, { schema, path }: { schema: LooseSchema & { type: 'object' }; path: (string | number)[] }, found: Survey) {
  const names = Object.keys(schema.properties);
  for (const [key, item] of Object.entries(value).slice(0, LONGEST_LIST)) {
    const below = Object.hasOwn(schema.properties, key) ? schema.properties[key] : undefined;
    if (below) walk({ value: item, schema: below, path: [...path, key] }, found);
    // Editors find the schema by this key.
    else if (path.length > 0 || key !== '$schema') found.stray.push({ path: [...path, key], meant: meantBy(key, names, value) });
  }
}

/** A key that is there already was not the one meant. */
function meantBy(key: string, names: string[], value: object): string | undefined {
  return nearest(
    key,
    names.filter((name) => !Object.hasOwn(value, name)),
  );
}

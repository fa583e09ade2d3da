import { WORDS } from './words/index.ts';

const HEADS = /^(\S+) (\S+) -?\d+:/gm;

let known: Set<string> | undefined;

/** True for the id of a rule of ours. What else a page might say in its place stays out of the record. */
export function isKnownRule(id: string): boolean {
  known ??= new Set(
    Object.entries(WORDS).flatMap(([language, list]) =>
      Array.from(list.matchAll(HEADS), ([, category = '', name = '']) => `${category}-${language}-${name}`),
    ),
  );
  return known.has(id);
}

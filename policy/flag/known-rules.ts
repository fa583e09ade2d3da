import { CATEGORIES } from '../category.ts';
import { entriesIn } from './word-entries.ts';
import { WORDS } from './words/index.ts';
import { PAGE_RULES } from './words/page-rules.ts';

let known: Set<string> | undefined;

/** True for the id of a rule of ours. What else a page might say in its place stays out of the record. */
export function isKnownRule(id: string): boolean {
  known ??= new Set([
    ...entriesIn(WORDS).flatMap(({ signals }) => signals.map(({ rule }) => rule)),
    ...PAGE_RULES.split(' ').flatMap((name) => CATEGORIES.map((category) => `${category}-${name}`)),
  ]);
  return known.has(id);
}

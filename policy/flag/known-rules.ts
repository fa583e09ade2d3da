import { CATEGORIES } from '../category.ts';
import { rulesIn } from './word-headings.ts';
import { SEARCH_WORDS } from './words/packed.ts';
import { PAGE_LANGUAGES, PAGE_RULES, PAGE_WORD_RULES } from './words/page-rules.ts';

let known: Set<string> | undefined;

/** True for the id of a rule of ours. What else a page might say in its place stays out of the record. */
export function isKnownRule(id: string): boolean {
  known ??= new Set([
    ...rulesIn(SEARCH_WORDS),
    ...[...PAGE_RULES.split(' '), ...pageWordRules()].flatMap((name) => CATEGORIES.map((category) => `${category}-${name}`)),
  ]);
  return known.has(id);
}

/** The page words themselves stay out of the worker. */
function pageWordRules(): string[] {
  return PAGE_LANGUAGES.split(' ').flatMap((language) => PAGE_WORD_RULES.split(' ').map((name) => `${language}-${name}`));
}

import type { Category } from '../category.ts';
import { fold } from './spelling.ts';
import type { Signal } from './weigh.ts';

/** One entry of the word lists: a word, or words that follow each other. Without a signal it is harmless, and hides its words from every other entry. */
export type Entry = { parts: readonly string[]; signals: readonly Signal[] };

/** The head of a rule: its categories, its name and its weight, or `harmless`. */
const RULES = /^(?:harmless|(\S+) (\S+) (-?\d+)): ([^:]+)(?:\n|$)/gm;

/** Returns the entries of word lists, by language, in their order. How a list is written stands in the README beside the lists. */
export function entriesIn(lists: Readonly<Record<string, string>>): Entry[] {
  return Object.entries(lists).flatMap(([language, list]) =>
    [...list.matchAll(RULES)].flatMap(([, categories = '', name = '', weight = '', words = '']) => {
      const signals = categories
        .split('+')
        .filter((category) => category !== '')
        .map((category) => ({ rule: `${category}-${language}-${name}`, category: category as Category, weight: Number(weight) }));
      const entries = fold(words).split(',');
      return entries.map((entry) => ({ parts: entry.trim().split(/\s+/), signals }));
    }),
  );
}

import type { Category } from '../category.ts';
import { fold } from './spelling.ts';
import type { Signal } from './weigh.ts';

/** One entry of the word lists: a word, or words that follow each other. Without a signal it is harmless, and hides its words from every other entry. */
export type Entry = { parts: readonly string[]; signals: readonly Signal[] };

/** The head of a rule: its categories, its name and its weight, or `harmless`. */
const RULES = /^(?:harmless|(\S+) (\S+) (-?\d+)): ([^:]+)(?:\n|$)/gm;

/** Returns the entries of word lists, each by language, in their order. How a list is written stands in the README beside the lists. */
export function entriesIn(...lists: readonly Readonly<Record<string, string>>[]): Entry[] {
  return lists.flatMap((list) => Object.entries(list)).flatMap(([language, rules]) => written(language, rules));
}

function written(language: string, list: string): Entry[] {
  return [...list.matchAll(RULES)].flatMap(([, categories = '', name = '', weight = '', words = '']) => {
    const signals = categories
      .split('+')
      .filter((category) => category !== '')
      .map((category) => ({ rule: `${category}-${language}-${name}`, category: category as Category, weight: Number(weight) }));
    return fold(words)
      .split(',')
      .map((entry) => ({ parts: partsOf(entry.trim()), signals }));
  });
}

function partsOf(entry: string): string[] {
  return /\s/.test(entry) ? entry.split(/\s+/) : [entry];
}

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

/** Returns entries without those that say again what another one says for a category, and no more heavily: a word that languages share weighs no more than any other. */
export function withoutRepeats(entries: readonly Entry[]): Entry[] {
  const heaviest = new Map<string, Signal>();
  const keyOf = ({ parts }: Entry, { category, weight }: Signal): string => `${parts.join(' ')} ${category} ${Math.sign(weight)}`;
  for (const entry of entries) {
    for (const signal of entry.signals) {
      const key = keyOf(entry, signal);
      if (Math.abs(signal.weight) > Math.abs(heaviest.get(key)?.weight ?? 0)) heaviest.set(key, signal);
    }
  }
  return entries
    .map((entry) => ({
      ...entry,
      wasHarmless: entry.signals.length === 0,
      signals: entry.signals.filter((one) => heaviest.get(keyOf(entry, one)) === one),
    }))
    .filter(({ wasHarmless, signals }) => wasHarmless || signals.length > 0)
    .map(({ parts, signals }) => ({ parts, signals }));
}

function written(language: string, list: string): Entry[] {
  return [...list.matchAll(RULES)].flatMap(([, categories = '', name = '', weight = '', words = '']) => {
    const signals = categories
      .split('+')
      .filter((category) => category !== '')
      .map((category) => ({ rule: `${category}-${language}-${name}`, category: category as Category, weight: Number(weight) }));
    return fold(words)
      .split(',')
      .map((entry) => ({ parts: entry.trim().split(/\s+/), signals }));
  });
}

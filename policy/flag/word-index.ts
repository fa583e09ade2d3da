import { isNear, SHORTEST_NEAR } from './near.ts';
import { fold, spellingsOf, wordsIn } from './spelling.ts';
import type { Category } from '../category.ts';
import type { Signal } from './weigh.ts';

/** One entry of the word lists; without a signal it is harmless, and hides its words from every other entry. */
type Entry = { parts: string[]; signal: Signal | undefined };
type Index = {
  exact: Map<string, Entry[]>;
  stems: Map<string, Entry[]>;
  inside: [part: string, entry: Entry][];
  /** Single words that are looked for misspelt too, by their first letter; of a stem the length may go on. */
  near: Map<string, { key: string; isStem: boolean; entry: Entry }[]>;
};

/** The head of a rule: its category, its name and its weight, or `harmless`. */
const RULES = /^(?:harmless|(\S+) (\S+) (-?\d+)): ([^:]+)(?:\n|$)/gm;

/** Returns what finds the entries of word lists, by language, in a text. How a list is written stands in the README beside the lists. */
export function indexWords(languages: Readonly<Record<string, string>>): (text: string) => Signal[] {
  const index: Index = { exact: new Map(), stems: new Map(), inside: [], near: new Map() };
  for (const [language, list] of Object.entries(languages)) {
    for (const [, category, name, weight, words = ''] of list.matchAll(RULES)) {
      const signal = category && { rule: `${category}-${language}-${name}`, category: category as Category, weight: Number(weight) };
      for (const entry of fold(words).split(',')) add(index, entry.trim().split(/\s+/), signal || undefined);
    }
  }
  return (text) => signalsIn(index, text);
}

function add({ exact, stems, inside, near }: Index, parts: string[], signal: Signal | undefined): void {
  const [first = ''] = parts;
  const key = first.replaceAll('*', '');
  const entry = { parts, signal };
  const isStem = first.endsWith('*');
  if (first.startsWith('*')) inside.push([key, entry]);
  else push(isStem ? stems : exact, key, entry);
  if (parts.length === 1 && key.length >= SHORTEST_NEAR) push(near, key.charAt(0), { key, isStem, entry });
}

function push<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const known = map.get(key);
  if (known) known.push(value);
  else map.set(key, [value]);
}

function signalsIn(index: Index, text: string): Signal[] {
  const { words, joined } = wordsIn(text);
  const ways = words.map(spellingsOf);
  const found = ways.map((_, at) => entriesAt(index, ways, at));
  const hidden = new Set(
    found.flatMap((here, at) => here.flatMap(({ parts, signal }) => (signal ? [] : parts.map((_, step) => at + step)))),
  );
  const entries = new Set(found.flatMap((here, at) => here.filter(({ parts }) => !parts.some((_, step) => hidden.has(at + step)))));
  for (const [at, spellings] of ways.entries()) {
    const misspelt = found[at]?.length === 0 && !hidden.has(at) ? nearest(index, spellings) : [];
    for (const one of misspelt) entries.add(one);
  }
  const together = [...new Set(joined)].flatMap((word) => lookUp(index, spellingsOf(word)));
  for (const one of together) if (one.parts.length === 1) entries.add(one);
  return [...entries].flatMap(({ signal }) => signal ?? []);
}

/** The entries that begin at a word and whose other parts follow it. */
function entriesAt(index: Index, ways: readonly Set<string>[], at: number): Entry[] {
  return lookUp(index, ways[at] ?? new Set()).filter(({ parts }) =>
    parts.every((part, step) => step === 0 || [...(ways[at + step] ?? [])].some((way) => isPart(way, part))),
  );
}

function lookUp({ exact, stems, inside }: Index, spellings: ReadonlySet<string>): Entry[] {
  const found: Entry[] = [];
  for (const word of spellings) {
    found.push(...(exact.get(word) ?? []));
    for (let end = 3; end <= word.length; end += 1) found.push(...(stems.get(word.slice(0, end)) ?? []));
    found.push(...inside.flatMap(([part, entry]) => (word.includes(part) ? [entry] : [])));
    if (word.slice(1, -1).includes('*')) found.push(...starred(exact, word));
  }
  return found;
}

function isPart(word: string, part: string): boolean {
  return part.endsWith('*') ? word.startsWith(part.slice(0, -1)) : word === part;
}

/** Entries of one word with letters under stars, if at least half of the letters are to be seen. */
function starred(exact: Index['exact'], word: string): Entry[] {
  const seen = word.replaceAll('*', '').length;
  if (word.length < 4 || seen * 2 < word.length) return [];
  const fits = (key: string): boolean => key.length === word.length && [...word].every((one, at) => one === '*' || one === key[at]);
  return [...exact].flatMap(([key, entries]) => (fits(key) ? entries.filter(({ parts }) => parts.length === 1) : []));
}

function nearest({ near }: Index, spellings: ReadonlySet<string>): Entry[] {
  return [...spellings].flatMap((word) =>
    (near.get(word.charAt(0)) ?? []).flatMap(({ key, isStem, entry }) => {
      const heard = isStem ? [-1, 0, 1].map((more) => word.slice(0, key.length + more)) : [word];
      return heard.some((one) => isNear(one, key)) ? [entry] : [];
    }),
  );
}

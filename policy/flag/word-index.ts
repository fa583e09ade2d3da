import { createNearIndex, SHORTEST_NEAR } from './near.ts';
import type { Entry } from './word-entries.ts';

/** What one written word may mean: the entries that begin with it, and the later parts of entries that it may be. */
export type Meaning = { starts: readonly Entry[]; follows: ReadonlySet<string> };

/** What most words mean. */
export const NOTHING: Meaning = { starts: [], follows: new Set() };

/** What a word means that has no vowel, and so may be a piece of one. */
export const PIECE: Meaning = { starts: [], follows: new Set() };

/** What a word means that may stand between the words of an entry, such as “of”. */
export const SMALL: Meaning = { starts: [], follows: new Set() };

export type WordIndex = {
  /** Returns what a word means that may be meant in each of these spellings, and `NOTHING` itself where it means nothing. */
  meaningOf(spellings: Iterable<string>): Meaning;
  /** Returns the single words that one of these spellings misspells once. */
  misspelt(spellings: Iterable<string>): Entry[];
  /** Returns the single words of at least so many letters that stand anywhere in a word, as in the address of a site. */
  within(word: string, least: number): Entry[];
};

type Tables = {
  exact: Map<string, Entry[]>;
  stems: Map<string, Entry[]>;
  inside: [part: string, entry: Entry][];
  /** Parts of entries but for their first ones, as they are written there. */
  later: Set<string>;
  /** The first letters of all of these, by which most words are known to mean nothing before anything else is looked up. */
  heads: Set<string>;
  /** Single words by their first letter and their length, for letters under stars; made when a word first has such. */
  starred: () => Map<string, [key: string, entry: Entry][]>;
  /** Heavy single words, turned round. */
  turned: Map<string, Entry[]>;
};

type Found = { starts: Set<Entry>; follows: Set<string> };

const HEAD = 3;
const SHORTEST_TURNED = 6;
const HEAVY = 100;
const LONGEST_STEM = 24;
const LONGEST_WITHIN = 40;

/** Returns an index of entries; one that nobody looks in for words misspelt is made faster without them. */
export function indexWords(entries: readonly Entry[], { misspelt }: { misspelt: boolean }): WordIndex {
  const tables: Tables = {
    exact: new Map(),
    stems: new Map(),
    inside: [],
    later: new Set(),
    heads: new Set(),
    starred: onceMade(() => starredOf(entries)),
    turned: new Map(),
  };
  const near = createNearIndex<Entry>();
  for (const entry of entries) {
    const [first = ''] = entry.parts;
    const key = first.includes('*') ? first.replaceAll('*', '') : first;
    add(tables, key, entry);
    if (misspelt && entry.parts.length === 1 && key.length >= SHORTEST_NEAR) near.add(key, first.endsWith('*'), entry);
  }
  return {
    misspelt: near.find,
    meaningOf: (spellings) => {
      const found: Found = { starts: new Set(), follows: new Set() };
      for (const word of spellings) lookUp(tables, word, found);
      return found.starts.size + found.follows.size === 0 ? NOTHING : { starts: [...found.starts], follows: found.follows };
    },
    within: (word, least) => singlesWithin(tables, word.slice(0, LONGEST_WITHIN), least),
  };
}

function add({ exact, stems, inside, later, heads, turned }: Tables, key: string, entry: Entry): void {
  const { parts, signals } = entry;
  const [first = ''] = parts;
  const isStem = first.endsWith('*');
  heads.add(key.slice(0, HEAD));
  if (first.startsWith('*')) inside.push([key, entry]);
  else push(isStem ? stems : exact, key, entry);
  if (parts.length === 1 && key.length >= SHORTEST_TURNED && signals.some(({ weight }) => weight >= HEAVY))
    push(turned, [...key].toReversed().join(''), entry);
  for (let at = 1; at < parts.length; at += 1) {
    const part = parts[at] ?? '';
    later.add(part);
    heads.add(part.slice(0, part.endsWith('*') ? Math.min(HEAD, part.length - 1) : HEAD));
  }
}

function starredOf(entries: readonly Entry[]): Map<string, [key: string, entry: Entry][]> {
  const starred = new Map<string, [key: string, entry: Entry][]>();
  for (const entry of entries) {
    const key = (entry.parts[0] ?? '').replaceAll('*', '');
    if (entry.parts.length === 1) push(starred, `${key.charAt(0)}${key.length}`, [key, entry]);
  }
  return starred;
}

function onceMade<Made>(make: () => Made): () => Made {
  let made: Made | undefined;
  return () => (made ??= make());
}

function push<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const known = map.get(key);
  if (known) known.push(value);
  else map.set(key, [value]);
}

function lookUp({ exact, stems, inside, later, heads, starred, turned }: Tables, word: string, { starts, follows }: Found): void {
  for (const [part, entry] of inside) if (word.includes(part)) starts.add(entry);
  if (word.indexOf('*', 1) > 0) for (const entry of underStars(starred(), word)) starts.add(entry);
  for (const entry of turned.get(word) ?? []) starts.add(entry);
  if (!heads.has(word.slice(0, HEAD))) return;
  for (const entry of exact.get(word) ?? []) starts.add(entry);
  if (later.has(word)) follows.add(word);
  for (let end = HEAD; end <= word.length && end <= LONGEST_STEM; end += 1) {
    const stem = word.slice(0, end);
    for (const entry of stems.get(stem) ?? []) starts.add(entry);
    if (later.has(`${stem}*`)) follows.add(`${stem}*`);
  }
}

/** Entries of one word with letters under stars, if at least half of the letters are to be seen. */
function underStars(starred: ReturnType<Tables['starred']>, word: string): Entry[] {
  const seen = word.replaceAll('*', '').length;
  if (word.length < 4 || seen * 2 < word.length || word.endsWith('*')) return [];
  const fits = (key: string): boolean => [...word].every((one, at) => one === '*' || one === key[at]);
  return (starred.get(`${word.charAt(0)}${word.length}`) ?? []).flatMap(([key, entry]) => (fits(key) ? [entry] : []));
}

/** What a harmless word covers is left out, as the end of “therapist”. */
function singlesWithin({ exact, stems }: Tables, word: string, least: number): Entry[] {
  const found: { entry: Entry; from: number; end: number }[] = [];
  for (let from = 0; from + least <= word.length; from += 1) {
    for (let end = from + least; end <= word.length; end += 1) {
      const part = word.slice(from, end);
      for (const entry of [...(exact.get(part) ?? []), ...(stems.get(part) ?? [])]) found.push({ entry, from, end });
    }
  }
  const singles = found.filter(({ entry }) => entry.parts.length === 1);
  const isHarmless = (one: { from: number; end: number }): boolean =>
    singles.some(({ entry, from, end }) => entry.signals.length === 0 && from <= one.from && end >= one.end);
  return [...new Set(singles.filter((one) => one.end - one.from < word.length && !isHarmless(one)).map(({ entry }) => entry))];
}

import { createNearIndex, SHORTEST_NEAR } from './near.ts';
import type { Entry } from './word-entries.ts';
import { HEAD, INSIDE, openHeadings, singlesIn, type Heading, type Headings, type Key, type PackedWords } from './word-headings.ts';

export type WordIndex = {
  /** Returns the entries that begin with a word that may be meant in each of these spellings. */
  startsOf(spellings: Iterable<string>): Entry[];
  /** Returns the single words that one of these spellings misspells once. */
  misspelt(spellings: Iterable<string>): Entry[];
  /** Returns the single words of at least so many letters that stand anywhere in a word, as in the address of a site. */
  within(word: string, least: number): Entry[];
};

const LONGEST_WITHIN = 40;
const LEAST_UNDER_STARS = 4;

/** Returns an index of packed words. Of these only what begins like words that are looked up is ever read. */
export function openWords(packed: PackedWords): WordIndex {
  const headings = openHeadings(packed);
  const inside = headings.of(INSIDE)?.stems ?? [];
  const starred = onceMade(() => starredOf(headings.all()));
  const near = onceMade(() => nearOf(headings.all()));
  return {
    misspelt: (spellings) => near().find(spellings),
    startsOf: (spellings) => {
      const starts = new Set<Entry>();
      for (const word of spellings) {
        for (const { key, entries } of inside) if (word.includes(key)) addTo(starts, entries);
        if (word.indexOf('*', 1) > 0) addTo(starts, underStars(starred(), word));
        lookUp(headings, word, starts);
      }
      return [...starts];
    },
    within: (word, least) => singlesWithin(headings, word.slice(0, LONGEST_WITHIN), least),
  };
}

function lookUp(headings: Headings, word: string, starts: Set<Entry>): void {
  const heading = headings.of(word.slice(0, HEAD));
  if (!heading) return;
  addTo(starts, heading.turned.get(word));
  addTo(starts, heading.words.get(word));
  for (const { key, entries } of heading.stems) if (word.startsWith(key)) addTo(starts, entries);
}

function addTo(found: Set<Entry>, entries: readonly Entry[] = []): void {
  for (const entry of entries) found.add(entry);
}

function nearOf(headings: readonly Heading[]): ReturnType<typeof createNearIndex<Entry>> {
  const near = createNearIndex<Entry>();
  for (const { key, entries, isStem } of singlesIn(headings))
    if (key.length >= SHORTEST_NEAR) for (const entry of entries) near.add(key, isStem, entry);
  return near;
}

/** Single words by their first letter and their length, for letters under stars. */
function starredOf(headings: readonly Heading[]): ReadonlyMap<string, readonly Key[]> {
  return Map.groupBy(singlesIn(headings), ({ key }) => `${key.charAt(0)}${key.length}`);
}

/** Entries of one word with letters under stars, if at least half of the letters are to be seen. */
function underStars(starred: ReadonlyMap<string, readonly Key[]>, word: string): Entry[] {
  const seen = word.replaceAll('*', '').length;
  if (word.length < LEAST_UNDER_STARS || seen * 2 < word.length || word.endsWith('*')) return [];
  const fits = ({ key }: Key): boolean => [...word].every((one, at) => one === '*' || one === key[at]);
  return (starred.get(`${word.charAt(0)}${word.length}`) ?? []).filter(fits).flatMap(({ entries }) => entries);
}

/** What a harmless word covers is left out, as the end of “therapist”. */
function singlesWithin(headings: Headings, word: string, least: number): Entry[] {
  const found: { entry: Entry; from: number; end: number }[] = [];
  for (let from = 0; from + least <= word.length; from += 1) {
    const heading = headings.of(word.slice(from, from + HEAD));
    const isAt = (key: string): boolean => key.length >= least && word.startsWith(key, from);
    const keys = heading ? [...[...heading.words].map(([key, entries]) => ({ key, entries })), ...heading.stems] : [];
    for (const { key, entries } of keys.filter(({ key }) => isAt(key)))
      found.push(...entries.map((entry) => ({ entry, from, end: from + key.length })));
  }
  const singles = found.filter(({ entry }) => entry.parts.length === 1);
  const isHarmless = (one: { from: number; end: number }): boolean =>
    singles.some(({ entry, from, end }) => entry.signals.length === 0 && from <= one.from && end >= one.end);
  return [...new Set(singles.filter((one) => one.end - one.from < word.length && !isHarmless(one)).map(({ entry }) => entry))];
}

function onceMade<Made>(make: () => Made): () => Made {
  let made: Made | undefined;
  return () => (made ??= make());
}

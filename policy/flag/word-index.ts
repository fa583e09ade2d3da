import type { Entry } from './word-entries.ts';
import { HEAD, INSIDE, openHeadings, singlesIn, type Headings, type Key, type PackedWords } from './word-headings.ts';

export type Single = Key & { isStem: boolean };

export type WordIndex = {
  /** Returns the entries that begin with a word that may be meant in each of these spellings, or where there are none and it is asked for, turned round. */
  startsOf(spellings: Iterable<string>, isTurned?: boolean): Entry[];
  /** Returns all words and stems of which an entry is made alone. */
  singles(): readonly Single[];
  /** Returns the single words of at least so many letters that stand anywhere in a word, as in the address of a site. */
  within(word: string, least: number): Entry[];
};

const LONGEST_WITHIN = 40;
const LEAST_UNDER_STARS = 4;
const SHORTEST_TURNED = 5;
const SURE = 60;

/** Returns an index of packed words. Of these only what begins like words that are looked up is ever read. */
export function openWords(packed: PackedWords): WordIndex {
  const headings = openHeadings(packed);
  const inside = headings.of(INSIDE)?.stems ?? [];
  const singles = onceMade(() => singlesIn(headings.all()));
  const starred = onceMade(() => starredOf(singles()));
  return {
    singles,
    startsOf: (spellings, isTurned = true) => {
      const starts = new Set<Entry>();
      for (const word of spellings) {
        for (const { key, entries } of inside) if (word.includes(key)) addTo(starts, entries);
        if (word.indexOf('*', 1) > 0) addTo(starts, underStars(starred(), word));
        lookUp(headings, word, starts);
      }
      return starts.size > 0 || !isTurned ? [...starts] : turnedRound(headings, spellings);
    },
    within: (word, least) => singlesWithin(headings, word.slice(0, LONGEST_WITHIN), least),
  };
}

function lookUp(headings: Headings, word: string, starts: Set<Entry>): void {
  const heading = headings.of(word.slice(0, HEAD));
  if (!heading) return;
  addTo(starts, heading.words.get(word));
  for (const { key, entries } of heading.stems) if (word.startsWith(key)) addTo(starts, entries);
}

/** Words that are sure, written from their end to their beginning. */
function turnedRound(headings: Headings, spellings: Iterable<string>): Entry[] {
  const starts = new Set<Entry>();
  for (const word of spellings) if (word.length >= SHORTEST_TURNED) lookUp(headings, turned(word), starts);
  if (starts.size === 0) return [];
  return [...starts].filter(
    ({ parts: [key = '', ...later], signals }) =>
      later.length === 0 && key.length >= SHORTEST_TURNED && signals.some(({ weight }) => weight >= SURE),
  );
}

function turned(word: string): string {
  let back = '';
  for (let at = word.length - 1; at >= 0; at -= 1) back += word[at];
  return back;
}

function addTo(found: Set<Entry>, entries: readonly Entry[] = []): void {
  for (const entry of entries) found.add(entry);
}

/** Single words by their first letter, for letters under stars; others are too short. */
function starredOf(singles: readonly Single[]): ReadonlyMap<string, readonly Single[]> {
  return Map.groupBy(
    singles.filter(({ key }) => key.length >= LEAST_UNDER_STARS),
    ({ key }) => key.charAt(0),
  );
}

/** Entries of one word with letters under stars, if at least half of the letters are to be seen. */
function underStars(starred: ReadonlyMap<string, readonly Single[]>, word: string): Entry[] {
  const seen = word.replaceAll('*', '').length;
  if (word.length < LEAST_UNDER_STARS || seen * 2 < word.length || word.endsWith('*')) return [];
  const fits = ({ key, isStem }: Single): boolean =>
    (isStem || key.length === word.length) &&
    word.lastIndexOf('*') < key.length &&
    [...key].every((one, at) => word[at] === '*' || word[at] === one);
  return (starred.get(word.charAt(0)) ?? []).filter(fits).flatMap(({ entries }) => entries);
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

/** Returns what makes something when it is first asked for, and gives the same ever after. */
export function onceMade<Made>(make: () => Made): () => Made {
  let made: Made | undefined;
  return () => (made ??= make());
}

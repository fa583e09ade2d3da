import type { Entry } from './word-entries.ts';

/** What one written word may mean: the single words that it is, the entries that may go on with the word after it, the ways in which it may be meant as a later word of an entry, and whether it may be a piece of a word. */
export type Meaning = { singles: readonly Entry[]; pairs: Pairs | undefined; ways: readonly string[]; isPiece: boolean };

/** Entries of several words by their second part: whole words, and stems without their stars. Many begin with one ordinary word, and few go on. */
type Pairs = { words: ReadonlyMap<string, readonly Entry[]>; stems: readonly { stem: string; entries: readonly Entry[] }[] };

const NONE: readonly Entry[] = [];

/** What a word means that may stand between the words of an entry, such as “of”. */
export const SMALL: Meaning = { singles: [], pairs: undefined, ways: [], isPiece: false };

/** Returns what a word means that these entries begin with. */
export function meaningWith(starts: readonly Entry[], { ways, isPiece }: Pick<Meaning, 'ways' | 'isPiece'>): Meaning {
  const longer = starts.filter(({ parts }) => parts.length > 1);
  return {
    singles: longer.length === 0 ? starts : starts.filter(({ parts }) => parts.length === 1),
    pairs: pairsOf(longer),
    ways,
    isPiece,
  };
}

/** Returns the entries that go on with a word. */
export function goingOn({ words, stems }: Pairs, { ways }: Meaning): readonly Entry[] {
  let found: Set<Entry> | undefined;
  for (const way of ways) {
    found = withAll(found, words.get(way));
    for (const { stem, entries } of stems) if (way.startsWith(stem)) found = withAll(found, entries);
  }
  return found ? [...found] : NONE;
}

/** True for a word that may be meant as one part of an entry, which is a word or a stem with a star behind it. */
export function isMeant(part: string, { ways }: Meaning): boolean {
  return part.endsWith('*') ? ways.some((way) => way.startsWith(part.slice(0, -1))) : ways.includes(part);
}

/** After most words nothing goes on, so that a set is made only for what does. */
function withAll(found: Set<Entry> | undefined, entries: readonly Entry[] | undefined): Set<Entry> | undefined {
  if (!entries) return found;
  const all = found ?? new Set<Entry>();
  for (const entry of entries) all.add(entry);
  return all;
}

function pairsOf(longer: readonly Entry[]): Pairs | undefined {
  if (longer.length === 0) return undefined;
  const byNext = Map.groupBy(longer, ({ parts }) => parts[1] ?? '');
  const stems = [...byNext].filter(([next]) => next.endsWith('*')).map(([next, entries]) => ({ stem: next.slice(0, -1), entries }));
  return { words: byNext, stems };
}

import { meaningWith, SMALL, type Meaning } from './meaning.ts';
import { createNearIndex, SHORTEST_NEAR, type NearIndex } from './near.ts';
import { fold, isPiece, isSmall, onOtherKeyboard, spellingsOf, wordsIn } from './spelling.ts';
import type { Signal } from './weigh.ts';
import type { Entry } from './word-entries.ts';
import type { PackedWords } from './word-headings.ts';
import { onceMade, openWords, type WordIndex } from './word-index.ts';
import { createWordReader } from './word-reader.ts';

const LONGEST_WORD = 64;

/**
 * Returns what finds the entries of packed words in a term that somebody searches for. It looks closer than at a page: for words misspelt, and for those typed on the
 * keyboard of another language. An entry counts once.
 */
export function termFinder(packed: PackedWords): (text: string) => Signal[] {
  const index = openWords(packed);
  const near = onceMade(() => nearOf(index));
  return (text) => signalsIn({ index, near }, text);
}

type Looked = { index: WordIndex; near(): NearIndex<Entry> };

function nearOf(index: WordIndex): NearIndex<Entry> {
  const near = createNearIndex<Entry>();
  for (const { key, entries, isStem } of index.singles())
    if (key.length >= SHORTEST_NEAR) for (const entry of entries) near.add(key, isStem, entry);
  return near;
}

function signalsIn({ index, near }: Looked, text: string): Signal[] {
  const known = new Map<string, Meaning>();
  const times = new Map<Entry, number>();
  const count = (entry: Entry, more: number): void => void times.set(entry, (times.get(entry) ?? 0) + more);
  const meaningOf = (word: string): Meaning => {
    const meaning = known.get(word) ?? closely({ index, near }, word);
    known.set(word, meaning);
    return meaning;
  };
  const reader = createWordReader({
    meaningOf,
    joined: (word) => index.startsOf(spellingsOf(word)).filter(({ parts }) => parts.length === 1),
    found: (entry) => count(entry, 1),
    taken: (entry) => count(entry, -1),
  });
  for (const word of wordsIn(fold(text))) reader.word(word.slice(0, LONGEST_WORD));
  reader.rest();
  return [...times].flatMap(([{ signals }, found]) => (found > 0 ? signals : []));
}

function closely({ index, near }: Looked, word: string): Meaning {
  if (isSmall(word)) return SMALL;
  const spellings = new Set([...spellingsOf(word), ...onOtherKeyboard(word)]);
  const ways = [...spellings];
  const meant = index.startsOf(ways);
  const starts = meant.length > 0 || isPiece(word) ? meant : near().find(ways);
  return meaningWith(starts, { ways, isPiece: starts.length === 0 && isPiece(word) });
}

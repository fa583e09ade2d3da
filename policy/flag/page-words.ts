import { meaningWith, SMALL, type Meaning } from './meaning.ts';
import { fold, inCyrillic, isPiece, isSmall, spellingsOnPage } from './spelling.ts';
import type { Signal } from './weigh.ts';
import type { Entry } from './word-entries.ts';
import type { WordIndex } from './word-index.ts';

/** What the words of pages mean. One serves every page of a script, so that a word is looked up once. */
export type PageWords = {
  meaningOf(word: string): Meaning;
  /** The single words that letters and pieces make when they are put together. */
  joined(word: string): readonly Entry[];
  /** The single words in one word of an address, whose words stand together without a space. */
  inAddress(word: string): readonly Entry[];
};

/** Words are remembered in two halves of this many; when the newer one is full, the older one is forgotten. */
const HALF = 8_192;
const LONGEST_KEPT = 40;
const LONGEST_WORD = 64;
/** So many words are turned over that are not of plain letters or were put together; each word that is known already earns a part of another one. */
const CREDIT = 2_000;
const EARNED = 0.1;
const SHORTEST_IN_ADDRESS = 6;
const PLAIN = /^(?:([a-z])(?!\1))+$|^(?:([а-яієґ])(?!\2))+$/;
/** What may be Cyrillic in Latin letters: not what only English or Polish words are spelled with. */
const LATIN = /^(?!.*(?:th|ck|[crs]z|ee|oo|[tc]ion|ing$))(?=.*[a-z])[a-pr-vyz\d@$]{5,}$/;
const SHORTEST_IN_LATIN = 5;
const LONGEST_ENDING = 3;
const HUMP = /(?<=\p{Ll})(?=\p{Lu})/u;
const LETTER = /\p{L}/u;
const ENDS = /^[!|+*€]+|[!|+*€]+$/g;

/** Words of one script, which are indexed when a page first has a letter of it, or words that may be written in another; once. */
export type Script = { letters: RegExp; index(): WordIndex };

/** What is known of words: the scripts that no page had yet, the indexes of the others, what was remembered, and the credit that is left. */
type Known = {
  waiting: readonly Script[];
  indexes: WordIndex[];
  cyrillic: Script['index'];
  newer: Map<string, Meaning>;
  older: ReadonlyMap<string, Meaning>;
  credit: number;
};

/** Returns the words of scripts as pages use them. Its memory is bounded, and the time that it gives to words that are written to cost time. */
export function createPageWords(scripts: readonly [latin: Script, cyrillic: Script]): PageWords {
  const known: Known = { waiting: scripts, indexes: [], cyrillic: scripts[1].index, newer: new Map(), older: new Map(), credit: CREDIT };
  return {
    meaningOf: (word) => meaningOf(known, word),
    joined(word) {
      const isFresh = known.newer.has(word);
      if (known.credit < 1 && !isFresh) return [];
      if (!isFresh) known.credit -= 1;
      return meaningOf(known, word).singles;
    },
    inAddress(word) {
      const folded = fold(word);
      open(known, folded);
      return known.indexes.flatMap((index) => index.within(folded, SHORTEST_IN_ADDRESS));
    },
  };
}

function meaningOf(known: Known, word: string): Meaning {
  const fresh = known.newer.get(word);
  if (!fresh) return remember(known, word, known.older.get(word) ?? lookedUp(known, word));
  if (known.credit < CREDIT) known.credit += EARNED;
  return fresh;
}

function remember(known: Known, word: string, meaning: Meaning): Meaning {
  if (word.length > LONGEST_KEPT) return meaning;
  if (known.newer.size >= HALF) [known.newer, known.older] = [new Map<string, Meaning>(), known.newer];
  known.newer.set(word, meaning);
  return meaning;
}

function lookedUp(known: Known, word: string): Meaning {
  const folded = fold(word.slice(0, LONGEST_WORD)).replace(ENDS, '');
  if (isSmall(folded)) return SMALL;
  open(known, folded);
  const ways = [...spellings(known, folded), ...humpsOf(word)];
  let starts = known.indexes.flatMap((index) => index.startsOf(ways));
  if (starts.length === 0 && LATIN.test(folded)) {
    const meant = inCyrillic(folded);
    starts = known
      .cyrillic()
      .startsOf(meant, false)
      .filter((entry) => isSure(entry, folded.length));
    if (starts.length > 0) ways.push(...meant);
  }
  return meaningWith(starts.length > 1 ? heaviestOf(starts) : starts, { ways, isPiece: starts.length === 0 && isPiece(folded) });
}

/** The words that stand in one as in `BestWordsOnline`. */
function humpsOf(word: string): string[] {
  return HUMP.test(word) ? word.split(HUMP).map(fold) : [];
}

/** Many a short word of one language is written like one of another, and begins longer ones. */
function isSure({ parts: [key = ''], signals }: Entry, length: number): boolean {
  const letters = key.replaceAll('*', '').length;
  return letters >= SHORTEST_IN_LATIN && letters + LONGEST_ENDING >= length && signals.some(({ weight }) => weight >= 40);
}

/** What was known of words may be more with another script. */
function open(known: Known, folded: string): void {
  const met = known.waiting.filter(({ letters }) => letters.test(folded));
  if (met.length === 0) return;
  known.waiting = known.waiting.filter((script) => !met.includes(script));
  known.indexes.push(...met.map((script) => script.index()));
  known.newer = new Map();
  known.older = new Map();
}

/** Spends credit on a word of odd letters; without any it is taken as it is written. */
function spellings(known: Known, word: string): Iterable<string> {
  if (PLAIN.test(word) || !LETTER.test(word) || known.credit < 1) return [word];
  known.credit -= 1;
  return spellingsOnPage(word);
}

/** Of the single words that one word is, as “vpn” and what begins with it, the heaviest for each category and against it; pairs and what is harmless stay. */
function heaviestOf(starts: readonly Entry[]): Entry[] {
  const heaviest = new Map<string, number>();
  const keyOf = ({ category, weight }: Signal): string => `${category} ${Math.sign(weight)}`;
  const singles = starts.filter(({ parts }) => parts.length === 1);
  for (const signal of singles.flatMap(({ signals }) => signals)) {
    const key = keyOf(signal);
    heaviest.set(key, Math.max(heaviest.get(key) ?? 0, Math.abs(signal.weight)));
  }
  const isHeaviest = (signal: Signal): boolean => heaviest.get(keyOf(signal)) === Math.abs(signal.weight) && heaviest.delete(keyOf(signal));
  return starts.filter(({ parts, signals }) => parts.length > 1 || signals.length === 0 || signals.filter(isHeaviest).length > 0);
}

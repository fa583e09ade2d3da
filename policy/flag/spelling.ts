import { plainLetters } from '../look-alike.ts';
import {
  CYRILLIC_FIGURES,
  CYRILLIC_FIGURES_MEANT,
  CYRILLIC_KEYS,
  DRAWN_CYRILLIC,
  DRAWN_LATIN,
  FIGURES,
  FIGURES_MEANT,
  LATIN_KEYS,
  SMALL as SMALL_WORDS,
  VOWELS,
} from './words/letters.ts';

const SMALL = new Set(fold(SMALL_WORDS).split(' '));

const MEANT_BY_FIGURES = FIGURES_MEANT.map((meant) => letterTable(FIGURES, meant));
const MEANT_BY_CYRILLIC_FIGURES = letterTable(CYRILLIC_FIGURES, CYRILLIC_FIGURES_MEANT);
const CYRILLIC_DRAWN = letterTable(DRAWN_LATIN, DRAWN_CYRILLIC);
const OTHER_KEYBOARD = letterTable(LATIN_KEYS, CYRILLIC_KEYS);

/** Returns text without what the eye does not see: case, marks over letters, widths of letters, and characters of no width. */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}'’ʼ`]/gu, '')
    .toLowerCase()
    .replaceAll('ł', 'l');
}

/** Returns the words of a text as they were written, and those that letters and pieces standing apart make when they are put together. */
export function wordsIn(text: string): { words: string[]; joined: string[] } {
  const all = fold(text).match(/[\p{L}\p{N}@$!|+€*]+/gu) ?? [];
  return { words: all.filter((word) => !SMALL.has(word)), joined: joinedIn(all) };
}

/** Runs of single letters, and up to four neighbours of which one has no vowel, so that it is a piece and no word. */
function joinedIn(all: readonly string[]): string[] {
  const runs = ` ${all.join(' ')} `.match(/(?<= )(?:\S ){3,}/g) ?? [];
  const joined = runs.map((run) => run.replaceAll(' ', ''));
  for (let from = 0; from < all.length; from += 1) {
    for (const count of [2, 3, 4]) {
      const pieces = all.slice(from, from + count);
      const areShort = count === 2 || pieces.every((piece) => piece.length <= 3);
      if (pieces.length === count && areShort && pieces.some(isPiece)) joined.push(pieces.join(''));
    }
  }
  return joined;
}

function isPiece(word: string): boolean {
  return word.length <= 3 && ![...word].some((one) => VOWELS.includes(one)) && !SMALL.has(word);
}

/** Returns every way that one written word may be meant: figures and signs for letters, letters of another script, another keyboard, doubled letters. */
export function spellingsOf(word: string): Set<string> {
  const plain = word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
  const ways = [plain];
  if (/[a-z]/.test(word)) {
    for (const meant of MEANT_BY_FIGURES) ways.push(swapped(word, meant));
    const turned = swapped(plain, CYRILLIC_DRAWN);
    if (!/[a-z]/.test(turned)) ways.push(turned);
  }
  if (/[а-я]/.test(word)) ways.push(swapped(word, MEANT_BY_CYRILLIC_FIGURES), swapped(plain, CYRILLIC_DRAWN));
  if (!/^[\w@$!|+€*]+$|^[а-яієґ\d@$!|+€*]+$/.test(word)) ways.push(plainLetters(plain));
  const otherKeyboard = /^[a-z]+$/.test(plain) ? [swapped(plain, OTHER_KEYBOARD)] : [];
  return new Set([...ways.flatMap(withoutRepeats), ...otherKeyboard]);
}

/** A letter held down, and a consonant doubled; many words have a double e or o by nature. */
function withoutRepeats(word: string): string[] {
  return [word, word.replace(/(.)\1{2,}/gu, '$1'), word.replace(/(.)\1{2,}/gu, '$1$1'), word.replace(/([^eoое])\1+/gu, '$1')];
}

/** Each letter of `from` with the one that stands at its place in `to`; of one that stands there twice the first counts. */
function letterTable(from: string, to: string): ReadonlyMap<string, string> {
  const meant = [...to];
  return new Map([...from].map((one, at): [string, string] => [one, meant[at] ?? one]).toReversed());
}

function swapped(word: string, table: ReadonlyMap<string, string>): string {
  return Array.from(word, (one) => table.get(one) ?? one).join('');
}

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

const LETTER = /\p{L}/u;
const VOWEL = new RegExp(`[${VOWELS}]`, 'u');
const SMALL = new Set(fold(SMALL_WORDS).split(' '));

const MEANT_BY_FIGURES = FIGURES_MEANT.map((meant) => letterTable(FIGURES, meant));
const MEANT_BY_CYRILLIC_FIGURES = letterTable(CYRILLIC_FIGURES, CYRILLIC_FIGURES_MEANT);
const FIGURE = /[^\p{L}]/u;
/** A Latin letter that is not drawn like a Cyrillic one. */
const NOT_DRAWN = new RegExp(`(?![${DRAWN_LATIN}])[a-z]`);
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

/** Returns the words of a text that `fold` has been over. */
export function wordsIn(folded: string): string[] {
  return folded.match(/[\p{L}\p{N}@$!|+€*]+/gu) ?? [];
}

/** True for a word that may stand between the words of a pair. */
export function isSmall(folded: string): boolean {
  return SMALL.has(folded);
}

/** True for a word that may be a piece of one: short, and without a vowel. */
export function isPiece(folded: string): boolean {
  return folded.length <= 3 && LETTER.test(folded) && !VOWEL.test(folded) && !SMALL.has(folded);
}

/** Returns every way that one word may be meant, after `fold`: figures and signs for letters, letters of another script, doubled letters. */
export function spellingsOf(word: string): Set<string> {
  const plain = word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
  const ways = [plain];
  if (/[a-z]/.test(word)) {
    if (FIGURE.test(word)) for (const meant of MEANT_BY_FIGURES) ways.push(swapped(word, meant));
    if (!NOT_DRAWN.test(plain)) ways.push(swapped(plain, CYRILLIC_DRAWN));
  }
  if (/[а-я]/.test(word)) ways.push(swapped(word, MEANT_BY_CYRILLIC_FIGURES), swapped(plain, CYRILLIC_DRAWN));
  if (!/^[\w@$!|+€*]+$|^[а-яієґ\d@$!|+€*]+$/.test(word)) ways.push(plainLetters(plain));
  return new Set(ways.flatMap(withoutRepeats));
}

const PLAIN = /^(?:[a-z]+|[а-яієґ]+)$/;
const LETTERS = /\p{L}/gu;

/** Returns how a word of a page may be meant. Pages are long, so that only those are turned over which are not written plainly and are letters for the most part. */
export function spellingsOnPage(word: string): Iterable<string> {
  if (PLAIN.test(word)) return withoutRepeats(word);
  return (word.match(LETTERS)?.length ?? 0) * 2 >= word.length ? spellingsOf(word) : [word];
}

/** Returns the word that the same keys write on the keyboard of another script, if it was written in Latin letters alone. */
export function onOtherKeyboard(word: string): string[] {
  return /^[a-z]+$/.test(word) ? [swapped(word, OTHER_KEYBOARD)] : [];
}

/** A letter held down, and a consonant doubled; many words have a double e or o by nature. */
function withoutRepeats(word: string): string[] {
  if (!/(.)\1/u.test(word)) return [word];
  return [word, word.replace(/(.)\1{2,}/gu, '$1'), word.replace(/(.)\1{2,}/gu, '$1$1'), word.replace(/([^eoое])\1+/gu, '$1')];
}

/** Each letter of `from` with the one that stands at its place in `to`; of one that stands there twice the first counts. */
function letterTable(from: string, to: string): ReadonlyMap<string, string> {
  const meant = [...to];
  return new Map([...from].map((one, at): [string, string] => [one, meant[at] ?? one]).toReversed());
}

/** Returns a text with each of its letters that stands in a table as what stands for it there. */
export function swapped(word: string, table: ReadonlyMap<string, string>): string {
  return Array.from(word, (one) => table.get(one) ?? one).join('');
}

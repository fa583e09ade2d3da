import { plainLetters } from '../look-alike.ts';
import {
  CYRILLIC_FIGURES,
  CYRILLIC_FIGURES_MEANT,
  CYRILLIC_KEYS,
  DRAWN,
  FIGURES,
  FIGURES_MEANT,
  IN_LATIN,
  IN_LATIN_UKRAINIAN,
  LATIN_KEYS,
  PICTURES,
  SMALL as SMALL_WORDS,
  VOWELS,
} from './words/letters.ts';

const PICTURE = new RegExp(`[${PICTURES}]`, 'gu');
const LETTER = /\p{L}/u;
const VOWEL = new RegExp(`[${VOWELS}]`, 'u');
const SMALL = new Set(fold(SMALL_WORDS).split(' '));

const MEANT_BY_FIGURES = FIGURES_MEANT.map((meant) => letterTable(FIGURES, meant));
const MEANT_BY_CYRILLIC_FIGURES = CYRILLIC_FIGURES_MEANT.map((meant) => letterTable(CYRILLIC_FIGURES, meant));
const FIGURE = /[^\p{L}]/u;
const NO_LETTERS = /[^\p{L}]+/gu;
/** A Latin letter that is not drawn like a Cyrillic one. */
const NOT_DRAWN = new RegExp(`(?![${CYRILLIC_FIGURES.slice(0, DRAWN)}])[a-z]`);

/** Returns text without what the eye does not see: case, marks over letters, widths of letters, and characters of no width. */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}'’ʼ`]/gu, '')
    .replace(/[\u{1f150}-\u{1f189}]/gu, boxed)
    .replace(PICTURE, (one) => ` emoji${String.fromCharCode(97 + PICTURES.indexOf(one) / 2)} `)
    .toLowerCase()
    .replaceAll('ł', 'l');
}

/** White letters in black circles and boxes, of which the two rows begin 32 apart. */
function boxed(letter: string): string {
  return String.fromCharCode(97 + (((letter.codePointAt(0) ?? 0) - 0x1_f1_50) & 31));
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
    if (!NOT_DRAWN.test(plain)) ways.push(...drawnInCyrillic(plain).slice(0, FIGURE.test(plain) ? 2 : 1));
  }
  if (/[а-я]/.test(word)) ways.push(...drawnInCyrillic(word));
  if (FIGURE.test(plain)) ways.push(plain.replace(NO_LETTERS, ''));
  if (!/^[\w@$!|+€*]+$|^[а-яієґ\d@$!|+€*]+$/.test(word)) ways.push(plainLetters(plain));
  return new Set(ways.flatMap(withoutRepeats));
}

const ONE_IN_LATIN = /shch|[csz]h|sch|kh|ts|y[uaoei]|j[ua]|./g;
const PLAIN = /^(?:[a-z]+|[а-яієґ]+)$/;
const LETTERS = /\p{L}/gu;

/** Returns how a word of a page may be meant. Pages are long, so that only those are turned over which are not written plainly and have a third of letters. */
export function spellingsOnPage(word: string): Iterable<string> {
  if (PLAIN.test(word)) return withoutRepeats(word);
  return (word.match(LETTERS)?.length ?? 0) * 3 >= word.length ? spellingsOf(word) : [word];
}

/** Returns the word that the same keys write on the keyboard of another script, if it was written in Latin letters alone. */
export function onOtherKeyboard(word: string): string[] {
  return /^[a-z]+$/.test(word) ? [swapped(word, letterTable(LATIN_KEYS, CYRILLIC_KEYS))] : [];
}

function drawnInCyrillic(word: string): string[] {
  return MEANT_BY_CYRILLIC_FIGURES.map((meant) => swapped(word, meant));
}

/** A letter held down, and a consonant doubled; many words have a double e or o by nature. */
function withoutRepeats(word: string): string[] {
  if (!/(.)\1/u.test(word)) return [word];
  const halved = word.replace(/(.)\1+/gu, (run) => run.slice(run.length >> 1));
  return [word, word.replace(/(.)\1{2,}/gu, '$1'), word.replace(/(.)\1{2,}/gu, '$1$1'), word.replace(/([^eoое])\1+/gu, '$1'), halved];
}

const LATIN = [IN_LATIN, `${IN_LATIN} ${IN_LATIN_UKRAINIAN}`].map(
  (all) => new Map(all.split(' ').map((one) => [one.slice(0, -1), one.slice(-1)] as const)),
);

/** Returns what a word of Latin letters would be in Cyrillic, if it was Russian or Ukrainian written in them or drawn with them. */
export function inCyrillic(word: string): string[] {
  const drawn = NOT_DRAWN.test(word) ? [] : drawnInCyrillic(word);
  return [...LATIN.map((meant) => word.replace(ONE_IN_LATIN, (one) => meant.get(one) ?? one)), ...drawn];
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

import { fold } from './spelling.ts';

/** What a character is to a word: between words, part of one, within one but not seen, or part of one only when it is written as another. */
const UNKNOWN = 0;
const BETWEEN = 1;
const PART = 2;
const WITHIN = 3;
const STRANGE = 4;

const IS_PART = /[\p{L}\p{N}@$!|+€*]/u;
const IS_WITHIN = /[\p{M}\p{Cf}'’ʼ`]/u;
const SPACE = /\s/;
const BLANK = 32;
const LONGEST_TIE = 2;
const FIRST_SURROGATE = 0xd8_00;
const LAST_SURROGATE = 0xdf_ff;
const kinds = new Uint8Array(0x1_00_00);

/**
 * Gives every word of a text to `take`, as it is written, in turn. Words end where `wordsIn` ends them; this reads much faster, because it makes nothing of the text but its
 * words, and looks at each character's kind once in its life. With each word comes what ties it to the one before: up to two characters without a space, or nothing.
 */
export function scanWords(text: string, take: (word: string, tie: string) => void): void {
  if (!scan(text, take, true)) scan(fold(text), take, false);
}

/** Returns false, and has given nothing, for a text that has to be folded as a whole before it has words. */
function scan(text: string, take: (word: string, tie: string) => void, isStrict: boolean): boolean {
  if (isStrict && isStrange(text)) return false;
  let start = -1;
  let end = -1;
  const give = (to: number): void => {
    take(
      text.slice(start, to),
      end < 0 || start - end > LONGEST_TIE || text.charCodeAt(end) === BLANK ? '' : tieIn(text.slice(end, start)),
    );
    start = -1;
    end = to;
  };
  for (let at = 0; at < text.length; at += 1) {
    const kind = kindOf(text.charCodeAt(at));
    if (kind === PART) {
      if (start < 0) start = at;
    } else if (kind !== WITHIN && start >= 0) {
      give(at);
    }
  }
  if (start >= 0) give(text.length);
  return true;
}

function tieIn(between: string): string {
  return SPACE.test(between) ? '' : between;
}

function isStrange(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) if (kindOf(text.charCodeAt(at)) === STRANGE) return true;
  return false;
}

function kindOf(code: number): number {
  const known = kinds[code] ?? BETWEEN;
  return known === UNKNOWN ? (kinds[code] = newKindOf(code)) : known;
}

/** Halves of characters, and circled letters and their like, are letters only after they are folded. */
function newKindOf(code: number): number {
  const one = String.fromCharCode(code);
  if (code >= FIRST_SURROGATE && code <= LAST_SURROGATE) return STRANGE;
  if (IS_PART.test(one)) return PART;
  if (IS_WITHIN.test(one)) return WITHIN;
  return IS_PART.test(one.normalize('NFKD')) ? STRANGE : BETWEEN;
}

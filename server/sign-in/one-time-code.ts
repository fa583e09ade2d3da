import { randomInt } from 'node:crypto';

/** No I, O, 0 or 1, so that a code can be read from paper. */
const LETTERS = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';

/** Returns so many random letters in dashed groups of five, such as `K7QMX-2DHRA`: five bits each. */
export function freshCode(letters: number): string {
  return dashed(Array.from({ length: letters }, () => LETTERS[randomInt(LETTERS.length)]).join(''));
}

/** Returns what a person typed as the code is kept: capitals, and one dash after five letters, whatever blanks and dashes they wrote. */
export function codeFrom(typed: string): string {
  return dashed(
    typed
      .normalize('NFKC')
      .toUpperCase()
      .replaceAll(/[\s\p{Pd}\p{Cf}_.]/gu, ''),
  );
}

function dashed(letters: string): string {
  return letters.replaceAll(/.{5}(?=.)/g, '$&-');
}

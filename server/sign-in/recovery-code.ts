import { randomInt } from 'node:crypto';

/** No I, O, 0 or 1, so that a code can be read from paper. */
const LETTERS = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';
const HOW_MANY = 10;

/** Returns ten codes such as `K7QMX-2DHRA`, 50 random bits each, that work once in place of the authenticator's. */
export function freshRecoveryCodes(): string[] {
  return Array.from({ length: HOW_MANY }, () => dashed(Array.from({ length: 10 }, () => LETTERS[randomInt(LETTERS.length)]).join('')));
}

/** Returns what a person typed as the code is kept: capitals, no blanks, one dash. Anything else is no code and fits none. */
export function recoveryCodeFrom(typed: string): string {
  return dashed(typed.toUpperCase().replaceAll(/[\s-]/g, ''));
}

/** Says whether a person typed an authenticator's six digits, rather than a recovery code. */
export function isTimeCode(typed: string): boolean {
  return /^\d{6}$/.test(typed.replaceAll(/\s/g, ''));
}

function dashed(letters: string): string {
  return `${letters.slice(0, 5)}-${letters.slice(5)}`;
}

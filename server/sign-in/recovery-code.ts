import { freshCode } from './one-time-code.ts';

const HOW_MANY = 10;

/** Returns ten codes such as `K7QMX-2DHRA`, 50 random bits each, that work once in place of the authenticator's. */
export function freshRecoveryCodes(): string[] {
  return Array.from({ length: HOW_MANY }, () => freshCode(10));
}

/** Says whether a person typed an authenticator's six digits, rather than a recovery code. */
export function isTimeCode(typed: string): boolean {
  return /^\d{6}$/.test(typed.replaceAll(/\s/g, ''));
}

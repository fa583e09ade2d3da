/**
 * The fewest rounds a verifier may have: what OWASP asks of PBKDF2 with SHA-256 since 2023 (Password Storage Cheat Sheet). Argon2 is not in
 * WebCrypto.
 */
const ROUNDS = 600_000;
/** A verifier that asks for more would keep a device busy for seconds at each try. */
const MOST_ROUNDS = 5_000_000;
const BITS = 256;
const SALT_BYTES = 16;
/** Longer than anybody types, and a bound on the work one try may cause. */
export const LONGEST_PIN = 128;

const FORM = /^pbkdf2-sha256\$(\d{6,7})\$([A-Za-z0-9_-]{22,86})\$([A-Za-z0-9_-]{43})$/;

type Verifier = { rounds: number; salt: Uint8Array<ArrayBuffer>; hash: Uint8Array<ArrayBuffer> };

/** What is wrong with a new PIN: its length, or it is one of those that are tried first. */
export type PinFault = 'short' | 'long' | 'easy';

/** Returns why a PIN should not be taken, or nothing. A PIN is six digits or more, or words with eight letters or more. */
export function pinFault(pin: string): PinFault | undefined {
  const plain = plainPin(pin);
  if (plain.length > LONGEST_PIN) return 'long';
  if (/^\d+$/.test(plain)) return plain.length < 6 ? 'short' : isEasy(plain) ? 'easy' : undefined;
  const letters = plain.match(/\p{L}/gu) ?? [];
  if (letters.length < 8) return 'short';
  return new Set(letters).size < 4 ? 'easy' : undefined;
}

/**
 * Returns what the policy keeps in the place of a PIN: `pbkdf2-sha256$rounds$salt$hash`, salt and hash in base64url. `random` fills a salt.
 * Whether the PIN is good enough is `pinFault`'s to say.
 */
export async function makeVerifier(pin: string, random: (bytes: Uint8Array<ArrayBuffer>) => void): Promise<string> {
  const salt = new Uint8Array(SALT_BYTES);
  random(salt);
  const hash = await derive(pin, { salt, rounds: ROUNDS });
  return `pbkdf2-sha256$${ROUNDS}$${toText(salt)}$${toText(hash)}`;
}

/** True when the PIN is the one the verifier was made from. A verifier that cannot be read, or that is too weak to be kept, verifies nothing. */
export async function verifyPin(pin: string, verifier: string): Promise<boolean> {
  const read = readVerifier(verifier);
  if (!read || pin.length > LONGEST_PIN) return false;
  return isSame(await derive(pin, read), read.hash);
}

/** True for a verifier that a PIN can be held against. */
export function isVerifier(text: string | undefined): boolean {
  return text !== undefined && partsOf(text) !== undefined;
}

type Parts = { rounds: number; salt: string; hash: string };

function partsOf(text: string): Parts | undefined {
  const [, count = '', salt = '', hash = ''] = FORM.exec(text) ?? [];
  const rounds = Number(count);
  return rounds >= ROUNDS && rounds <= MOST_ROUNDS ? { rounds, salt, hash } : undefined;
}

function readVerifier(text: string): Verifier | undefined {
  const parts = partsOf(text);
  return parts && { rounds: parts.rounds, salt: toBytes(parts.salt), hash: toBytes(parts.hash) };
}

async function derive(pin: string, { salt, rounds }: Pick<Verifier, 'salt' | 'rounds'>): Promise<Uint8Array<ArrayBuffer>> {
  const key = await crypto.subtle.importKey('raw', new TextEncoder().encode(plainPin(pin)), 'PBKDF2', false, ['deriveBits']);
  return new Uint8Array(await crypto.subtle.deriveBits({ name: 'PBKDF2', hash: 'SHA-256', salt, iterations: rounds }, key, BITS));
}

/** Looks at every byte, so that the time it takes says nothing about where they differ. */
function isSame(one: Uint8Array, other: Uint8Array): boolean {
  let difference = one.length ^ other.length;
  for (let index = 0; index < one.length; index += 1) difference |= (one[index] ?? 0) ^ (other[index] ?? 0);
  return difference === 0;
}

/** The same PIN from any keyboard: Arabic and Persian digits count as their Latin ones, capitals as small letters. */
function plainPin(pin: string): string {
  return pin
    .normalize('NFKC')
    .trim()
    .toLowerCase()
    .replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) & 0xf));
}

/** One digit again and again, a run up or down, or a short piece repeated. */
function isEasy(digits: string): boolean {
  return '01234567890123456789'.includes(digits) || '98765432109876543210'.includes(digits) || /^(\d{1,3})\1+$/.test(digits);
}

function toText(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes)).replace(/[+/=]/g, (sign) => ({ '+': '-', '/': '_' })[sign] ?? '');
}

function toBytes(text: string): Uint8Array<ArrayBuffer> {
  const plain = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(plain, (letter) => letter.charCodeAt(0));
}

import { LATIN_LIKE } from './flag/words/letters.ts';
import { unicodeHost } from './punycode.ts';

const LOOK_ALIKES = new Map(LATIN_LIKE.split(' ').flatMap(([plain = '', ...letters]) => letters.map((letter) => [letter, plain] as const)));

/**
 * Returns what a host looks like in plain Latin letters, so that an imitation of a listed site is seen as that site. A host in
 * plain ASCII is returned as it is.
 */
export function skeletonOf(host: string): string {
  if (!host.includes('xn--')) return host;
  return plainLetters(unicodeHost(host));
}

/** Returns text with every letter that is drawn like a Latin one as that letter, and without marks. */
export function plainLetters(text: string): string {
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '');
  return Array.from(plain, (letter) => LOOK_ALIKES.get(letter) ?? letter).join('');
}

/** Fewer different words than this say too little: one more or less would look like another page. */
const FEWEST_WORDS = 20;
const MOST_WORDS = 5_000;
const BITS = 32;
/** Two pages without a common word differ in about 32 of 64 bits; this many is where about a third of the words are others. */
const MOST_ALIKE = 14;

/**
 * Returns 64 bits of which words a text has, in hexadecimal (SimHash, Charikar 2002): texts with many words in common differ in few bits, and no text can be read
 * from them. Numbers, order and how often a word stands there do not count, so that dates and counters change nothing. Nothing for a text of under twenty words.
 */
export function impressionOf(text: string): string | undefined {
  const words = new Set<string>();
  for (const [word] of text.toLowerCase().matchAll(/\p{L}{3,}/gu)) if (words.size < MOST_WORDS) words.add(word);
  if (words.size < FEWEST_WORDS) return undefined;
  const [high, low] = [new Int32Array(BITS), new Int32Array(BITS)];
  for (const word of words) {
    vote(high, hashOf(word, 0x811c9dc5));
    vote(low, hashOf(word, 0x2f0b4c47));
  }
  return hexOf(high) + hexOf(low);
}

/** True when two impressions are of pages that have most words in common. */
export function isAlike(one: string, other: string): boolean {
  const differing = [0, 8].map((at) => bitsOf((parseInt(one.slice(at, at + 8), 16) ^ parseInt(other.slice(at, at + 8), 16)) >>> 0));
  return differing.reduce((sum, bits) => sum + bits, 0) <= MOST_ALIKE;
}

function vote(votes: Int32Array, hash: number): void {
  for (let bit = 0; bit < BITS; bit += 1) votes[bit] = (votes[bit] ?? 0) + ((hash >>> bit) & 1 ? 1 : -1);
}

function hexOf(votes: Int32Array): string {
  const bits = votes.reduce((sum, one, bit) => (one > 0 ? sum + 2 ** bit : sum), 0);
  return bits.toString(16).padStart(8, '0');
}

/** FNV-1a over UTF-16, with the mixing of MurmurHash3 at the end, so that every bit depends on every letter. */
function hashOf(word: string, seed: number): number {
  let hash = seed;
  for (let at = 0; at < word.length; at += 1) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

function bitsOf(number: number): number {
  return number.toString(2).replaceAll('0', '').length;
}

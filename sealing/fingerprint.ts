import { bytesFrom, utf8 } from './bytes.ts';

const GROUPS = 6;
const GROUP_BYTES = 5;

/**
 * Returns what two people compare of a public key: six groups of five digits, which every language reads and says alike. They carry 99 bits of the
 * SHA-256 of the key, so that nobody finds another key with the same ones.
 */
export async function fingerprintOf(publicKey: string): Promise<string> {
  const named = new Uint8Array([...utf8('stairgate report key 1\n'), ...bytesFrom(publicKey)]);
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', named));
  const groups = Array.from({ length: GROUPS }, (_, index) => {
    const bytes = digest.subarray(index * GROUP_BYTES, (index + 1) * GROUP_BYTES);
    return bytes.reduce((sum, byte) => (sum * 256 + byte) % 100_000, 0);
  });
  return groups.map((group) => String(group).padStart(5, '0')).join(' ');
}

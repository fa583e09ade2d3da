import type { Event } from './event.ts';

/** The `previous` of the first event of an epoch. */
export const NO_HASH = '0'.repeat(64);

/**
 * Returns the one spelling that is hashed: JSON with keys in code-unit order and absent values left out. Events hold only strings, integers
 * and absent keys, so this is what RFC 8785 (JCS) gives for them.
 */
export function canonical(event: Event): string {
  const entries = Object.entries(event).filter(([, value]) => value !== undefined);
  return JSON.stringify(Object.fromEntries(entries.toSorted(([a], [b]) => (a < b ? -1 : 1))));
}

/** Returns the SHA-256 of an event's canonical spelling, as 64 lower-case hex digits. */
export async function hashOf(event: Event): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(canonical(event)));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

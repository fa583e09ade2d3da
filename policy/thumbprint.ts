import type { PublicKey } from './wire.ts';

/** Returns bytes in base64url without padding (RFC 4648 section 5). */
export function base64url(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}

/** Returns a device's id: the RFC 7638 SHA-256 thumbprint of its public key, 43 characters of base64url. */
export async function thumbprintOf(key: PublicKey): Promise<string> {
  // RFC 7638 section 3.2 hashes only the required members, in this order.
  const required = JSON.stringify({ crv: key.crv, kty: key.kty, x: key.x, y: key.y });
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(required));
  return base64url(new Uint8Array(digest));
}

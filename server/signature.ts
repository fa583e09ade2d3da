import { webcrypto } from 'node:crypto';
import type { PublicKey } from '@/policy/wire.ts';

const KEY = { name: 'ECDSA', namedCurve: 'P-256' } as const;
const SIGNING = { name: 'ECDSA', hash: 'SHA-256' } as const;

/** Returns the signature of a body's bytes as the wire carries it: base64url of r‖s, 86 characters. */
export async function signBody(privateKey: webcrypto.CryptoKey, body: Uint8Array<ArrayBuffer>): Promise<string> {
  return Buffer.from(await webcrypto.subtle.sign(SIGNING, privateKey, body)).toString('base64url');
}

/** Says whether the key made this signature over exactly these bytes. A key that is not on the curve and a signature of another shape are false. */
export async function verifyBody(publicKey: PublicKey, signature: string, body: Uint8Array<ArrayBuffer>): Promise<boolean> {
  if (!/^[A-Za-z0-9_-]{86}$/.test(signature)) return false;
  const key = await importedKey(publicKey);
  if (key === undefined) return false;
  return webcrypto.subtle.verify(SIGNING, key, Buffer.from(signature, 'base64url'), body);
}

async function importedKey({ kty, crv, x, y }: PublicKey): Promise<webcrypto.CryptoKey | undefined> {
  try {
    return await webcrypto.subtle.importKey('jwk', { kty, crv, x, y }, KEY, false, ['verify']);
  } catch {
    return undefined;
  }
}

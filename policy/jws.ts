import * as z from 'zod/mini';

const ALGORITHM = { name: 'Ed25519' } as const;
const BASE64URL = /^[A-Za-z0-9_-]*$/;

/** RFC 8037 calls it EdDSA, RFC 9864 Ed25519. No other header is understood, so that none can change what a signature means. */
const Header = z.strictObject({ alg: z.enum(['EdDSA', 'Ed25519']), typ: z.optional(z.string()), kid: z.optional(z.string()) });

/** What a signed text says, or why it is not believed. */
export type Verified =
  | { payload: unknown }
  | { why: 'not-a-jws' | 'another-algorithm' | 'wrong-signature' | 'not-json' | 'not-a-key' | 'browser-too-old' };

/**
 * Returns the JSON payload of a compact JWS (RFC 7515 section 7.1) that the Ed25519 key has signed, or why there is none. `key` is base64url of
 * the raw public key, 32 bytes. Nothing of the payload is read before the signature fits.
 */
export async function verifyJws(key: string, text: string): Promise<Verified> {
  const [header, payload, signature, ...more] = text.split('.');
  if (header === undefined || payload === undefined || signature === undefined || more.length > 0) return { why: 'not-a-jws' };
  const [head, bytes, proof] = [bytesOf(header), bytesOf(payload), bytesOf(signature)];
  if (!head || !bytes || !proof) return { why: 'not-a-jws' };
  if (!Header.safeParse(jsonOf(head)).success) return { why: 'another-algorithm' };
  const imported = await importKey(key);
  if (!('publicKey' in imported)) return imported;
  const signed = new TextEncoder().encode(`${header}.${payload}`);
  if (!(await crypto.subtle.verify(ALGORITHM, imported.publicKey, proof, signed))) return { why: 'wrong-signature' };
  const said = jsonOf(bytes);
  return said === undefined ? { why: 'not-json' } : { payload: said };
}

/** The type has another name with the DOM than without. */
type ImportedKey = Parameters<typeof crypto.subtle.verify>[1];

async function importKey(key: string): Promise<{ publicKey: ImportedKey } | { why: 'not-a-key' | 'browser-too-old' }> {
  const raw = bytesOf(key);
  if (raw?.length !== 32) return { why: 'not-a-key' };
  try {
    return { publicKey: await crypto.subtle.importKey('raw', raw, ALGORITHM, false, ['verify']) };
  } catch (cause) {
    // Chrome knows Ed25519 from version 137 on.
    const isUnknown = cause instanceof Error && cause.name === 'NotSupportedError';
    return { why: isUnknown ? 'browser-too-old' : 'not-a-key' };
  }
}

function bytesOf(text: string): Uint8Array<ArrayBuffer> | undefined {
  if (!BASE64URL.test(text) || text.length % 4 === 1) return undefined;
  return Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (letter) => letter.charCodeAt(0));
}

function jsonOf(bytes: Uint8Array<ArrayBuffer>): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
}

import { base64url } from '@/sealing/bytes.ts';
import type { KeyPair } from '@/sealing/key-pair.ts';

/** A fresh key pair and its public half as a policy names it. */
export async function aPair(): Promise<{ pair: KeyPair; key: string }> {
  const pair = await crypto.subtle.generateKey({ name: 'X25519' }, false, ['deriveBits']);
  return { pair, key: base64url(new Uint8Array(await crypto.subtle.exportKey('raw', pair.publicKey))) };
}

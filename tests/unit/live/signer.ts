import { base64url } from '@/policy/thumbprint.ts';

/** An Ed25519 key pair made now: the public half as a policy names it, and what it signs as a compact JWS. */
export type Signer = {
  publicKey: string;
  sign(payload: unknown, header?: object): Promise<string>;
};

export async function newSigner(): Promise<Signer> {
  const pair = await crypto.subtle.generateKey({ name: 'Ed25519' }, true, ['sign', 'verify']);
  const raw = new Uint8Array(await crypto.subtle.exportKey('raw', pair.publicKey));
  return {
    publicKey: base64url(raw),
    async sign(payload, header = { alg: 'EdDSA' }) {
      const signed = `${textOf(JSON.stringify(header))}.${textOf(typeof payload === 'string' ? payload : JSON.stringify(payload))}`;
      const signature = await crypto.subtle.sign({ name: 'Ed25519' }, pair.privateKey, new TextEncoder().encode(signed));
      return `${signed}.${base64url(new Uint8Array(signature))}`;
    },
  };
}

/** Returns text as base64url of its UTF-8. */
export function textOf(text: string): string {
  return Buffer.from(text).toString('base64url');
}

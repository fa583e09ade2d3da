import { Aes256Gcm, CipherSuite, DhkemX25519HkdfSha256, HkdfSha256 } from '@hpke/core';
import { jsonFrom } from '@/policy/json-text.ts';
import type { SealedBox } from '@/policy/confidential.ts';
import { base64url, bytesFrom, utf8 } from './bytes.ts';
import type { KeyPair } from './key-pair.ts';
import { pad, unpad } from './padding.ts';

/** What a text is, so that a note cannot be shown as a report. */
export type Purpose = 'report' | 'note';

/** `place` ties a text to where it belongs: the ids it is kept under. */
export type Sealing = { purpose: Purpose; place: string };

/** RFC 9180, base mode: DHKEM(X25519, HKDF-SHA256), HKDF-SHA256, AES-256-GCM. */
const suite = () => new CipherSuite({ kem: new DhkemX25519HkdfSha256(), kdf: new HkdfSha256(), aead: new Aes256Gcm() });

const nameOf = (purpose: Purpose) => utf8(`stairgate confidential ${purpose} 1`);

/** Returns a text, as JSON in one of the fixed sizes, sealed to one public key. Throws for a key that is none, and for a text over the largest size. */
export async function sealTo(recipient: string, { purpose, place }: Sealing, content: object): Promise<SealedBox> {
  const hpke = suite();
  const recipientPublicKey = await hpke.kem.deserializePublicKey(bytesFrom(recipient));
  const { enc, ct } = await hpke.seal(
    { recipientPublicKey, info: nameOf(purpose) },
    pad(utf8(JSON.stringify(content))),
    utf8(`${place} ${recipient}`),
  );
  return { recipient, enc: base64url(new Uint8Array(enc)), box: lettersOf(new Uint8Array(ct)) };
}

/** Returns what was sealed, still to be parsed; nothing for another's key, another place or changed bytes, which cannot be told apart. */
export async function openWith(pair: KeyPair, sealing: Sealing, sealed: SealedBox): Promise<unknown> {
  // The library's failures, and letters that are no base64url, are what tampering looks like from here.
  const opened = await opening(pair, sealing, sealed).catch(() => undefined);
  const bytes = opened && unpad(new Uint8Array(opened));
  return bytes && jsonFrom(new TextDecoder().decode(bytes));
}

async function opening(pair: KeyPair, { purpose, place }: Sealing, { recipient, enc, box }: SealedBox): Promise<ArrayBuffer> {
  const received = { recipientKey: pair, enc: bytesFrom(enc), info: nameOf(purpose) };
  return suite().open(received, bytesFrom(box), utf8(`${place} ${recipient}`));
}

/** `String.fromCharCode` takes its arguments on the stack, which has room for one part of a large text. */
function lettersOf(bytes: Uint8Array): string {
  const parts = Array.from({ length: Math.ceil(bytes.length / 3_000) }, (_, index) =>
    base64url(bytes.subarray(index * 3_000, (index + 1) * 3_000)),
  );
  return parts.join('');
}

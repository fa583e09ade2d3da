import { createHash, createPublicKey, sign, type KeyObject } from 'node:crypto';
import { bytesField } from './protobuf.ts';

/** The fields of `CrxFileHeader`, `AsymmetricKeyProof` and `SignedData` that we write. */
const FIELD = { sha256WithRsa: 2, signedHeader: 10_000, publicKey: 1, signature: 2, crxId: 1 } as const;

/**
 * Returns a zip as a CRX3 package signed with an RSA key: `Cr24`, the version 3, the header's length, the header, the zip.
 * The signature (PKCS #1 v1.5, SHA-256) is over `CRX3 SignedData\0`, the length of the signed header, the signed header and the zip.
 * Source: components/crx_file/crx3.proto and crx_creator.cc in Chromium. Throws when the key is not an RSA private key.
 */
export function makeCrx(zip: Uint8Array, key: KeyObject): Buffer {
  const publicKey = derOf(key);
  const signedHeader = bytesField(FIELD.crxId, idBytes(publicKey));
  const signature = sign('sha256', Buffer.concat([Buffer.from('CRX3 SignedData\0'), uint32(signedHeader.length), signedHeader, zip]), key);
  const proof = Buffer.concat([bytesField(FIELD.publicKey, publicKey), bytesField(FIELD.signature, signature)]);
  const header = Buffer.concat([bytesField(FIELD.sha256WithRsa, proof), bytesField(FIELD.signedHeader, signedHeader)]);
  return Buffer.concat([Buffer.from('Cr24'), uint32(3), uint32(header.length), header, zip]);
}

/**
 * Returns the extension id that follows from a signing key: the first 128 bits of the SHA-256 of its public key, in the letters a to p.
 * Source: components/crx_file/id_util.cc in Chromium.
 */
export function extensionIdOf(key: KeyObject): string {
  return idBytes(derOf(key))
    .toString('hex')
    .replace(/./g, (digit) => String.fromCodePoint(97 + Number.parseInt(digit, 16)));
}

function derOf(key: KeyObject): Buffer {
  if (key.asymmetricKeyType !== 'rsa') throw new TypeError(`A CRX is signed with an RSA key; this one is ${key.asymmetricKeyType}.`);
  return createPublicKey(key).export({ type: 'spki', format: 'der' });
}

function idBytes(publicKey: Buffer): Buffer {
  return createHash('sha256').update(publicKey).digest().subarray(0, 16);
}

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}

import * as z from 'zod/mini';
import { base64url, thumbprintOf } from '@/policy/thumbprint.ts';
import { PublicKey } from '@/policy/wire.ts';
import { strictly, type Database } from './schema.ts';

const ALGORITHM = { name: 'ECDSA', namedCurve: 'P-256' } as const;
const SIGNING = { name: 'ECDSA', hash: 'SHA-256' } as const;

const StoredPair = z.object({ privateKey: z.instanceof(CryptoKey), publicKey: z.instanceof(CryptoKey) });
type StoredPair = z.output<typeof StoredPair>;

/** This device's identity. The private half was made in this browser and cannot leave it. */
export type DeviceKey = {
  /** RFC 7638 thumbprint of the public key. */
  device: string;
  publicKey: PublicKey;
  /** Returns the ECDSA P-256 SHA-256 signature of the bytes, base64url of r‖s. */
  sign(bytes: Uint8Array<ArrayBuffer>): Promise<string>;
};

const known = new WeakMap<Database, Promise<DeviceKey>>();

/** Returns the key kept in this database; a database without a sound one gets a new key, and the device a new identity with it. */
export async function keyIn(db: Database): Promise<DeviceKey> {
  const remembered = known.get(db);
  if (remembered) return remembered;
  const reading = readOrMake(db);
  known.set(db, reading);
  try {
    return await reading;
  } catch (cause) {
    known.delete(db);
    throw cause;
  }
}

async function readOrMake(db: Database): Promise<DeviceKey> {
  const stored = StoredPair.safeParse(await db.get('key', 'device'));
  return describe(stored.success ? stored.data : await make(db));
}

async function make(db: Database): Promise<StoredPair> {
  const fresh = await crypto.subtle.generateKey(ALGORITHM, false, ['sign', 'verify']);
  return strictly(db, ['key'], async (tx) => {
    // Another window may have been quicker while the key was made.
    const other = StoredPair.safeParse(await tx.objectStore('key').get('device'));
    if (other.success) return other.data;
    await tx.objectStore('key').put(fresh, 'device');
    return fresh;
  });
}

async function describe(pair: StoredPair): Promise<DeviceKey> {
  const { kty, crv, x, y } = await crypto.subtle.exportKey('jwk', pair.publicKey);
  const publicKey = PublicKey.parse({ kty, crv, x, y });
  return {
    device: await thumbprintOf(publicKey),
    publicKey,
    sign: async (bytes) => base64url(new Uint8Array(await crypto.subtle.sign(SIGNING, pair.privateKey, bytes))),
  };
}

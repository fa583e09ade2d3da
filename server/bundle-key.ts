import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** The key that signs live bundles. Devices pin its public half, base64url of the raw 32 bytes, in their managed policy. */
export type BundleKey = {
  publicKey: string;
  /** Returns a value as a compact JWS (RFC 7515) under EdDSA (RFC 8037). */
  sign(value: unknown): string;
};

/**
 * Returns the data folder's bundle key, an Ed25519 key made at the first run in `keys/bundle.pem`, readable by its owner only. `given` is a PEM that several
 * endpoints share, and stands instead. Throws in words for one that is no Ed25519 key.
 */
export async function loadBundleKey(dataFolder: string, given?: string): Promise<BundleKey> {
  const path = join(dataFolder, 'keys', 'bundle.pem');
  return bundleKeyFrom(given ?? (await keptPem(path)) ?? (await makePem(path)));
}

/** Returns the bundle key of a PKCS #8 PEM. Throws in words for anything else. */
export function bundleKeyFrom(pem: string): BundleKey {
  const key = privateKeyFrom(pem);
  const { x } = createPublicKey(key).export({ format: 'jwk' });
  if (key.asymmetricKeyType !== 'ed25519' || x === undefined)
    throw new Error(`The bundle key is a key of another kind (${key.asymmetricKeyType}); it has to be an Ed25519 key.`);
  const header = encoded({ alg: 'EdDSA', typ: 'JWT' });
  return {
    publicKey: x,
    sign(value) {
      const signed = `${header}.${encoded(value)}`;
      return `${signed}.${sign(null, Buffer.from(signed), key).toString('base64url')}`;
    },
  };
}

/** Returns a fresh Ed25519 key as a PKCS #8 PEM. */
export function freshBundlePem(): string {
  return generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
}

function privateKeyFrom(pem: string): KeyObject {
  try {
    return createPrivateKey(pem);
  } catch (cause) {
    throw new Error('The bundle key is not a private key in PEM. “openssl genpkey -algorithm ed25519” makes one.', { cause });
  }
}

async function keptPem(path: string): Promise<string | undefined> {
  return readFile(path, 'utf8').catch((cause: NodeJS.ErrnoException) => {
    if (cause.code === 'ENOENT') return undefined;
    throw cause;
  });
}

/** Whole or not at all: devices that pinned a key which was lost would take no bundle any more. */
async function makePem(path: string): Promise<string> {
  const pem = freshBundlePem();
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  await writeFile(`${path}.draft`, pem, { mode: 0o600, flush: true });
  await rename(`${path}.draft`, path);
  return pem;
}

function encoded(value: unknown): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url');
}

import { createPrivateKey, generateKeyPair, type KeyObject } from 'node:crypto';
import { mkdir, open, readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { promisify } from 'node:util';

/**
 * Returns the RSA-2048 key that signs the extension, read from a PKCS #8 PEM file, or made there (mode 0600) on first use.
 * Whoever holds it can publish an update to every device, and whoever loses it has to enrol every device again.
 * Throws an error in words when the file is there and is no RSA private key.
 */
export async function loadOrMakeSigningKey(path: string): Promise<KeyObject> {
  const pem = await readFile(path, 'utf8').catch(undefinedWhenMissing);
  if (pem === undefined) return makeSigningKey(path);
  const key = parsed(pem, path);
  if (key.asymmetricKeyType !== 'rsa') throw new Error(`${path} holds a ${key.asymmetricKeyType} key; the extension is signed with RSA.`);
  return key;
}

function parsed(pem: string, path: string): KeyObject {
  try {
    return createPrivateKey(pem);
  } catch (cause) {
    throw new Error(`${path} is not a private key in PEM form. Restore it from a backup: a new key means a new extension id.`, { cause });
  }
}

async function makeSigningKey(path: string): Promise<KeyObject> {
  const { privateKey } = await promisify(generateKeyPair)('rsa', { modulusLength: 2048 });
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  // Exclusive: two first starts at once must not give two ids.
  const file = await open(path, 'wx', 0o600);
  try {
    await file.writeFile(privateKey.export({ type: 'pkcs8', format: 'pem' }));
    await file.sync();
  } finally {
    await file.close();
  }
  return privateKey;
}

function undefinedWhenMissing(cause: NodeJS.ErrnoException): undefined {
  if (cause.code === 'ENOENT') return undefined;
  throw cause;
}

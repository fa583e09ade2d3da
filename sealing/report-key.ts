import { scryptAsync } from '@noble/hashes/scrypt.js';
import type { LockedReportKey } from '@/policy/confidential-key.ts';
import { base64url, bytesFrom, utf8 } from './bytes.ts';
import type { Key, KeyPair } from './key-pair.ts';
import { plainPassphrase } from './passphrase.ts';
import { freshRecoveryCode, recoveryCodeFrom } from './recovery-code.ts';

/** scrypt as OWASP asks for it (Password Storage Cheat Sheet): 128 MiB and about half a second for each guess. WebCrypto has nothing that costs memory. */
const COST = 2 ** 17;
const X25519 = { name: 'X25519' } as const;
/** The 16 bytes before the 32 of an X25519 private key in PKCS #8 (RFC 8410). */
const PKCS8_HEAD = [0x30, 0x2e, 0x02, 0x01, 0x00, 0x30, 0x05, 0x06, 0x03, 0x2b, 0x65, 0x6e, 0x04, 0x22, 0x04, 0x20];

/** A designated person's key, ready to open what is sealed to it. The private half cannot be read out of it. */
export type OpenReportKey = { publicKey: string; pair: KeyPair };

/** Makes a key pair. The code is shown to its owner once and kept nowhere. */
export async function makeReportKey(passphrase: string): Promise<{ locked: LockedReportKey; recoveryCode: string }> {
  const pair = await crypto.subtle.generateKey(X25519, true, ['deriveBits']);
  if (!('publicKey' in pair)) throw new TypeError('X25519 makes a pair of keys.');
  const { publicKey, privateKey } = pair;
  const raw = new Uint8Array(await crypto.subtle.exportKey('raw', publicKey));
  const secret = new Uint8Array(await crypto.subtle.exportKey('pkcs8', privateKey)).slice(PKCS8_HEAD.length);
  return lockReportKey({ publicKey: base64url(raw), secret }, passphrase);
}

/** Opens a key by its passphrase, or by its recovery code where that is what was typed. Returns nothing when it is neither. */
export async function unlockReportKey(locked: LockedReportKey, typed: string): Promise<OpenReportKey | undefined> {
  const secret = await secretOf(locked, typed);
  return secret && { publicKey: locked.publicKey, pair: await pairOf(locked.publicKey, secret) };
}

/** Locks the same key anew under another passphrase, with a fresh recovery code; the old ones open it no more. Returns nothing when `typed` does not open it. */
export async function relockReportKey(locked: LockedReportKey, typed: string, passphrase: string): ReturnType<typeof tryLock> {
  const secret = await secretOf(locked, typed);
  return tryLock(secret && { publicKey: locked.publicKey, secret }, passphrase);
}

type Secret = { publicKey: string; secret: Uint8Array<ArrayBuffer> };

async function tryLock(
  key: Secret | undefined,
  passphrase: string,
): Promise<{ locked: LockedReportKey; recoveryCode: string } | undefined> {
  return key && lockReportKey(key, passphrase);
}

async function lockReportKey({ publicKey, secret }: Secret, passphrase: string) {
  const recoveryCode = freshRecoveryCode();
  const [one, other] = [freshSalt(), freshSalt()];
  const locked: LockedReportKey = {
    format: 1,
    publicKey,
    passphrase: { n: COST, salt: base64url(one), ...(await box(await byPassphrase(passphrase, one, COST), publicKey, secret)) },
    recovery: { salt: base64url(other), ...(await box(await byCode(recoveryCodeFrom(recoveryCode) ?? '', other), publicKey, secret)) },
  };
  return { locked, recoveryCode };
}

async function secretOf({ publicKey, passphrase, recovery }: LockedReportKey, typed: string): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const code = recoveryCodeFrom(typed);
  const recovered = code && (await unbox(await byCode(code, bytesFrom(recovery.salt)), publicKey, recovery));
  return recovered || unbox(await byPassphrase(typed, bytesFrom(passphrase.salt), passphrase.n), publicKey, passphrase);
}

const freshSalt = () => crypto.getRandomValues(new Uint8Array(16));

async function byPassphrase(passphrase: string, salt: Uint8Array, n: number): Promise<Key> {
  const bytes = await scryptAsync(utf8(plainPassphrase(passphrase)), salt, { N: n, r: 8, p: 1, dkLen: 32, maxmem: 2 ** 31 });
  return crypto.subtle.importKey('raw', Uint8Array.from(bytes), 'AES-GCM', false, ['encrypt', 'decrypt']);
}

async function byCode(code: string, salt: Uint8Array<ArrayBuffer>): Promise<Key> {
  const material = await crypto.subtle.importKey('raw', utf8(code), 'HKDF', false, ['deriveKey']);
  const how = { name: 'HKDF', hash: 'SHA-256', salt, info: utf8('stairgate recovery code 1') };
  return crypto.subtle.deriveKey(how, material, { name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
}

async function box(key: Key, publicKey: string, secret: Uint8Array<ArrayBuffer>): Promise<{ iv: string; box: string }> {
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const sealed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData: utf8(publicKey) }, key, secret);
  return { iv: base64url(iv), box: base64url(new Uint8Array(sealed)) };
}

async function unbox(key: Key, publicKey: string, locked: { iv: string; box: string }): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const how = { name: 'AES-GCM', iv: bytesFrom(locked.iv), additionalData: utf8(publicKey) };
  try {
    return new Uint8Array(await crypto.subtle.decrypt(how, key, bytesFrom(locked.box)));
  } catch (cause) {
    // What a wrong key and changed bytes both answer.
    if (cause instanceof Error && cause.name === 'OperationError') return undefined;
    throw cause;
  }
}

async function pairOf(publicKey: string, secret: Uint8Array<ArrayBuffer>): Promise<KeyPair> {
  const pkcs8 = new Uint8Array([...PKCS8_HEAD, ...secret]);
  return {
    publicKey: await crypto.subtle.importKey('raw', bytesFrom(publicKey), X25519, true, []),
    privateKey: await crypto.subtle.importKey('pkcs8', pkcs8, X25519, false, ['deriveBits']),
  };
}

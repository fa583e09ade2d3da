import { createHash, createPublicKey, generateKeyPairSync, verify } from 'node:crypto';
import { mkdir, mkdtemp, readFile, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { extensionIdOf, makeCrx } from '@/deploy/crx.ts';
import { loadOrMakeSigningKey } from '@/deploy/signing-key.ts';
import { zipFolder } from '@/deploy/zip.ts';

const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });

/** An independent reading of protobuf: length-delimited fields by number. */
function fieldsOf(message: Buffer): Map<number, Buffer> {
  const fields = new Map<number, Buffer>();
  let at = 0;
  const varint = () => {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = message[at++] ?? 0;
      value += (byte & 0x7f) * 2 ** shift;
      if (byte < 0x80) return value;
    }
  };
  while (at < message.length) {
    const tag = varint();
    expect(tag % 8).toBe(2);
    const length = varint();
    fields.set(Math.floor(tag / 8), message.subarray(at, at + length));
    at += length;
  }
  return fields;
}

async function sampleFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'crx-'));
  await mkdir(join(folder, 'icons'));
  await writeFile(join(folder, 'manifest.json'), '{"manifest_version":3}');
  await writeFile(join(folder, 'icons', 'a.svg'), '<svg/>'.repeat(100));
  return folder;
}

test('a package parses back: its proof verifies, its id is that of its key, its zip is whole', async () => {
  const zip = await zipFolder(await sampleFolder());
  const crx = makeCrx(zip, privateKey);
  expect(crx.subarray(0, 4).toString()).toBe('Cr24');
  expect(crx.readUInt32LE(4)).toBe(3);
  const headerLength = crx.readUInt32LE(8);
  const header = fieldsOf(crx.subarray(12, 12 + headerLength));
  const archive = crx.subarray(12 + headerLength);
  const proof = fieldsOf(header.get(2)!);
  const signedHeader = header.get(10_000)!;
  const length = Buffer.alloc(4);
  length.writeUInt32LE(signedHeader.length);
  const signed = Buffer.concat([Buffer.from('CRX3 SignedData\0'), length, signedHeader, archive]);
  const publicKey = createPublicKey({ key: proof.get(1)!, format: 'der', type: 'spki' });
  expect(verify('sha256', signed, publicKey, proof.get(2)!)).toBe(true);
  signed.writeUInt8(signed.readUInt8(40) ^ 1, 40);
  expect(verify('sha256', signed, publicKey, proof.get(2)!)).toBe(false);
  const crxId = fieldsOf(signedHeader).get(1)!;
  expect(crxId).toEqual(createHash('sha256').update(proof.get(1)!).digest().subarray(0, 16));
  expect(extensionIdOf(privateKey)).toMatch(/^[a-p]{32}$/);
  expect(extensionIdOf(privateKey).charCodeAt(0) - 97).toBe(crxId[0]! >> 4);
  expect(new TextDecoder().decode(unzipSync(archive)['manifest.json'])).toBe('{"manifest_version":3}');
});

test('the same content gives the same zip, whatever the files’ dates are', async () => {
  const [one, two] = [await sampleFolder(), await sampleFolder()];
  await utimes(join(two, 'manifest.json'), new Date(2001, 1, 1), new Date(2001, 1, 1));
  expect(Buffer.from(await zipFolder(one)).equals(await zipFolder(two))).toBe(true);
});

test('a key that is not RSA is refused', () => {
  const { privateKey: other } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  expect(() => makeCrx(new Uint8Array(), other)).toThrow(/RSA/);
});

test('the signing key is made once, for its owner alone, and read again afterwards', async () => {
  const path = join(await mkdtemp(join(tmpdir(), 'key-')), 'keys', 'extension.pem');
  const made = await loadOrMakeSigningKey(path);
  expect((await stat(path)).mode & 0o777).toBe(0o600);
  expect(await readFile(path, 'utf8')).toMatch(/^-----BEGIN PRIVATE KEY-----/);
  expect(extensionIdOf(await loadOrMakeSigningKey(path))).toBe(extensionIdOf(made));
});

test('a signing key that is damaged is never replaced by a new one', async () => {
  const path = join(await mkdtemp(join(tmpdir(), 'key-')), 'extension.pem');
  await writeFile(path, 'torn');
  await expect(loadOrMakeSigningKey(path)).rejects.toThrow(/not a private key/);
  expect(await readFile(path, 'utf8')).toBe('torn');
});

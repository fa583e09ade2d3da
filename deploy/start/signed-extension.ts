import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod';
import { builtExtension } from '@/deploy/build.ts';
import { extensionIdOf, makeCrx } from '@/deploy/crx.ts';
import { keysIn } from '@/deploy/keys.ts';
import { loadOrMakeSigningKey } from '@/deploy/signing-key.ts';
import { zipFolder } from '@/deploy/zip.ts';

/** The built extension, signed with a data folder's own key. */
export type SignedExtension = { id: string; version: string; crx: Buffer };

const Manifest = z.object({ version: z.string() });

/** Returns the built extension signed with the data folder's key, which is made on first use. Throws in words when there is no finished build. */
export async function signExtension(dataFolder: string): Promise<SignedExtension> {
  const folder = await builtExtension();
  const key = await loadOrMakeSigningKey(keysIn(dataFolder).signing);
  const { version } = Manifest.parse(JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8')));
  return { id: extensionIdOf(key), version, crx: makeCrx(await zipFolder(folder), key) };
}

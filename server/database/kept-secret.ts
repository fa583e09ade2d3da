import { randomBytes } from 'node:crypto';
import { link, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Returns the folder's own secret of that name, 256 random bits in base64url, made at first use and readable by its owner only. Of two processes
 * that make it at once the second takes the first's: it comes into being whole or not at all.
 */
export async function keptSecret(folder: string, name: string): Promise<string> {
  const path = join(folder, name);
  const kept = await secretAt(path);
  if (kept !== '') return kept;
  const draft = `${path}.${randomBytes(8).toString('hex')}`;
  await writeFile(draft, randomBytes(32).toString('base64url'), { mode: 0o600, flag: 'wx', flush: true });
  try {
    await link(draft, path);
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== 'EEXIST') throw cause;
  } finally {
    await rm(draft);
  }
  return assertKept(await secretAt(path), path);
}

/** Nothing, when there is no such file yet. */
async function secretAt(path: string): Promise<string> {
  return readFile(path, 'utf8').catch((cause: NodeJS.ErrnoException) => {
    if (cause.code === 'ENOENT') return '';
    throw cause;
  });
}

function assertKept(secret: string, path: string): string {
  if (secret === '')
    throw new Error(`The file ${path} is empty. Put it back from your copy of the data folder, or remove it to have one made.`);
  return secret;
}

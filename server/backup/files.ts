import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { KeptFile } from './form.ts';

/** Without it nobody's second factor can be read, for it is kept under this secret. */
const SECRET = 'session-secret';

/** A data folder that cannot be kept whole, in words. */
export class BackupRefused extends Error {}

/** Returns the keys and the secret of a data folder. Throws `BackupRefused` where one lies there that a backup could not bring back. */
export async function keptFiles(dataFolder: string): Promise<KeptFile[]> {
  const keys = await readdir(join(dataFolder, 'keys'), { withFileTypes: true }).catch(absent([]));
  const shown = keys.filter(({ name }) => !name.startsWith('.'));
  const names = [SECRET, ...shown.map(({ name }) => `keys/${name}`)].toSorted();
  const odd = shown.find((entry) => !entry.isFile() || !KeptFile.safeParse({ file: `keys/${entry.name}`, contents: '' }).success);
  if (odd !== undefined)
    throw new BackupRefused(
      `“${odd.name}” in ${join(dataFolder, 'keys')} cannot go into a backup: it is no file, or its name has other signs than letters, digits, “.”, “-” and “_”. Rename it or take it away.`,
    );
  const read = await Promise.all(names.map(async (file) => ({ file, contents: await contentsOf(join(dataFolder, file)) })));
  return read.filter(({ contents }) => contents !== '');
}

/** Names the first of these files that the folder has with other contents; nothing when all can be put there. */
export async function clashIn(dataFolder: string, files: readonly KeptFile[]): Promise<string | undefined> {
  for (const { file, contents } of files) {
    const there = await contentsOf(join(dataFolder, file));
    if (there !== '' && there !== contents) return file;
  }
  return undefined;
}

/** Puts the files where they were, readable by their owner only. */
export async function putBack(dataFolder: string, files: readonly KeptFile[]): Promise<void> {
  for (const { file, contents } of files) {
    const path = join(dataFolder, file);
    await mkdir(dirname(path), { recursive: true, mode: 0o700 });
    await writeFile(path, contents, { mode: 0o600, flush: true });
  }
}

function contentsOf(path: string): Promise<string> {
  return readFile(path, 'utf8').catch(absent(''));
}

function absent<Value>(instead: Value): (cause: NodeJS.ErrnoException) => Value {
  return (cause) => {
    if (cause.code === 'ENOENT') return instead;
    throw cause;
  };
}

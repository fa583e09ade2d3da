import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { filesIn } from './files.ts';

/** Returns a word that changes when a file in one of the folders, or one of the files, changes, comes or goes. Paths are under `root`. */
export async function fingerprint(root: string, paths: readonly string[]): Promise<string> {
  const hash = createHash('sha256');
  for (const path of paths) {
    const inside = await filesIn(join(root, path));
    const names = inside.length > 0 ? inside.map((name) => `${path}/${name}`) : [path];
    for (const name of names) hash.update(`${name}\0${await hashOf(join(root, name))}\0`);
  }
  return hash.digest('hex');
}

async function hashOf(path: string): Promise<string> {
  try {
    return createHash('sha256')
      .update(await readFile(path))
      .digest('hex');
  } catch (cause) {
    // A folder without files is as good as none.
    if (['ENOENT', 'EISDIR'].includes((cause as NodeJS.ErrnoException).code ?? '')) return 'absent';
    throw cause;
  }
}

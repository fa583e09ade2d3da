import { readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

/** Returns the files under a folder, sorted, relative to it, with forward slashes; none for a folder that does not exist. */
export async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(noneWhenMissing);
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .toSorted();
}

function noneWhenMissing(cause: NodeJS.ErrnoException): never[] {
  if (cause.code === 'ENOENT' || cause.code === 'ENOTDIR') return [];
  throw cause;
}

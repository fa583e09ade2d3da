import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { zipSync, type Zippable } from 'fflate';
import { filesIn } from './files.ts';

/** Every file bears this date, so that the same content always gives the same bytes. */
const DATE = new Date(2020, 0, 1);

/** Returns a folder as a zip, the same bytes for the same content: names sorted, dates fixed. Throws what the file system throws. */
export async function zipFolder(folder: string): Promise<Uint8Array> {
  const entries: Zippable = {};
  for (const name of await filesIn(folder)) entries[name] = [await readFile(join(folder, name)), { mtime: DATE, level: 9 }];
  return zipSync(entries);
}

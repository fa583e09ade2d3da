import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Level } from '@/policy/level.ts';
import { writeWhole } from './atomic.ts';

type Keys = { signing: string; bundle: string; enrolment: (setting: string, level: Level) => string };

/** Where a data folder keeps the keys of a deployment: the ones that sign the extension and live bundles, and one enrolment key for each pack. */
export function keysIn(dataFolder: string): Keys {
  return {
    bundle: join(dataFolder, 'keys', 'bundle.pem'),
    signing: join(dataFolder, 'keys', 'extension.pem'),
    enrolment: (setting, level) => join(dataFolder, 'keys', `enrolment-${setting}-${level}.key`),
  };
}

/** Returns a key that is kept as one line of text, or nothing when it is not there. Throws what else the file system throws. */
export async function readKey(path: string): Promise<string | undefined> {
  try {
    const key = (await readFile(path, 'utf8')).trim();
    return key === '' ? undefined : key;
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw cause;
  }
}

/** Keeps a key as one line of text that its owner alone can read. */
export async function keepKey(path: string, key: string): Promise<void> {
  await writeWhole(path, `${key}\n`, 0o600);
}

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { FolderInUse, lockDataFolder } from '@/server/data-folder-lock.ts';
import { startEmbedded } from '@/server/database/embedded.ts';
import { DATABASE_USER } from '@/server/database/initialise.ts';

/** A database that is reached for one act, and what lets go of it. */
export type Reached = { url: string; leave: () => Promise<void> };

/** Reaches a data folder's own database, or the one named; one that an endpoint has open is asked beside it. */
export async function reachToRead(dataFolder: string, databaseUrl: string | undefined): Promise<Reached> {
  if (databaseUrl !== undefined) return { url: databaseUrl, leave: async () => undefined };
  try {
    return await reachAlone(dataFolder, undefined);
  } catch (cause) {
    if (!(cause instanceof FolderInUse)) throw cause;
    return { url: await runningUrl(dataFolder), leave: async () => undefined };
  }
}

/** Reaches a data folder's own database, or the one named, with the folder's lock held. Throws `FolderInUse` while an endpoint has it. */
export async function reachAlone(dataFolder: string, databaseUrl: string | undefined): Promise<Reached> {
  const release = await lockDataFolder(dataFolder, () => undefined);
  if (databaseUrl !== undefined) return { url: databaseUrl, leave: release };
  try {
    const { url, stop } = await startEmbedded(dataFolder, () => undefined);
    return { url, leave: () => stop().then(release) };
  } catch (cause) {
    await release();
    throw cause;
  }
}

/** PostgreSQL writes its port into the fourth line of its pid file. */
async function runningUrl(dataFolder: string): Promise<string> {
  const password = await readFile(join(dataFolder, 'database-password'), 'utf8');
  const port = (await readFile(join(dataFolder, 'database', 'postmaster.pid'), 'utf8')).split('\n')[3]?.trim();
  return `postgres://${DATABASE_USER}:${password}@127.0.0.1:${port}/postgres`;
}

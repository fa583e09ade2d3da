import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from 'pg';
import { COMMAND_LINE } from '@/server/audit.ts';
import { FolderInUse } from '@/server/data-folder-lock.ts';
import { removeDatabase } from '@/server/database/embedded.ts';
import { connectStore, type Store } from '@/server/database/store.ts';
import { reachAlone, reachToRead } from './place.ts';
import { restoreBackup, type Restored } from './restore.ts';
import { type BackupMade, writeBackup } from './write.ts';

export type BackupOptions = { dataFolder: string; databaseUrl?: string | undefined; path: string };

/** Makes a backup of a data folder and its database in a new file, also while its endpoint runs, and audits it. */
export async function backUp({ dataFolder, databaseUrl, path }: BackupOptions): Promise<BackupMade> {
  const { url, leave } = await reachToRead(dataFolder, databaseUrl);
  try {
    const store = await connectStore(url, 2);
    const client = new Client({ connectionString: url });
    try {
      await client.connect();
      const made = await writeBackup(client, dataFolder, path);
      await auditMade(store, made);
      return made;
    } finally {
      await client.end();
      await store.close();
    }
  } finally {
    await leave();
  }
}

/** Restores a backup into an empty database and data folder that no endpoint has open. */
export async function restore(options: BackupOptions): Promise<Restored> {
  const { dataFolder, databaseUrl } = options;
  const isFresh = databaseUrl === undefined && !existsSync(join(dataFolder, 'database'));
  try {
    return await restoreThere(options);
  } catch (cause) {
    if (isFresh && !(cause instanceof FolderInUse)) await removeDatabase(dataFolder);
    throw cause;
  }
}

async function restoreThere({ dataFolder, databaseUrl, path }: BackupOptions): Promise<Restored> {
  const { url, leave } = await reachAlone(dataFolder, databaseUrl);
  try {
    const store = await connectStore(url, 4);
    try {
      return await restoreBackup(store, dataFolder, path);
    } finally {
      await store.close();
    }
  } finally {
    await leave();
  }
}

async function auditMade({ pool }: Store, { rows }: BackupMade): Promise<void> {
  const act = [COMMAND_LINE, 'All tables and keys went into a file.', JSON.stringify({ rows })];
  await pool.query(
    `insert into audit (setting, who, act, reason, detail) select setting, $1, 'backup-made', $2, $3::jsonb from settings`,
    act,
  );
}

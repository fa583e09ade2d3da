import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, globSync, mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type Embedded, startEmbedded, startPostgres } from '@/server/database/embedded.ts';
import { postgresAccount } from '@/server/database/postgres-account.ts';
import { binariesFor } from '@/server/database/reachable.ts';

/** A folder that PostgreSQL's own account may enter too. */
export function freshFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'stairgate-test-'));
  chmodSync(folder, 0o755);
  return folder;
}

/** PostgreSQL as the system packaged it, newest first; the embedded programs as a second server where there is none. */
const packaged = globSync('/usr/lib/postgresql/*/bin/initdb')
  .map((initdb) => dirname(dirname(initdb)))
  .filter((home) => Number(home.split('/').at(-1)) >= 15)
  .toSorted()
  .at(-1);

async function openEmbedded(): Promise<Embedded> {
  const folder = freshFolder();
  const { url, stop } = await startEmbedded(folder, () => undefined);
  return { url, stop: () => stop().then(() => rm(folder, { recursive: true })) };
}

async function openOther(): Promise<Embedded> {
  const folder = freshFolder();
  const account = await postgresAccount();
  const place = { folder: join(folder, 'other'), password: randomBytes(9).toString('hex'), log: join(folder, 'log'), account };
  const { url, stop } = await startPostgres({ ...place, binaries: packaged ?? (await binariesFor(account)) });
  return { url, stop: () => stop().then(() => rm(folder, { recursive: true })) };
}

/** Every server test passes on each of these. */
export const databases = [
  { name: 'embedded PostgreSQL', open: openEmbedded },
  { name: packaged !== undefined && existsSync(packaged) ? `PostgreSQL of ${packaged}` : 'a second PostgreSQL', open: openOther },
];

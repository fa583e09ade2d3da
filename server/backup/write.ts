import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import type { Client } from 'pg';
import { keptFiles } from './files.ts';
import { type Header, type KeptFile, NOT_KEPT, ROW } from './form.ts';

const ROWS_AT_ONCE = 1_000;
/** Of a table whose rows carry packed lists: one may be tens of megabytes. */
const LARGE_AT_ONCE = 1;

/** What went into a backup, counted as a restore counts it. */
export type BackupMade = { rows: number; tables: number; files: number };

/**
 * Writes all tables of a database, as they are at one moment, and the keys of its data folder into one file that only its owner can read. The file
 * comes into being whole or not at all. The client has to be connected; the endpoint may go on meanwhile.
 */
export async function writeBackup(client: Client, dataFolder: string, path: string): Promise<BackupMade> {
  const draft = `${path}.part`;
  const made: BackupMade = { rows: 0, tables: 0, files: 0 };
  await client.query('begin isolation level repeatable read read only');
  try {
    await client.query(`set local timezone = 'UTC'`);
    const lines = sealed(linesOf(client, await keptFiles(dataFolder), made));
    await pipeline(Readable.from(lines), createGzip(), createWriteStream(draft, { mode: 0o600, flags: 'wx', flush: true }));
    await rename(draft, path);
    return made;
  } catch (cause) {
    // A part that stood there before is somebody else's.
    if ((cause as NodeJS.ErrnoException).code !== 'EEXIST') await rm(draft, { force: true });
    throw cause;
  } finally {
    await client.query('rollback');
  }
}

async function* linesOf(client: Client, files: readonly KeptFile[], made: BackupMade): AsyncGenerator<string> {
  const header: Header = { stairgate: 'backup', format: 1, madeAt: new Date().toISOString(), migrations: await migrationsIn(client) };
  yield JSON.stringify(header);
  for (const table of await tablesIn(client)) {
    made.tables += 1;
    yield JSON.stringify({ table });
    for await (const row of rowsOf(client, table)) {
      made.rows += 1;
      yield row;
    }
  }
  made.files = files.length;
  for (const file of files) yield JSON.stringify(file);
}

async function* rowsOf(client: Client, table: string): AsyncGenerator<string> {
  const name = client.escapeIdentifier(table);
  const most = (await hasBytes(client, table)) ? LARGE_AT_ONCE : ROWS_AT_ONCE;
  await client.query(`declare backup_rows no scroll cursor for select row_to_json(each)::text as row from ${name} each`);
  for (;;) {
    const { rows } = await client.query<{ row: string }>(`fetch ${most} from backup_rows`);
    for (const { row } of rows) yield ROW + row;
    if (rows.length < most) break;
  }
  await client.query('close backup_rows');
}

async function hasBytes(client: Client, table: string): Promise<boolean> {
  const { rows } = await client.query(
    `select from information_schema.columns where table_schema = 'public' and table_name = $1 and data_type = 'bytea'`,
    [table],
  );
  return rows.length > 0;
}

async function* sealed(lines: AsyncGenerator<string>): AsyncGenerator<string> {
  const hash = createHash('sha256');
  let count = 0;
  for await (const line of lines) {
    count += 1;
    hash.update(`${line}\n`);
    yield `${line}\n`;
  }
  yield `${JSON.stringify({ lines: count, sha256: hash.digest('hex') })}\n`;
}

async function migrationsIn(client: Client): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>('select name from kysely_migration order by name');
  return rows.map(({ name }) => name);
}

/** Tables that others refer to come first, so that rows can be put back in this order. */
async function tablesIn(client: Client): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(`
    select c.relname as name from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition
    order by exists (select from pg_constraint f where f.conrelid = c.oid and f.contype = 'f'), c.relname`);
  return rows.map(({ name }) => name).filter((name) => !NOT_KEPT.includes(name));
}

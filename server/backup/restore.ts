import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { createGunzip } from 'node:zlib';
import { escapeIdentifier, type Pool, type PoolClient } from 'pg';
import { COMMAND_LINE } from '@/server/audit.ts';
import { knowsMigrations } from '@/server/database/migrate.ts';
import type { Store } from '@/server/database/store.ts';
import { jsonFrom } from '@/policy/json-text.ts';
import { clashIn, putBack } from './files.ts';
import { Header, KeptFile, ROW, Seal, Section } from './form.ts';

const ROWS_AT_ONCE = 500;
/** A number that no other lock of ours has. */
const RESTORE_LOCK = 7_245_001;
const CHARACTERS_AT_ONCE = 4_000_000;

/** A backup or a place that cannot be used, in words; nothing was changed then. */
export class RestoreRefused extends Error {}

export type Restored = { madeAt: string; rows: number; files: number };

/**
 * Puts a backup into an empty database, all of it or nothing, and its keys into the data folder. Throws `RestoreRefused` for a database that holds
 * something, a folder with other keys, and a file that is no backup, of a later version, cut off or changed.
 */
export async function restoreBackup(store: Store, dataFolder: string, path: string): Promise<Restored> {
  const release = await alone(store.pool);
  try {
    return await restoreAlone(store, dataFolder, path);
  } finally {
    await release();
  }
}

/** One restore into a database at a time: the second would find tables of the first, and the first's rows would be swept away with the second. */
async function alone(pool: Pool): Promise<() => Promise<void>> {
  const client = await pool.connect();
  const { rows } = await client.query<{ got: boolean }>('select pg_try_advisory_lock($1) as got', [RESTORE_LOCK]);
  const release = async () => {
    await client.query('select pg_advisory_unlock($1)', [RESTORE_LOCK]);
    client.release();
  };
  if (rows[0]?.got) return release;
  client.release();
  throw new RestoreRefused('Another restore into this database is under way.');
}

async function restoreAlone(store: Store, dataFolder: string, path: string): Promise<Restored> {
  const each = linesOf(path);
  const first = await each.next();
  const header = Header.safeParse(jsonFrom(String(first.value)));
  if (first.done === true || !header.success) throw new RestoreRefused(`${path} is no backup of Stairgate.`);
  if (!knowsMigrations(header.data.migrations))
    throw new RestoreRefused(`${path} was made by a later version of Stairgate. Restore it with that version.`);
  if ((await tablesIn(store.pool)).length > 0) throw new RestoreRefused('The database holds something already. Restore into an empty one.');
  await store.migrate(header.data.migrations);
  try {
    const { rows, files } = await putRows(store.pool, new Reading(first.value), { each, dataFolder, madeAt: header.data.madeAt });
    await putBack(dataFolder, files);
    await store.migrate();
    return { madeAt: header.data.madeAt, rows, files: files.length };
  } catch (cause) {
    // It was empty, so all of it is ours; whoever tries again finds it empty.
    for (const table of await tablesIn(store.pool)) await store.pool.query(`drop table ${escapeIdentifier(table)} cascade`);
    throw cause;
  }
}

type Place = { each: AsyncGenerator<string>; dataFolder: string; madeAt: string };

async function putRows(pool: Pool, reading: Reading, { each, dataFolder, madeAt }: Place): Promise<{ rows: number; files: KeptFile[] }> {
  const client = await pool.connect();
  try {
    await client.query('begin');
    for await (const line of each) await reading.take(client, line);
    const read = reading.finish();
    const clash = await clashIn(dataFolder, read.files);
    if (clash !== undefined) throw new RestoreRefused(`${dataFolder} has another ${clash}. Restore into an empty data folder.`);
    await countOn(client);
    await auditRestored(client, madeAt);
    await client.query('commit');
    return read;
  } catch (cause) {
    await client.query('rollback');
    throw cause;
  } finally {
    client.release();
  }
}

async function* linesOf(path: string): AsyncGenerator<string> {
  const packed = createReadStream(path);
  const text = packed.pipe(createGunzip());
  packed.on('error', (cause) => text.destroy(cause));
  let rest = '';
  try {
    for await (const chunk of text.setEncoding('utf8')) {
      const [first = '', ...others] = String(chunk).split('\n');
      rest += first;
      if (others.length === 0) continue;
      yield rest;
      rest = others.pop() ?? '';
      yield* others;
    }
  } catch (cause) {
    throw new RestoreRefused(`${path} cannot be read: it is not there, is no backup, is cut off or was changed.`, { cause });
  }
}

async function tablesIn(pool: Pool): Promise<string[]> {
  const { rows } = await pool.query<{ name: string }>(
    `select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') and not relispartition`,
  );
  return rows.map(({ name }) => name);
}

/** Takes a backup's lines in their order; `finish` refuses one that does not end with the seal of all before it. */
class Reading {
  readonly #hash = createHash('sha256');
  readonly #files: KeptFile[] = [];
  #table = '';
  #waiting: string[] = [];
  #characters = 0;
  #lines = 0;
  #rows = 0;
  #last: string;

  constructor(header: string) {
    this.#last = header;
  }

  async take(client: PoolClient, line: string): Promise<void> {
    this.#hash.update(`${this.#last}\n`);
    this.#lines += 1;
    this.#last = line;
    if (line.startsWith(ROW)) {
      this.#waiting.push(line);
      this.#characters += line.length;
      if (this.#waiting.length >= ROWS_AT_ONCE || this.#characters >= CHARACTERS_AT_ONCE) await this.#put(client);
      return;
    }
    await this.#put(client);
    const value = jsonFrom(line);
    const section = Section.safeParse(value);
    if (section.success) this.#table = section.data.table;
    const file = KeptFile.safeParse(value);
    if (file.success) this.#files.push(file.data);
    if (!section.success && !file.success && !Seal.safeParse(value).success)
      throw new RestoreRefused('The backup is cut off, or was changed after it was made: it has a line that is nothing known.');
  }

  finish(): { rows: number; files: KeptFile[] } {
    const seal = Seal.safeParse(jsonFrom(this.#last));
    const isWhole = seal.success && seal.data.lines === this.#lines && seal.data.sha256 === this.#hash.digest('hex');
    if (!isWhole) throw new RestoreRefused('The backup is cut off, or was changed after it was made.');
    return { rows: this.#rows, files: this.#files };
  }

  async #put(client: PoolClient): Promise<void> {
    if (this.#waiting.length === 0) return;
    const name = escapeIdentifier(this.#table);
    const rows = `[${this.#waiting.join(',')}]`;
    await client
      .query(`insert into ${name} overriding system value select * from json_populate_recordset(null::${name}, $1::json)`, [rows])
      .catch((cause: unknown) => {
        throw new RestoreRefused(`The rows of ${this.#table} in the backup cannot be put back.`, { cause });
      });
    this.#rows += this.#waiting.length;
    [this.#waiting, this.#characters] = [[], 0];
  }
}

/** Columns that PostgreSQL counts by itself go on above what was put back. */
async function countOn(client: PoolClient): Promise<void> {
  const { rows } = await client.query<{ table: string; column: string }>(`
    select c.relname as table, a.attname as column from pg_attribute a join pg_class c on c.oid = a.attrelid
    where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and a.attidentity <> ''`);
  for (const { table, column } of rows) {
    const [from, counted] = [escapeIdentifier(table), escapeIdentifier(column)];
    await client.query(`select setval(pg_get_serial_sequence($1, $2), max(${counted})) from ${from} having count(*) > 0`, [from, column]);
  }
}

async function auditRestored(client: PoolClient, madeAt: string): Promise<void> {
  await client.query(
    `insert into audit (setting, who, act, reason, detail) select setting, $1, 'backup-restored', $2, '{}' from settings`,
    [COMMAND_LINE, `From the backup of ${madeAt}.`],
  );
}

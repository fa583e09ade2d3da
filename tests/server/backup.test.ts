import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { Client } from 'pg';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { growAll, sequenceOf } from '@/server/agreements/sequence.ts';
import { backUp, restore } from '@/server/backup/index.ts';
import { NOT_KEPT } from '@/server/backup/form.ts';
import { restoreBackup } from '@/server/backup/restore.ts';
import { writeBackup } from '@/server/backup/write.ts';
import { connectStore, openStore, type Store } from '@/server/database/store.ts';
import { openEndpoint } from '@/server/open.ts';
import { adoptPolicy } from '@/server/settings.ts';
import { asked, bundleOf } from './agreement-rig.ts';
import { databases, freshFolder } from './databases.ts';
import { freshSetupCode, openRig, PASSWORD, type Rig, signedIn } from './rig.ts';
import { samplePolicy } from './sample-policy.ts';
import { TestDevice } from './test-device.ts';

/** A value of each type, for tables that nothing else here has written to. */
const ANY: Record<string, string> = {
  bigint: '7',
  boolean: 'true',
  bytea: String.raw`'\x1f8b00ff0a'`,
  date: `'2026-11-23'`,
  integer: '7',
  jsonb: `'["one", {"two": null}]'`,
  text: String.raw`'a “word” \ and more'`,
  'timestamp with time zone': 'now()',
  uuid: 'gen_random_uuid()',
};

const NEWS = 'a name with “quotes”, \\ and \n a line’s end';

describe.each(databases)('backups on $name', ({ open }) => {
  let url: string;
  let rig: Rig;
  let device: TestDevice;
  let folder: string;
  let backup: string;
  let stop: () => Promise<void>;
  const stores: Store[] = [];
  beforeAll(async () => {
    const database = await open();
    url = database.url;
    stop = () => rig.close().then(database.stop);
    folder = freshFolder();
    rig = await openRig(url);
    await freshSetupCode(rig);
    await signedIn(rig);
    device = await TestDevice.enrolled(rig, NEWS);
    await device.send(rig, await device.story(120));
    await asked(rig, device);
    for (const name of await tablesOf(rig.store)) if (!NOT_KEPT.includes(name)) await fill(name);
    backup = await makeBackup('backup.gz');
  });
  afterAll(async () => {
    await stop();
    await rm(folder, { recursive: true });
  });
  afterEach(async () => {
    for (const store of stores.splice(0)) await store.close();
  });

  async function makeBackup(name: string): Promise<string> {
    const client = new Client({ connectionString: url });
    await client.connect();
    try {
      await writeBackup(client, folder, join(folder, name));
    } finally {
      await client.end();
    }
    return join(folder, name);
  }
  async function emptyDatabase(): Promise<Store> {
    const name = `copy_${crypto.randomUUID().slice(0, 8)}`;
    await rig.store.pool.query(`create database ${name}`);
    const place = new URL(url);
    place.pathname = `/${name}`;
    const store = await connectStore(place.href, 4);
    stores.push(store);
    return store;
  }
  const tablesOf = async ({ pool }: Store) => {
    const { rows } = await pool.query<{ name: string }>(`select tablename as name from pg_tables where schemaname = 'public' order by 1`);
    return rows.map(({ name }) => name);
  };
  async function fill(table: string): Promise<void> {
    const { pool } = rig.store;
    const { rows } = await pool.query<{ name: string; type: string }>(
      `select column_name as name, data_type as type from information_schema.columns where table_name = $1 and is_identity = 'NO'`,
      [table],
    );
    const names = rows.map(({ name }) => `"${name}"`).join();
    const values = rows
      .map(({ name, type }) => (name === 'userId' ? '(select id from console_users limit 1)' : (ANY[type] ?? type)))
      .join();
    await pool.query(`insert into ${table} (${names}) select ${values} where not exists (select from ${table})`);
  }
  const contentsOf = async ({ pool }: Store) => {
    const contents: Record<string, string[]> = {};
    for (const name of await tablesOf({ pool } as Store)) {
      if (NOT_KEPT.includes(name)) continue;
      const { rows } = await pool.query<{ row: string }>(`select row_to_json(t)::text as row from ${name} t order by 1`);
      contents[name] = rows.map(({ row }) => row).filter((row) => !row.includes('backup-restored'));
    }
    return contents;
  };
  const changed = (name: string, change: (lines: string[]) => string[]) => {
    const lines = gunzipSync(readFileSync(backup)).toString().split('\n');
    writeFileSync(join(folder, name), gzipSync(change(lines).join('\n')));
    return join(folder, name);
  };

  it('hold every row of every table but the sessions, and bring it back character for character', async () => {
    const store = await emptyDatabase();
    const before = await contentsOf(rig.store);
    const { rows } = await restoreBackup(store, freshFolder(), backup);
    const after = await contentsOf(store);
    expect(after).toEqual(before);
    expect(Object.entries(after).filter(([, each]) => each.length === 0)).toEqual([]);
    expect(after['events']).toHaveLength(120);
    expect(rows).toBe(Object.values(before).reduce((sum, { length }) => sum + length, 0));
    const { rows: sessions } = await store.pool.query('select 1 from console_sessions');
    expect(sessions).toEqual([]);
    const { rows: acts } = await store.pool.query(`select who from audit where act = 'backup-restored'`);
    expect(acts).toEqual([{ who: 'command line' }]);
    expect((await stat(backup)).mode & 0o777).toBe(0o600);
  });

  it('count on above what they brought back, so that a later note stands behind the earlier ones', async () => {
    const store = await emptyDatabase();
    await restoreBackup(store, freshFolder(), backup);
    const { rows } = await store.pool.query<{ place: number; most: number }>(`
      insert into confidential_notes (setting, report, note, recipient, enc, box)
      select setting, report, gen_random_uuid(), recipient, enc, box from confidential_notes
      returning place, (select max(place) from confidential_notes) as most`);
    expect(rows).toHaveLength(1);
    for (const { place, most } of rows) expect(place).toBeGreaterThan(most);
  });

  it('are of one moment, whatever is written meanwhile', async () => {
    const client = new Client({ connectionString: url });
    await client.connect();
    const writing = writeBackup(client, folder, join(folder, 'meanwhile.gz'));
    await Promise.all([writing, device.send(rig, await device.story(200))]);
    await client.end();
    const store = await emptyDatabase();
    await restoreBackup(store, freshFolder(), join(folder, 'meanwhile.gz'));
    const { rows } = await store.pool.query<{ lines: number; last: number }>('select count(*) as lines, max(seq) as last from events');
    expect(rows[0]?.lines).toBe(rows[0]?.last);
  });

  it('make devices refuse nothing afterwards: an older copy counts on above all that they hold', async () => {
    const count = (change: string) => rig.store.pool.query(`update bundle_sequence set sequence = ${change}`);
    await count(`floor(extract(epoch from now())) - 3600`);
    const older = await makeBackup('older.gz');
    await count('sequence + 40');
    const held = (await bundleOf(rig, device)).sequence;
    const store = await emptyDatabase();
    await restoreBackup(store, freshFolder(), older);
    expect(await sequenceOf(store.db, rig.setting)).toBe(held - 40);
    await growAll(store);
    expect(await sequenceOf(store.db, rig.setting)).toBeGreaterThan(held);
  });

  it('are not even needed for that: a database that is made anew counts on above them too', async () => {
    const held = (await bundleOf(rig, device)).sequence;
    const store = await emptyDatabase();
    await store.migrate();
    await adoptPolicy(store, samplePolicy(rig.setting));
    expect(await sequenceOf(store.db, rig.setting)).toBeGreaterThan(held);
  });

  it.each<[string, (lines: string[]) => string[], RegExp]>([
    ['is cut off', (lines) => lines.slice(0, -3), /cut off, or was changed/],
    ['had a row taken out', (lines) => lines.filter((_, at) => at !== 30), /cut off, or was changed/],
    ['had a word changed', (lines) => lines.map((line) => line.replace('social.test', 'other.test')), /cut off, or was changed/],
    ['is something else', () => ['{"stairgate":"no"}', ''], /is no backup of Stairgate/],
    ['is of a later version', ([first = '', ...rest]) => [first.replace('0001-record', '9999-later'), ...rest], /later version/],
  ])('refuse a file that %s, and leave the database empty', async (name, change, words) => {
    const store = await emptyDatabase();
    await expect(restoreBackup(store, freshFolder(), changed(`${name}.gz`, change))).rejects.toThrow(words);
    expect(await tablesOf(store)).toEqual([]);
    await restoreBackup(store, freshFolder(), backup);
  });

  it('go into a database by one restore at a time, and the one that comes too late sweeps nothing away', async () => {
    const store = await emptyDatabase();
    const again = await connectStore(store.url, 4);
    stores.push(again);
    const both = await Promise.allSettled([restoreBackup(store, freshFolder(), backup), restoreBackup(again, freshFolder(), backup)]);
    expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    expect((await contentsOf(store))['devices']).toHaveLength(1);
  });

  it('keep keys of any usual name, and refuse in words what they could not bring back', async () => {
    const keys = join(folder, 'keys');
    mkdirSync(keys, { recursive: true });
    writeFileSync(join(keys, 'Old_Key.PEM'), 'a key');
    const elsewhere = freshFolder();
    await restoreBackup(await emptyDatabase(), elsewhere, await makeBackup('odd-name.gz'));
    expect(readFileSync(join(elsewhere, 'keys', 'Old_Key.PEM'), 'utf8')).toBe('a key');
    writeFileSync(join(keys, 'old key.pem'), 'another');
    await expect(makeBackup('odder-name.gz')).rejects.toThrow(/“old key.pem” in .* cannot go into a backup/);
    await rm(keys, { recursive: true });
  });

  it('refuse what is not packed, and a database or folder that holds something else', async () => {
    const store = await emptyDatabase();
    writeFileSync(join(folder, 'plain.gz'), 'plain text');
    await expect(restoreBackup(store, freshFolder(), join(folder, 'plain.gz'))).rejects.toThrow(/cannot be read/);
    await expect(restoreBackup(store, freshFolder(), join(folder, 'none.gz'))).rejects.toThrow(/cannot be read/);
    const full = await openStore(store.url, 2);
    stores.push(full);
    await expect(restoreBackup(store, freshFolder(), backup)).rejects.toThrow(/holds something already/);
  });
});

describe('backups of a data folder', () => {
  it('that cannot be restored leave no database behind in a folder that had none', async () => {
    const home = freshFolder();
    const path = join(home, 'no-backup.gz');
    writeFileSync(path, gzipSync('{"stairgate":"no"}\n'));
    const elsewhere = freshFolder();
    await expect(restore({ dataFolder: elsewhere, path })).rejects.toThrow(/is no backup of Stairgate/);
    expect(existsSync(elsewhere) ? readdirSync(elsewhere) : []).toEqual([]);
  });

  it('are made while its endpoint runs, and open elsewhere with the same keys and passwords', async () => {
    const [home, elsewhere] = [freshFolder(), freshFolder()];
    const first = await openEndpoint({ dataFolder: home, port: 0 });
    await adoptPolicy(first.store, samplePolicy('acorns'));
    const ann = { name: 'Ann', email: 'ann@example.org', password: PASSWORD };
    const json = { 'content-type': 'application/json' };
    await fetch(`${first.address}/console/setup`, {
      method: 'POST',
      headers: json,
      body: JSON.stringify({ ...ann, code: first.setupCode }),
    });
    const path = join(home, 'kept.gz');
    await backUp({ dataFolder: home, path });
    await expect(backUp({ dataFolder: home, path: join(home, 'none', 'kept.gz') })).rejects.toThrow();
    await expect(restore({ dataFolder: home, path })).rejects.toThrow(/has the data folder .* open/);
    await first.close();
    await restore({ dataFolder: elsewhere, path });
    expect(readFileSync(join(elsewhere, 'session-secret'), 'utf8')).toBe(readFileSync(join(home, 'session-secret'), 'utf8'));
    const second = await openEndpoint({ dataFolder: elsewhere, port: 0 });
    expect(second.publicKey).toBe(first.publicKey);
    const { name: _name, ...credentials } = ann;
    const reply = await fetch(`${second.address}/console/sign-in`, { method: 'POST', headers: json, body: JSON.stringify(credentials) });
    expect(reply.status).toBe(200);
    await second.close();
    for (const each of [home, elsewhere]) await rm(each, { recursive: true });
  });
});

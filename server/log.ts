import { type RawBuilder, sql } from 'kysely';
import { NO_HASH } from '@/policy/chain.ts';
import type { LogLine, LogPage, LogQuery } from '@/policy/console.ts';
import { isDefanged } from '@/policy/defang.ts';
import type { Event } from '@/policy/event.ts';
import { type Cursor, CURSOR_FORMAT, readCursor, writeCursor } from './cursor.ts';
import type { Store } from './database/store.ts';
import { policyWordsFor } from './policy-words.ts';

export const PAGE_LINES = 100;
/** A line of the same host belongs to what may be illegal when it was written so near to the answer. */
const NEAR_HOURS = 24;

type Row = {
  body: string;
  received_at: Date;
  label: string | null;
  room: string | null;
  whole: boolean;
  suspect: boolean;
  cursor_at: string;
  id: string;
};

/** One page of a setting's log, newest first by the event's own instant. Lines that arrive meanwhile never move a line to another page. */
export async function pageOfLog(store: Store, setting: string, query: LogQuery): Promise<LogPage | 'bad-cursor'> {
  const after = query.after === undefined ? undefined : readCursor(query.after);
  if (after === null) return 'bad-cursor';
  const { lines, next } = await linesOf(store, setting, { query, after, limit: PAGE_LINES });
  return next === undefined ? { lines } : { lines, next: writeCursor(next) };
}

/** One line by its event's id; undefined when the setting has no such event. */
export async function lineOf(store: Store, setting: string, id: string): Promise<LogLine | undefined> {
  const { rows } = await select(setting, sql`e.id = ${id}::uuid`, 1).execute(store.db);
  return (await dress(store, setting, rows))[0];
}

type Slice = { query: LogQuery; after: Cursor | undefined; limit: number };

/** At most `limit` lines after a place, and the place to go on from when there are more. */
export async function linesOf(store: Store, setting: string, { query, after, limit }: Slice): Promise<{ lines: LogLine[]; next?: Cursor }> {
  const { rows } = await select(setting, conditionsOf(query, after), limit + 1).execute(store.db);
  const lines = await dress(store, setting, rows.slice(0, limit));
  const last = rows[limit - 1];
  return rows.length > limit && last !== undefined ? { lines, next: { at: last.cursor_at, id: last.id } } : { lines };
}

function conditionsOf(query: LogQuery, after: Cursor | undefined): RawBuilder<unknown> {
  const wanted: RawBuilder<unknown>[] = [sql`true`];
  if (query.from !== undefined) wanted.push(sql`e.at >= ${query.from}::timestamptz`);
  if (query.to !== undefined) wanted.push(sql`e.at < ${query.to}::timestamptz`);
  for (const column of ['device', 'level', 'category', 'kind'] as const)
    if (query[column] !== undefined) wanted.push(sql`${sql.ref(`e.${column}`)} = ${query[column]}`);
  if (after !== undefined) wanted.push(sql`(e.at, e.id) < (${after.at}::timestamptz, ${after.id}::uuid)`);
  return sql.join(wanted, sql` and `);
}

/** A pattern and no cast to JSON, as in migration 9: within a value the quotes are escaped, so only the key itself is found. */
const valueIn = (line: string, key: 'host' | 'cover') => sql.raw(`substring(${line}.body from '"${key}":"([^"]*)"')`);

/** `whole` asks only for the one line before each line shown, which the chain's index answers; what may be illegal is found once for all of them, for such answers are few. */
function select(setting: string, conditions: RawBuilder<unknown>, limit: number) {
  return sql<Row>`
    with suspects as materialized (
      select i.device, i.at, ${valueIn('i', 'host')} as host, ${valueIn('i', 'cover')} as cover
      from events i where i.setting = ${setting} and i.kind = 'answered' and i.category = 'illegal')
    select e.id, e.body, e.received_at, d.label, d.room,
      to_char(e.at at time zone 'UTC', ${CURSOR_FORMAT}) as cursor_at,
      case when e.seq = 1 then e.previous = ${NO_HASH} else
        exists (select from events p where p.setting = e.setting and p.device = e.device and p.epoch = e.epoch
          and p.seq = e.seq - 1 and p.hash = e.previous)
        or exists (select from chain_starts s where s.setting = e.setting and s.device = e.device and s.epoch = e.epoch
          and s.seq = e.seq - 1 and s.hash = e.previous) end as whole,
      exists (select from suspects s where (s.device = e.device and s.cover in (e.id::text, ${valueIn('e', 'cover')}))
        or (s.host = ${valueIn('e', 'host')} and e.at between s.at - make_interval(hours => ${NEAR_HOURS}) and s.at + make_interval(hours => ${NEAR_HOURS})))
        as suspect
    from events e left join devices d on d.setting = e.setting and d.device = e.device
    where e.setting = ${setting} and ${conditions}
    order by e.at desc, e.id desc limit ${limit}`;
}

async function dress(store: Store, setting: string, rows: readonly Row[]): Promise<LogLine[]> {
  const events = rows.map((row) => JSON.parse(row.body) as Event);
  const policyWords = await policyWordsFor(store, setting, events);
  return rows.flatMap((row, index) => {
    const event = events[index];
    if (event === undefined) return [];
    const line = {
      event,
      receivedAt: row.received_at.toISOString(),
      deviceLabel: row.label ?? '',
      room: row.room ?? '',
      broken: !row.whole,
      defanged: row.suspect || isDefanged(event.category),
    };
    return [{ ...line, ...policyWords(event) }];
  });
}

import { createHash } from 'node:crypto';
import type { Event } from '@/policy/event.ts';
import type { Store } from './database/store.ts';

/** A kept line that is not what the device wrote, and where it shows. */
export type Mismatch = { id: string; device: string; seq: number; what: 'hash' | 'columns' };

const ROWS_AT_ONCE = 2_000;

/**
 * Reckons every kept line of a setting again from its exact spelling, and names those whose hash, or whose columns that the log filters by, say
 * something else. A line changed together with its hash shows as a break of the chain instead.
 */
export async function verifyRecord(store: Store, setting: string): Promise<{ checked: number; mismatches: Mismatch[] }> {
  const mismatches: Mismatch[] = [];
  let checked = 0;
  for (let after: string | undefined; ;) {
    const rows = await rowsAfter(store, setting, after);
    for (const row of rows) {
      const what = defectOf(row);
      if (what !== undefined) mismatches.push({ id: row.id, device: row.device, seq: row.seq, what });
    }
    checked += rows.length;
    after = rows.at(-1)?.id;
    if (rows.length < ROWS_AT_ONCE) return { checked, mismatches };
  }
}

function rowsAfter(store: Store, setting: string, after: string | undefined) {
  return store.db
    .selectFrom('events')
    .select(['id', 'device', 'epoch', 'seq', 'previous', 'hash', 'at', 'kind', 'level', 'category', 'clause', 'revision', 'body'])
    .where('setting', '=', setting)
    .$if(after !== undefined, (query) => query.where('id', '>', after ?? ''))
    .orderBy('id')
    .limit(ROWS_AT_ONCE)
    .execute();
}

type Row = Awaited<ReturnType<typeof rowsAfter>>[number];

function defectOf(row: Row): Mismatch['what'] | undefined {
  if (createHash('sha256').update(row.body).digest('hex') !== row.hash) return 'hash';
  const event = eventIn(row.body);
  const same =
    event?.id?.toLowerCase() === row.id &&
    event.device === row.device &&
    event.epoch?.toLowerCase() === row.epoch &&
    Math.abs(Date.parse(event.at ?? '') - row.at.getTime()) <= 1 &&
    (['seq', 'previous', 'kind', 'level', 'revision'] as const).every((key) => event[key] === row[key]) &&
    (['category', 'clause'] as const).every((key) => (event[key] ?? null) === row[key]);
  return same ? undefined : 'columns';
}

/** A body that somebody wrote into the database together with its hash need not be an event, nor JSON at all. */
function eventIn(body: string): Partial<Event> | undefined {
  try {
    const value = JSON.parse(body) as unknown;
    return typeof value === 'object' && value !== null ? value : undefined;
  } catch (cause) {
    if (cause instanceof SyntaxError) return undefined;
    throw cause;
  }
}

import { sql, type Kysely, type RawBuilder, type Transaction } from 'kysely';
import type { Database } from '@/server/database/schema.ts';
import type { Store } from '@/server/database/store.ts';
import { tellAtCommit } from '@/server/live.ts';

/** What a setting whose live part never changed counts from. */
const FIRST = 1;

/** The seconds since 1970. Counting begins there, so that a database which lost its count goes on above all that devices hold: they take no older bundle. */
const now = sql<number>`floor(extract(epoch from clock_timestamp()))::bigint`;

/**
 * Counts one change of a setting's live part, in the transaction that makes it, and tells devices and consoles when that commits. The row stays locked
 * until then, so that a higher number always holds every change of the lower ones.
 */
export async function grow(transaction: Transaction<Database>, setting: string): Promise<void> {
  await count(transaction, setting, sql<number>`bundle_sequence.sequence + 1`);
}

/**
 * Counts a change for every setting, up to the present second at least: nobody knows at a start whether the database is the one that devices heard of
 * last, or an older copy. Fewer than one change a second keep the count below the clock.
 */
export async function growAll(store: Store): Promise<void> {
  const settings = await store.db.selectFrom('settings').select('setting').orderBy('setting').execute();
  const next = sql<number>`greatest(bundle_sequence.sequence + 1, ${now})`;
  for (const { setting } of settings) await store.db.transaction().execute((transaction) => count(transaction, setting, next));
}

async function count(transaction: Transaction<Database>, setting: string, next: RawBuilder<number>): Promise<void> {
  const { sequence } = await transaction
    .insertInto('bundle_sequence')
    .values({ setting, sequence: now })
    .onConflict((conflict) => conflict.column('setting').doUpdateSet({ sequence: next, refreshed_at: sql`now()` }))
    .returning('sequence')
    .executeTakeFirstOrThrow();
  await tellAtCommit(transaction, { bundle: setting, sequence });
}

/** Returns how often a setting's live part has changed. */
export async function sequenceOf(db: Kysely<Database>, setting: string): Promise<number> {
  const row = await db.selectFrom('bundle_sequence').select('sequence').where('setting', '=', setting).executeTakeFirst();
  return row?.sequence ?? FIRST;
}

import { sql, type Kysely, type Transaction } from 'kysely';
import type { Database } from '@/server/database/schema.ts';
import { tellAtCommit } from '@/server/live.ts';

/** What a setting whose live part never changed counts from. */
const FIRST = 1;

/**
 * Counts one change of a setting's live part, in the transaction that makes it, and tells devices and consoles when that commits. The row stays locked
 * until then, so that a higher number always holds every change of the lower ones.
 */
export async function grow(transaction: Transaction<Database>, setting: string): Promise<void> {
  const { sequence } = await transaction
    .insertInto('bundle_sequence')
    .values({ setting, sequence: FIRST + 1 })
    .onConflict((conflict) =>
      conflict.column('setting').doUpdateSet({ sequence: sql`bundle_sequence.sequence + 1`, refreshed_at: sql`now()` }),
    )
    .returning('sequence')
    .executeTakeFirstOrThrow();
  await tellAtCommit(transaction, { bundle: setting, sequence });
}

/** Returns how often a setting's live part has changed. */
export async function sequenceOf(db: Kysely<Database>, setting: string): Promise<number> {
  const row = await db.selectFrom('bundle_sequence').select('sequence').where('setting', '=', setting).executeTakeFirst();
  return row?.sequence ?? FIRST;
}

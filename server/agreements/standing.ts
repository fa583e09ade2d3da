import type { Kysely, Selectable } from 'kysely';
import type { Database } from '@/server/database/schema.ts';

/** Returns the agreements of a setting that nobody has ended and whose time is not over; some begin later. */
export function standingAgreements(db: Kysely<Database>, setting: string, now: Date): Promise<Selectable<Database['agreements']>[]> {
  return db
    .selectFrom('agreements')
    .selectAll()
    .where('setting', '=', setting)
    .where('ended_at', 'is', null)
    .where('ends_at', '>', now)
    .execute();
}

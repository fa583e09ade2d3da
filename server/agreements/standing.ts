import type { Kysely, Selectable } from 'kysely';
import type { Database } from '@/server/database/schema.ts';

/** What was written in answer, and asked for, where it answers a request. */
type StandingRow = Selectable<Database['agreements']> & { words: string | null; asked_minutes: number | null };

/** Returns the agreements of a setting that nobody has ended and whose time is not over; some begin later. */
export function standingAgreements(db: Kysely<Database>, setting: string, now: Date): Promise<StandingRow[]> {
  return db
    .selectFrom('agreements')
    .leftJoin('asks', (join) => join.onRef('asks.setting', '=', 'agreements.setting').onRef('asks.id', '=', 'agreements.ask'))
    .selectAll('agreements')
    .select(['asks.words', 'asks.minutes as asked_minutes'])
    .where('agreements.setting', '=', setting)
    .where('agreements.ended_at', 'is', null)
    .where('agreements.ends_at', '>', now)
    .execute();
}

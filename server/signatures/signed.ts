import type { Kysely } from 'kysely';
import type { Signed } from '@/policy/live-bundle.ts';
import type { Database } from '@/server/database/schema.ts';

/** A device asks only for the notice it holds: that in force, or one shortly before or after it. */
const NOTICES = 5;

/** What a bundle has room for. */
const PEOPLE = 5_000;

/** Returns who has signed which of a setting's latest notices, the one that was signed last first. */
export async function signedNotices(db: Kysely<Database>, setting: string): Promise<Signed[]> {
  const latest = await db
    .selectFrom('notice_signatures')
    .select((select) => ['notice', select.fn.max('received_at').as('last')])
    .where('setting', '=', setting)
    .groupBy('notice')
    .orderBy('last', 'desc')
    .limit(NOTICES)
    .execute();
  return Promise.all(
    latest.map(async ({ notice }) => {
      const rows = await db
        .selectFrom('notice_signatures')
        .select('person')
        .where('setting', '=', setting)
        .where('notice', '=', notice)
        .orderBy('person')
        .limit(PEOPLE)
        .execute();
      return { notice, people: rows.map(({ person }) => person) };
    }),
  );
}

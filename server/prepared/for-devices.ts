import type { Kysely } from 'kysely';
import { MOST_PREPARED, type LivePrepared } from '@/policy/prepared-list.ts';
import { localMoment } from '@/policy/timetable.ts';
import { zoneIn } from '@/server/agreements/policy-in-force.ts';
import type { Database, KeptPolicy } from '@/server/database/schema.ts';
import { today } from './add.ts';

/** Returns what staff have prepared, as devices hold it; a device lets each page expire by itself. */
export async function preparedFor(
  db: Kysely<Database>,
  setting: string,
  { policy, now }: { policy: KeptPolicy | undefined; now: Date },
): Promise<LivePrepared[]> {
  const rows = await db
    .selectFrom('prepared_sites')
    .select(['id', 'site', 'title', 'checked_by', 'checked_at', 'expires', 'impression', 'flagged'])
    .where('setting', '=', setting)
    .where('ended_at', 'is', null)
    .where('expires', '>=', today(policy, now))
    .orderBy('checked_at')
    .orderBy('id')
    .limit(MOST_PREPARED)
    .execute();
  const zone = zoneIn(policy);
  return rows.map(({ id, site, title, checked_by, checked_at, expires, impression, flagged }) => ({
    id,
    site,
    title,
    checkedBy: checked_by,
    checkedOn: localMoment(checked_at, zone).day,
    expires,
    ...(impression ? { impression } : {}),
    ...(flagged ? { flagged } : {}),
  }));
}

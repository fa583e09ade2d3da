import type { Kysely } from 'kysely';
import type { Signed } from '@/policy/live-bundle.ts';
import { noticeHash, spellNotice } from '@/policy/notice/facts.ts';
import type { Database, KeptPolicy } from '@/server/database/schema.ts';

/** A device asks only for the notice it holds: that in force, or one shortly before or after it. */
const NOTICES = 5;

/**
 * Returns who of the policy in force has signed which of a setting's notices: that in force first, then the latest. Names that are in no policy, and notices that were made
 * up, push nobody's signature out.
 */
export async function signedNotices(db: Kysely<Database>, policy: KeptPolicy): Promise<Signed[]> {
  const inForce = await noticeHash(spellNotice(policy));
  const known = policy.people.map(({ id }) => id);
  const rows = await db
    .selectFrom('notice_signatures')
    .select((select) => ['notice', select.fn.agg<string[]>('array_agg', ['person']).as('people')])
    .where('setting', '=', policy.setting.id)
    .where('person', 'in', known.length > 0 ? known : [''])
    .groupBy('notice')
    .orderBy((order) => order('notice', '=', inForce), 'desc')
    .orderBy((order) => order.fn.max('received_at'), 'desc')
    .limit(NOTICES)
    .execute();
  return rows.map(({ notice, people }) => ({ notice, people: people.toSorted() }));
}

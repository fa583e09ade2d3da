import type { Kysely } from 'kysely';
import type { ListException, ListsReply, SubscriptionLine } from '@/policy/console-lists.ts';
import type { Database } from '@/server/database/schema.ts';
import type { Store } from '@/server/database/store.ts';

/** Returns what the console's page of lists shows. */
export async function listsOf({ db }: Store, setting: string): Promise<ListsReply> {
  return { subscriptions: await subscriptionsOf(db, setting), exceptions: await exceptionsOf(db, setting) };
}

async function subscriptionsOf(db: Kysely<Database>, setting: string): Promise<SubscriptionLine[]> {
  const rows = await db
    .selectFrom('subscriptions')
    .select(['id', 'address', 'format', 'category', 'entries', 'wrong', 'wide', 'own', 'checked_at', 'good_at', 'next_at'])
    .select(['refused', 'refused_number', 'refused_at'])
    .where('setting', '=', setting)
    .orderBy('id')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    address: row.address,
    format: row.format,
    category: row.category,
    entries: row.entries,
    wrong: row.wrong,
    wide: row.wide,
    own: row.own,
    nextAt: row.next_at.toISOString(),
    ...(row.checked_at === null ? {} : { checkedAt: row.checked_at.toISOString() }),
    ...(row.good_at === null ? {} : { goodAt: row.good_at.toISOString() }),
    ...refusedPart(row),
  }));
}

type Refused = {
  refused: Exclude<SubscriptionLine['refused'], undefined>['why'] | null;
  refused_number: number | null;
  refused_at: Date | null;
};

function refusedPart({ refused, refused_number, refused_at }: Refused): Pick<SubscriptionLine, 'refused'> {
  if (refused === null || refused_at === null) return {};
  return { refused: { why: refused, at: refused_at.toISOString(), ...(refused_number === null ? {} : { number: refused_number }) } };
}

async function exceptionsOf(db: Kysely<Database>, setting: string): Promise<ListException[]> {
  const rows = await db.selectFrom('list_exceptions').selectAll().where('setting', '=', setting).orderBy('made_at', 'desc').execute();
  return rows.map(({ site, verdict, category, reason, made_by, made_at }) => ({
    site,
    verdict,
    ...(category === null ? {} : { category }),
    reason,
    by: made_by,
    at: made_at.toISOString(),
  }));
}

import type { Kysely } from 'kysely';
import { policiesInForce } from '@/server/agreements/policy-in-force.ts';
import type { Database, KeptPolicy } from '@/server/database/schema.ts';
import type { Store } from '@/server/database/store.ts';
import { publishLists } from './publish.ts';

/** Has each setting's subscriptions be those of its newest policy. One that is new or changed is due at once; what one brought goes with it. */
export async function followPolicies(store: Store, now: Date): Promise<void> {
  const policies = await policiesInForce(store.db);
  const rows = await store.db.selectFrom('subscriptions').select(['setting', 'id', 'address', 'format', 'category']).execute();
  for (const { setting, document } of policies) {
    const standing = rows.filter((row) => row.setting === setting);
    const wanted = document.subscriptions;
    const isSame = wanted.length === standing.length && wanted.every((one) => standing.some((row) => isLike(row, one)));
    if (!isSame) await follow(store, setting, { wanted, now });
  }
}

type Wanted = KeptPolicy['subscriptions'];

async function follow(store: Store, setting: string, { wanted, now }: { wanted: Wanted; now: Date }): Promise<void> {
  await store.db.transaction().execute(async (transaction) => {
    await dropOthers(transaction, setting, wanted);
    for (const { id, address, format, category } of wanted)
      await transaction
        .insertInto('subscriptions')
        .values({ setting, id, address, format, category, next_at: now })
        .onConflict((conflict) => conflict.columns(['setting', 'id']).doUpdateSet({ category }))
        .execute();
  });
  await publishLists(store, setting, now);
}

/** One with another address or format is another subscription, whose list is not compared with the old one's. */
async function dropOthers(db: Kysely<Database>, setting: string, wanted: Wanted): Promise<void> {
  const rows = await db.selectFrom('subscriptions').select(['id', 'address', 'format']).where('setting', '=', setting).execute();
  const gone = rows.filter((row) => !wanted.some((one) => one.id === row.id && one.address === row.address && one.format === row.format));
  for (const { id } of gone) await db.deleteFrom('subscriptions').where('setting', '=', setting).where('id', '=', id).execute();
}

function isLike(row: Wanted[number], one: Wanted[number]): boolean {
  return row.id === one.id && row.address === one.address && row.format === one.format && row.category === one.category;
}

import type { Kysely } from 'kysely';
import type { Database, KeptPolicy } from '@/server/database/schema.ts';
import type { Store } from '@/server/database/store.ts';

/** Returns the newest policy a setting has adopted; nothing while it has none. */
export async function policyInForce(db: Kysely<Database>, setting: string): Promise<KeptPolicy | undefined> {
  const row = await db
    .selectFrom('policies')
    .select('document')
    .where('setting', '=', setting)
    .orderBy('revision', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row?.document;
}

/** Returns the time zone on whose clock a setting lives; UTC while it has no policy. */
export async function zoneOf({ db }: Pick<Store, 'db'>, setting: string): Promise<string> {
  return (await policyInForce(db, setting))?.setting.timeZone ?? 'UTC';
}

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
  return zoneIn(await policyInForce(db, setting));
}

/** Returns the time zone of a policy; UTC where there is none. */
export function zoneIn(policy: KeptPolicy | undefined): string {
  return policy?.setting.timeZone ?? 'UTC';
}

/** Returns the newest policy of every setting there is. */
export async function policiesInForce(db: Kysely<Database>): Promise<{ setting: string; document: KeptPolicy }[]> {
  return db
    .selectFrom('policies')
    .distinctOn('setting')
    .select(['setting', 'document'])
    .orderBy('setting')
    .orderBy('revision', 'desc')
    .execute();
}

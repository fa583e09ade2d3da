import type { Kysely } from 'kysely';
import type { Database } from './database/schema.ts';

/** What somebody did, and why. `who` names a console user, a device or the endpoint itself. */
export type Act = { setting: string; who: string; act: string; reason: string; detail: object };

/** Writes an act into the audit, within the transaction that does it. */
export async function audit(db: Kysely<Database>, { detail, ...act }: Act): Promise<void> {
  await db
    .insertInto('audit')
    .values({ ...act, id: crypto.randomUUID(), detail: JSON.stringify(detail) })
    .execute();
}

import type { Kysely } from 'kysely';
import type { ActName } from '@/policy/console-audit.ts';
import type { Database } from './database/schema.ts';

/** Who acts when a command of ours does, on the machine of the endpoint. */
export const COMMAND_LINE = 'command line';

/** What somebody did, and why. `who` names a console user, a device or the endpoint itself. */
export type Act = { setting: string; who: string; act: ActName; reason: string; detail: object };

/** Writes an act into the audit, within the transaction that does it. */
export async function audit(db: Kysely<Database>, { detail, ...act }: Act): Promise<void> {
  await db
    .insertInto('audit')
    .values({ ...act, id: crypto.randomUUID(), detail: JSON.stringify(detail) })
    .execute();
}

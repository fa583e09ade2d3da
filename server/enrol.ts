import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import type { EnrolRequest } from '@/policy/wire.ts';
import type { Store } from './database/store.ts';
import { plain } from './plain-text.ts';

/** Returns what is kept of an enrolment key or a one-time code. Looking it up tells nothing by its timing, for nobody can steer a hash. */
export function sha256(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}

export type Enrolment = { outcome: 'enrolled'; setting: string } | { outcome: 'unknown-key' | 'revoked' | 'elsewhere' };

/** Enrols a device whose signature was checked, or finds it enrolled already. `elsewhere` is a device key that another setting knows. */
export async function enrol(store: Store, device: string, request: EnrolRequest): Promise<Enrolment> {
  return store.db.transaction().execute(async (transaction) => {
    // Locked, so that a key which is being taken back enrols nobody afterwards.
    const key = await transaction
      .selectFrom('enrolment_keys')
      .select(['setting', 'id'])
      .where('sha256', '=', sha256(request.enrolmentKey))
      .where('revoked_at', 'is', null)
      .forUpdate()
      .executeTakeFirst();
    if (key === undefined) return { outcome: 'unknown-key' };
    await sql`select pg_advisory_xact_lock(hashtextextended(${device}, 0))`.execute(transaction);
    const known = await transaction.selectFrom('devices').select(['setting', 'revoked_at']).where('device', '=', device).executeTakeFirst();
    if (known?.revoked_at) return { outcome: 'revoked' };
    if (known !== undefined)
      return known.setting === key.setting ? { outcome: 'enrolled', setting: key.setting } : { outcome: 'elsewhere' };
    const { publicKey, label, room, level } = request;
    await transaction
      .insertInto('devices')
      .values({
        setting: key.setting,
        device,
        public_key: JSON.stringify(publicKey),
        label: plain(label),
        room: plain(room),
        level,
        enrolled_with: key.id,
      })
      .execute();
    await transaction
      .updateTable('enrolment_keys')
      .set({ last_used_at: sql`now()` })
      .where('setting', '=', key.setting)
      .where('id', '=', key.id)
      .execute();
    return { outcome: 'enrolled', setting: key.setting };
  });
}

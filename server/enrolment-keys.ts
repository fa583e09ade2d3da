import { randomBytes } from 'node:crypto';
import { sql } from 'kysely';
import type { KeyLine } from '@/policy/console-members.ts';
import { audit } from './audit.ts';
import type { Store } from './database/store.ts';
import { sha256 } from './enrol.ts';
import { plain } from './plain-text.ts';

/** Who makes a key or takes it back, and why. `label` says what the key is for. */
export type KeyMaking = { setting: string; label: string; who: string; reason: string };
export type KeyTaking = { setting: string; id: string; who: string; reason: string };

/** Returns a fresh enrolment key, 256 random bits in base64url, and audits it. Only its hash is kept: it cannot be read again. */
export async function issueEnrolmentKey(store: Store, { setting, label, who, reason }: KeyMaking): Promise<string> {
  const key = randomBytes(32).toString('base64url');
  const id = crypto.randomUUID();
  await store.db.transaction().execute(async (transaction) => {
    await transaction
      .insertInto('enrolment_keys')
      .values({ setting, sha256: sha256(key), id, label: plain(label), made_by: who })
      .execute();
    await audit(transaction, { setting, who, act: 'key-made', reason: plain(reason), detail: { key: id, label: plain(label) } });
  });
  return key;
}

/** Takes an enrolment key back, and audits it: devices that came with it stay, new ones are refused. Returns false for one that is not here, or was taken back before. */
export async function revokeEnrolmentKey(store: Store, { setting, id, who, reason }: KeyTaking): Promise<boolean> {
  return store.db.transaction().execute(async (transaction) => {
    const revoked = await transaction
      .updateTable('enrolment_keys')
      .set({ revoked_at: new Date(), revoked_by: who })
      .where('setting', '=', setting)
      .where('id', '=', id)
      .where('revoked_at', 'is', null)
      .returning('label')
      .executeTakeFirst();
    if (revoked === undefined) return false;
    await audit(transaction, { setting, who, act: 'key-revoked', reason: plain(reason), detail: { key: id, label: revoked.label } });
    return true;
  });
}

/** Returns a setting's enrolment keys: those that enrol first, the newest first. */
export async function enrolmentKeysOf(store: Store, setting: string): Promise<KeyLine[]> {
  const rows = await store.db
    .selectFrom('enrolment_keys as key')
    .select(['key.id', 'key.label', 'key.made_by', 'key.created_at', 'key.last_used_at', 'key.revoked_at', 'key.revoked_by'])
    .select(
      sql<number>`(select count(*) from devices where devices.setting = key.setting and devices.enrolled_with = key.id)`.as('devices'),
    )
    .where('key.setting', '=', setting)
    .orderBy('key.revoked_at', (order) => order.desc().nullsFirst())
    .orderBy('key.created_at', 'desc')
    .execute();
  return rows.map(({ id, label, devices, ...row }) => ({
    id,
    label,
    devices,
    madeBy: row.made_by,
    madeAt: row.created_at.toISOString(),
    ...(row.last_used_at === null ? {} : { lastUsedAt: row.last_used_at.toISOString() }),
    ...(row.revoked_at === null ? {} : { revoked: { at: row.revoked_at.toISOString(), by: row.revoked_by ?? '' } }),
  }));
}

import { randomBytes } from 'node:crypto';
import type { Transaction } from 'kysely';
import type { PolicyDocument } from '@/policy/document.ts';
import { endForbidden } from './agreements/end.ts';
import { policyInForce } from './agreements/policy-in-force.ts';
import { grow } from './agreements/sequence.ts';
import { audit } from './audit.ts';
import type { Database, KeptPolicy } from './database/schema.ts';
import type { Store } from './database/store.ts';
import { sha256 } from './enrol.ts';
import { tellAtCommit } from './live.ts';

export type Adoption =
  | { outcome: 'adopted' | 'already'; setting: string; revision: number }
  | { outcome: 'refused'; setting: string; revision: number; message: string };

/**
 * Keeps a policy revision for its setting, making the setting at its first. The device part and the enrolment key in it are left out.
 * The same revision again is `already`; a revision that is kept with other words is `refused`, for lines of the log cite it.
 */
export async function adoptPolicy(store: Store, policy: PolicyDocument): Promise<Adoption> {
  const { device: _device, endpoint: _endpoint, ...kept } = policy;
  const { revision } = policy;
  const { id: setting, name } = policy.setting;
  return store.db.transaction().execute(async (transaction) => {
    await transaction
      .insertInto('settings')
      .values({ setting, name })
      .onConflict((conflict) => conflict.column('setting').doUpdateSet({ name }))
      .execute();
    const made = await transaction
      .insertInto('policies')
      .values({ setting, revision, document: JSON.stringify(kept) })
      .onConflict((conflict) => conflict.columns(['setting', 'revision']).doNothing())
      .returning('revision')
      .executeTakeFirst();
    if (made !== undefined) {
      await comeIntoForce(transaction, kept);
      return { outcome: 'adopted', setting, revision };
    }
    const standing = await transaction
      .selectFrom('policies')
      .select('document')
      .where('setting', '=', setting)
      .where('revision', '=', revision)
      .executeTakeFirstOrThrow();
    if (sameDocument(standing.document, kept)) return { outcome: 'already', setting, revision };
    const message = `Revision ${revision} of “${name}” is kept with other words. Give the changed policy a higher revision.`;
    return { outcome: 'refused', setting, revision, message };
  });
}

/** Only the newest revision is in force; an older one that is kept later changes nothing. */
async function comeIntoForce(transaction: Transaction<Database>, kept: KeptPolicy): Promise<void> {
  const inForce = await policyInForce(transaction, kept.setting.id);
  if (inForce?.revision !== kept.revision) return;
  await endForbidden(transaction, kept, new Date());
  await grow(transaction, kept.setting.id);
}

/** Returns a fresh enrolment key, 256 random bits in base64url. Only its hash is kept: it cannot be read again. */
export async function issueEnrolmentKey(store: Store, setting: string): Promise<string> {
  const key = randomBytes(32).toString('base64url');
  await store.db
    .insertInto('enrolment_keys')
    .values({ setting, sha256: sha256(key) })
    .execute();
  return key;
}

/** Takes an enrolment key back: devices that enrolled with it stay, new ones are refused. Returns whether it was known. */
export async function revokeEnrolmentKey(store: Store, setting: string, key: string): Promise<boolean> {
  const { numUpdatedRows } = await store.db
    .updateTable('enrolment_keys')
    .set({ revoked_at: new Date() })
    .where('setting', '=', setting)
    .where('sha256', '=', sha256(key))
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** Takes a device's right to write away, and audits it. Returns false for one that is unknown or was turned away before. */
export async function revokeDevice(store: Store, setting: string, { device, who, reason }: Revocation): Promise<boolean> {
  return store.db.transaction().execute(async (transaction) => {
    const { numUpdatedRows } = await transaction
      .updateTable('devices')
      .set({ revoked_at: new Date() })
      .where('setting', '=', setting)
      .where('device', '=', device)
      .where('revoked_at', 'is', null)
      .executeTakeFirst();
    if (numUpdatedRows === 0n) return false;
    await audit(transaction, { setting, who, act: 'device-revoked', reason, detail: { device } });
    await tellAtCommit(transaction, { revoked: device });
    return true;
  });
}

export type Revocation = { device: string; who: string; reason: string };

/** `jsonb` keeps values and not the order of keys. */
function sameDocument(a: KeptPolicy, b: KeptPolicy): boolean {
  return sorted(a) === sorted(b);
}

function sorted(document: KeptPolicy): string {
  return JSON.stringify(document, (_key, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
}

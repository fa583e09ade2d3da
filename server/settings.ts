import type { Transaction } from 'kysely';
import type { PolicyDocument } from '@/policy/document.ts';
import { endForbidden } from './agreements/end.ts';
import { policyInForce } from './agreements/policy-in-force.ts';
import { grow } from './agreements/sequence.ts';
import { audit, COMMAND_LINE } from './audit.ts';
import { systemClock, type Clock } from './clock.ts';
import type { Database, KeptPolicy } from './database/schema.ts';
import type { Store } from './database/store.ts';
import { tellAtCommit } from './live.ts';
import { plain } from './plain-text.ts';

export type Adoption =
  | { outcome: 'adopted' | 'already'; setting: string; revision: number }
  | { outcome: 'refused'; setting: string; revision: number; message: string };

/**
 * Keeps a policy revision for its setting, making the setting at its first. The device part and the enrolment key in it are left out.
 * The revision in force again is `already`. One that is kept with other words, or is older than the one in force, is `refused`: lines of the log
 * cite the first, and devices were given the second's successor. Agreements that `clock` has not ended, and that it forbids, end with it.
 */
export async function adoptPolicy(store: Store, policy: PolicyDocument, clock: Clock = systemClock): Promise<Adoption> {
  const { device: _device, endpoint: _endpoint, ...kept } = policy;
  const { revision } = policy;
  const { id: setting, name } = policy.setting;
  return store.db.transaction().execute(async (transaction) => {
    await transaction
      .insertInto('settings')
      .values({ setting, name })
      .onConflict((conflict) => conflict.column('setting').doNothing())
      .execute();
    // One adoption at a time, so that the newest is known.
    await transaction.selectFrom('settings').select('name').where('setting', '=', setting).forUpdate().execute();
    const standing = await policyInForce(transaction, setting);
    if (standing !== undefined && standing.revision >= revision) return settled(standing, kept);
    await transaction.updateTable('settings').set({ name }).where('setting', '=', setting).execute();
    await transaction
      .insertInto('policies')
      .values({ setting, revision, document: JSON.stringify(kept) })
      .execute();
    await comeIntoForce(transaction, kept, clock());
    return { outcome: 'adopted', setting, revision };
  });
}

function settled(standing: KeptPolicy, given: KeptPolicy): Adoption {
  const { revision } = given;
  const { id: setting, name } = given.setting;
  if (standing.revision === revision && sameDocument(standing, given)) return { outcome: 'already', setting, revision };
  const fault =
    standing.revision === revision
      ? `Revision ${revision} of “${name}” is kept with other words.`
      : `Revision ${revision} of “${name}” is older than revision ${standing.revision}, which is in force.`;
  return { outcome: 'refused', setting, revision, message: `${fault} Give the policy a higher revision than ${standing.revision}.` };
}

async function comeIntoForce(transaction: Transaction<Database>, kept: KeptPolicy, now: Date): Promise<void> {
  const { revision, adoption } = kept;
  const setting = kept.setting.id;
  const { version, adopted, signatory } = adoption;
  const reason = `Version ${version}, adopted ${adopted} by ${signatory.name}, ${signatory.role}.`;
  await audit(transaction, { setting, who: COMMAND_LINE, act: 'policy-adopted', reason: plain(reason), detail: { revision } });
  await endForbidden(transaction, kept, now);
  await grow(transaction, setting);
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

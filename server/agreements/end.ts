import type { Transaction } from 'kysely';
import { audit } from '@/server/audit.ts';
import type { Database, KeptPolicy } from '@/server/database/schema.ts';
import type { Store } from '@/server/database/store.ts';
import { plain } from '@/server/plain-text.ts';
import { objectionTo } from './objection.ts';
import { grow } from './sequence.ts';
import { minutesOf } from './spans.ts';
import { standingAgreements } from './standing.ts';

export type Ending = { setting: string; agreement: string; by: string; reason: string; now: Date };

/** Ends an agreement before its time, and audits it. Returns false for one that is not here, or is over already. */
export async function endAgreement(store: Store, ending: Ending): Promise<boolean> {
  return store.db.transaction().execute(async (transaction) => {
    const hasEnded = await endOne(transaction, ending);
    if (hasEnded) await grow(transaction, ending.setting);
    return hasEnded;
  });
}

/** Ends every agreement of a setting that its newly adopted policy does not let stand: a policy that allows none holds none. */
export async function endForbidden(transaction: Transaction<Database>, policy: KeptPolicy, now: Date): Promise<void> {
  const setting = policy.setting.id;
  const standing = await standingAgreements(transaction, setting, now);
  for (const { id, sites, categories, weekly, starts_at, ends_at, ratios_allow } of standing) {
    const minutes = weekly === null ? (ends_at.getTime() - starts_at.getTime()) / 60_000 : minutesOf(weekly);
    const objection = objectionTo(policy, { sites, categories, minutes, ratiosAllow: ratios_allow });
    const reason = `Revision ${policy.revision} of the policy does not let it stand (${objection}).`;
    if (objection !== undefined) await endOne(transaction, { setting, agreement: id, by: 'endpoint', reason, now });
  }
}

async function endOne(transaction: Transaction<Database>, { setting, agreement, by, reason, now }: Ending): Promise<boolean> {
  const ended = await transaction
    .updateTable('agreements')
    .set({ ended_at: now, ended_by: by, ended_reason: plain(reason) })
    .where('setting', '=', setting)
    .where('id', '=', agreement)
    .where('ended_at', 'is', null)
    .where('ends_at', '>', now)
    .returning('id')
    .executeTakeFirst();
  if (ended === undefined) return false;
  await audit(transaction, { setting, who: by, act: 'agreement-ended', reason: plain(reason), detail: { agreement } });
  return true;
}

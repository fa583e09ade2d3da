import type { Transaction } from 'kysely';
import type { ActName } from '@/policy/console-audit.ts';
import { MOST_PREPARED } from '@/policy/prepared-list.ts';
import { grow } from '@/server/agreements/sequence.ts';
import { audit } from '@/server/audit.ts';
import type { Database, KeptPolicy } from '@/server/database/schema.ts';
import type { Store } from '@/server/database/store.ts';
import { plain } from '@/server/plain-text.ts';
import { liveCount, lockList, today } from './add.ts';
import { againstExpiry } from './objection.ts';

/** Who changes which row of the list, when. */
export type Change = { setting: string; prepared: string; by: string; now: Date };

/** `gone` is a row that is not here, or has been ended. */
export type Changed = 'changed' | 'gone' | 'over' | 'too-far' | 'no-policy' | 'full';

/** Ends a prepared page before its last day, with a reason. */
export async function endPrepared(store: Store, change: Change, reason: string): Promise<Changed> {
  const { by, now } = change;
  return alter(store, change, {
    values: { ended_at: now, ended_by: by, ended_reason: plain(reason) },
    act: 'prepared-ended',
    reason: plain(reason),
    detail: {},
  });
}

/** Gives a prepared page another last day, earlier or later; one that has expired is open again. */
export async function extendPrepared(store: Store, change: Change, expires: string): Promise<Changed> {
  return alter(store, change, { values: { expires }, act: 'prepared-extended', reason: '', detail: { expires } });
}

/**
 * Somebody has looked through a changed page again, and it stays. What it was like when it was first checked no longer counts: no device compares
 * it before it is checked at a device again.
 */
export async function confirmPrepared(store: Store, change: Change): Promise<Changed> {
  return alter(store, change, {
    values: { confirmed_at: change.now, impression: null },
    act: 'prepared-confirmed',
    reason: '',
    detail: {},
  });
}

type Altering = {
  values: { expires?: string; confirmed_at?: Date; impression?: null; ended_at?: Date; ended_by?: string; ended_reason?: string };
  act: ActName;
  reason: string;
  detail: object;
};

async function alter(store: Store, change: Change, { values, act, reason, detail }: Altering): Promise<Changed> {
  const { setting, prepared, by } = change;
  return store.db.transaction().execute(async (transaction) => {
    const policy = await lockList(transaction, setting);
    if (policy === undefined) return 'no-policy';
    const objection =
      values.expires === undefined ? undefined : await againstExtending(transaction, policy, { change, expires: values.expires });
    if (objection !== undefined) return objection;
    const site = await update(transaction, change, values);
    if (site === undefined) return 'gone';
    await audit(transaction, { setting, who: by, act, reason, detail: { prepared, site, ...detail } });
    await grow(transaction, setting);
    return 'changed';
  });
}

/** A page whose last day is over stands again, and needs a place on the list as a new one does. */
async function againstExtending(
  transaction: Transaction<Database>,
  policy: KeptPolicy,
  { change, expires }: { change: Change; expires: string },
): Promise<'over' | 'too-far' | 'full' | undefined> {
  const { setting, prepared, now } = change;
  const objection = againstExpiry(policy, expires, now);
  if (objection !== undefined) return objection;
  const day = today(policy, now);
  const past = await transaction
    .selectFrom('prepared_sites')
    .select('id')
    .where('setting', '=', setting)
    .where('id', '=', prepared)
    .where('ended_at', 'is', null)
    .where('expires', '<', day)
    .executeTakeFirst();
  return past !== undefined && (await liveCount(transaction, setting, day)) >= MOST_PREPARED ? 'full' : undefined;
}

async function update(
  transaction: Transaction<Database>,
  { setting, prepared }: Change,
  values: Altering['values'],
): Promise<string | undefined> {
  const row = await transaction
    .updateTable('prepared_sites')
    .set(values)
    .where('setting', '=', setting)
    .where('id', '=', prepared)
    .where('ended_at', 'is', null)
    .returning('site')
    .executeTakeFirst();
  return row?.site;
}

import type { Kysely, Transaction } from 'kysely';
import type { Category } from '@/policy/category.ts';
import { MOST_PREPARED, type Impression } from '@/policy/prepared-list.ts';
import { localMoment } from '@/policy/timetable.ts';
import { policyInForce, zoneIn } from '@/server/agreements/policy-in-force.ts';
import { grow } from '@/server/agreements/sequence.ts';
import { audit } from '@/server/audit.ts';
import type { Database, KeptPolicy } from '@/server/database/schema.ts';
import { plain } from '@/server/plain-text.ts';
import { againstPreparing, type Against } from './objection.ts';

/** A page that an adult has looked through. `who` is written into the audit; `checkedBy` is their name. */
export type Checked = {
  setting: string;
  id: string;
  site: string;
  title: string;
  checkedBy: string;
  expires: string;
  note: string;
  who: string;
  person?: string;
  device?: string;
  impression?: Impression | undefined;
  /** As what a child's device would have covered it; absent where it was not read. */
  flagged?: Category[] | undefined;
};

/** One change of a setting's list at a time, so that neither the limit nor the one standing row of a site can be overrun. Returns the policy in force. */
export async function lockList(transaction: Transaction<Database>, setting: string): Promise<KeptPolicy | undefined> {
  await transaction.selectFrom('settings').select('setting').where('setting', '=', setting).forUpdate().execute();
  return policyInForce(transaction, setting);
}

/**
 * Puts a page on the list, audits it and tells the devices, unless something speaks against it, which is returned then. A row of the same site that stands ends by
 * it: it was checked again. Needs `lockList` before.
 */
export async function addPrepared(
  transaction: Transaction<Database>,
  policy: KeptPolicy | undefined,
  { checked, now }: { checked: Checked; now: Date },
): Promise<Against | undefined> {
  const { setting, site, expires } = checked;
  const against = againstPreparing(policy, { site, expires }, now);
  if (against !== undefined) return against;
  const again = await endStanding(transaction, checked, now);
  if (again === undefined && (await liveCount(transaction, setting, today(policy, now))) >= MOST_PREPARED) return { objection: 'full' };
  await insert(transaction, checked, now);
  const { id, title, note, person, device, who, flagged } = checked;
  const detail = { prepared: id, site, title: plain(title), expires, person, device, flagged, again };
  await audit(transaction, { setting, who, act: 'prepared-added', reason: note === '' ? '' : plain(note), detail });
  await grow(transaction, setting);
  return undefined;
}

/** Returns the day on the setting's clock. */
export function today(policy: KeptPolicy | undefined, now: Date): string {
  return localMoment(now, zoneIn(policy)).day;
}

/** Returns how many added pages stand on a day. */
export async function liveCount(db: Kysely<Database>, setting: string, day: string): Promise<number> {
  const { count } = await db
    .selectFrom('prepared_sites')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('setting', '=', setting)
    .where('ended_at', 'is', null)
    .where('expires', '>=', day)
    .executeTakeFirstOrThrow();
  return count;
}

async function endStanding(
  transaction: Transaction<Database>,
  { setting, site, checkedBy }: Checked,
  now: Date,
): Promise<string | undefined> {
  const ended = await transaction
    .updateTable('prepared_sites')
    .set({ ended_at: now, ended_by: plain(checkedBy), ended_reason: 'It was checked again.' })
    .where('setting', '=', setting)
    .where('site', '=', site)
    .where('ended_at', 'is', null)
    .returning('id')
    .executeTakeFirst();
  return ended?.id;
}

async function insert(transaction: Transaction<Database>, checked: Checked, now: Date): Promise<void> {
  const { setting, id, site, title, checkedBy, expires, note, person, device, impression, flagged } = checked;
  await transaction
    .insertInto('prepared_sites')
    .values({
      setting,
      id,
      site,
      title: plain(title),
      checked_by: plain(checkedBy),
      person: person ?? null,
      device: device ?? null,
      checked_at: now,
      expires,
      note: note === '' ? '' : plain(note),
      impression: impression ? JSON.stringify(impression) : null,
      flagged: flagged ? JSON.stringify(flagged) : null,
    })
    .execute();
}

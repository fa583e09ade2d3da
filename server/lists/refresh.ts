import { sql } from 'kysely';
import type { Logger } from 'pino';
import { ownHosts, rulesFrom } from '@/policy/rules.ts';
import { NOTHING_LIVE } from '@/policy/decision.ts';
import { policyInForce } from '@/server/agreements/policy-in-force.ts';
import { audit } from '@/server/audit.ts';
import type { Store } from '@/server/database/store.ts';
import { fetchList, type Found, type SubscriptionRow } from './fetch-list.ts';
import { followPolicies } from './follow-policies.ts';
import { publishLists } from './publish.ts';
import { ListRefused } from './refusal-reason.ts';

const MINUTE_MS = 60_000;
const AGAIN_MS = 24 * 60 * MINUTE_MS;
const AFTER_REFUSAL_MS = 60 * MINUTE_MS;
/** Longer than a fetch may take: an endpoint that died with it is followed by another one. */
const CLAIM_MS = 15 * MINUTE_MS;
const LONGEST_MS = 5 * MINUTE_MS;

export type RefreshDeps = {
  store: Store;
  logger: Logger;
  /** Lets lists come from the endpoint's own network and by plain `http:`. */
  isInternalAllowed: boolean;
  /** Hosts that this endpoint is known by. */
  hosts: readonly string[];
  /** How long one list may take to be asked for, unpacked and read; five minutes when left out. */
  longestMs?: number;
  /** Leaves at once what is under way, and begins nothing more. */
  stop?: AbortSignal;
};

/**
 * Fetches every list that is due, one after another. A list that is not good is noted with its reason; where the noting fails, that is logged and the next one
 * has its turn. Rejects only where the database does not say what is due.
 */
export async function refreshLists(deps: RefreshDeps, clock: () => Date): Promise<void> {
  await followPolicies(deps.store, clock());
  while (!deps.stop?.aborted) {
    const row = await claim(deps.store, clock());
    if (!row) return;
    await refreshOne(deps, row, clock).catch((cause: unknown) =>
      deps.logger.error({ err: cause, setting: row.setting, subscription: row.id }, 'a list could not be kept'),
    );
  }
}

/** Takes one that is due, so that no other endpoint does. */
async function claim({ db }: Store, now: Date): Promise<SubscriptionRow | undefined> {
  return db
    .updateTable('subscriptions')
    .set({ next_at: new Date(now.getTime() + CLAIM_MS) })
    .where(
      sql<boolean>`(setting, id) = (select setting, id from subscriptions where next_at <= ${now} order by next_at limit 1 for update skip locked)`,
    )
    .returningAll()
    .executeTakeFirst();
}

async function refreshOne(deps: RefreshDeps, row: SubscriptionRow, clock: () => Date): Promise<void> {
  const outcome = await outcomeOf(deps, row);
  if (outcome instanceof ListRefused) {
    if (deps.stop?.aborted) return giveBack(deps.store, row, clock());
    deps.logger.warn({ err: outcome, setting: row.setting, subscription: row.id }, 'a list was refused');
    await keepRefused(deps.store, row, { refusal: outcome, now: clock() });
  } else await keepGood(deps.store, row, { found: outcome, now: clock() });
  await publishLists(deps.store, row.setting, clock());
}

/** Returns nothing where the list is the one from before. */
async function outcomeOf(deps: RefreshDeps, row: SubscriptionRow): Promise<Found | undefined | ListRefused> {
  const own = await ownOf(deps, row.setting);
  const deadline = AbortSignal.timeout(deps.longestMs ?? LONGEST_MS);
  const signal = deps.stop ? AbortSignal.any([deadline, deps.stop]) : deadline;
  return fetchList(row, { own, isInternalAllowed: deps.isInternalAllowed, signal }).catch((cause: unknown) => {
    if (cause instanceof ListRefused) return cause;
    throw cause;
  });
}

/** What an endpoint that closes leaves is due for the next one. */
async function giveBack({ db }: Store, { setting, id }: SubscriptionRow, now: Date): Promise<void> {
  await db.updateTable('subscriptions').set({ next_at: now }).where('setting', '=', setting).where('id', '=', id).execute();
}

async function ownOf({ store, hosts }: RefreshDeps, setting: string): Promise<string[]> {
  const policy = await policyInForce(store.db, setting);
  return [...hosts, ...(policy ? ownHosts(rulesFrom(policy, NOTHING_LIVE, {})) : [])];
}

async function keepGood({ db }: Store, row: SubscriptionRow, { found, now }: { found: Found | undefined; now: Date }): Promise<void> {
  const { setting, id } = row;
  const brought = found && {
    text: found.text,
    etag: found.etag,
    last_modified: found.lastModified,
    entries: found.read.hosts.size,
    wrong: found.read.wrong,
    wide: found.read.wide,
    own: JSON.stringify(found.read.own),
  };
  const calm = { refused: null, refused_number: null, refused_at: null };
  await db
    .updateTable('subscriptions')
    .set({ ...brought, ...calm, checked_at: now, good_at: now, next_at: new Date(now.getTime() + AGAIN_MS) })
    .where('setting', '=', setting)
    .where('id', '=', id)
    .where('address', '=', row.address)
    .execute();
}

type Refusal = { refusal: ListRefused; now: Date };

/** The last good list stays as it is, and what it was told by: only another list is read again. */
async function keepRefused({ db }: Store, row: SubscriptionRow, { refusal, now }: Refusal): Promise<void> {
  const { setting, id } = row;
  await db.transaction().execute(async (transaction) => {
    const next_at = new Date(now.getTime() + AFTER_REFUSAL_MS);
    await transaction
      .updateTable('subscriptions')
      .set({ checked_at: now, refused: refusal.why, refused_number: refusal.number ?? null, refused_at: now, next_at })
      .where('setting', '=', setting)
      .where('id', '=', id)
      .where('address', '=', row.address)
      .execute();
    if (row.refused === refusal.why) return;
    const reason = `The list “${id}” was refused: ${refusal.message}.`;
    await audit(transaction, { setting, who: 'endpoint', act: 'list-refused', reason, detail: { subscription: id, why: refusal.why } });
  });
}

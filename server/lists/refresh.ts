import { sql } from 'kysely';
import type { Logger } from 'pino';
import { isListable } from '@/policy/category.ts';
import { ownHosts, rulesFrom } from '@/policy/rules.ts';
import { NOTHING_LIVE } from '@/policy/decision.ts';
import { policyInForce } from '@/server/agreements/policy-in-force.ts';
import { audit } from '@/server/audit.ts';
import type { Database } from '@/server/database/schema.ts';
import type { Store } from '@/server/database/store.ts';
import type { Selectable } from 'kysely';
import { followPolicies } from './follow-policies.ts';
import { packed, textOf } from './list-set.ts';
import { openAddress } from './open-address.ts';
import { publishLists } from './publish.ts';
import { readList, type ReadList } from './read-list.ts';
import { ListRefused } from './refusal-reason.ts';
import { unpacked } from './unpack.ts';

const MINUTE_MS = 60_000;
const AGAIN_MS = 24 * 60 * MINUTE_MS;
const AFTER_REFUSAL_MS = 60 * MINUTE_MS;
/** Longer than a fetch may take: an endpoint that died with it is followed by another one. */
const CLAIM_MS = 15 * MINUTE_MS;
const LONGEST_FETCH_MS = 5 * MINUTE_MS;
/** A list that lost more than half of what it held is more likely broken than right. */
const LEAST_SHARE = 0.5;
/** What a server says that has something else than a list. */
const NO_LIST = /^(?:text\/html|application\/(?:xhtml|json|pdf)|image\/|audio\/|video\/)/i;

export type RefreshDeps = {
  store: Store;
  logger: Logger;
  /** Lets lists come from the endpoint's own network and by plain `http:`. */
  isInternalAllowed: boolean;
  /** Hosts that this endpoint is known by. */
  hosts: readonly string[];
};

type Row = Selectable<Database['subscriptions']>;

/** Fetches every list that is due, one after another. A list that is not good is noted with its reason; what else fails is thrown. */
export async function refreshLists(deps: RefreshDeps, clock: () => Date): Promise<void> {
  await followPolicies(deps.store, clock());
  for (let row = await claim(deps.store, clock()); row; row = await claim(deps.store, clock())) await refreshOne(deps, row, clock);
}

/** Takes one that is due, so that no other endpoint does. */
async function claim({ db }: Store, now: Date): Promise<Row | undefined> {
  return db
    .updateTable('subscriptions')
    .set({ next_at: new Date(now.getTime() + CLAIM_MS) })
    .where(
      sql<boolean>`(setting, id) = (select setting, id from subscriptions where next_at <= ${now} order by next_at limit 1 for update skip locked)`,
    )
    .returningAll()
    .executeTakeFirst();
}

async function refreshOne(deps: RefreshDeps, row: Row, clock: () => Date): Promise<void> {
  const signal = AbortSignal.timeout(LONGEST_FETCH_MS);
  try {
    const found = await fetchOne(deps, row, signal);
    await keepGood(deps.store, row, { found, now: clock() });
  } catch (cause) {
    const refusal = refusalOf(cause, signal);
    deps.logger.warn({ err: cause, setting: row.setting, subscription: row.id }, 'a list was refused');
    await keepRefused(deps.store, row, { refusal, now: clock() });
  }
  await publishLists(deps.store, row.setting, clock());
}

type Found = { read: ReadList; text: Buffer; etag: string | null; lastModified: string | null };

/** Returns nothing where the list is the one from before. */
async function fetchOne(deps: RefreshDeps, row: Row, signal: AbortSignal): Promise<Found | undefined> {
  if (!isListable(row.category)) throw new ListRefused('category');
  const { etag, last_modified: lastModified } = row;
  const response = await openAddress(row.address, { etag, lastModified, isInternalAllowed: deps.isInternalAllowed, signal });
  if (!response) return undefined;
  try {
    if (NO_LIST.test(response.headers['content-type'] ?? '')) throw new ListRefused('page');
    const read = await readList(unpacked(response), row.format, await ownOf(deps, row.setting));
    if (read.hosts.size < row.entries * LEAST_SHARE) throw new ListRefused('shrunken', read.hosts.size);
    const text = await packed(await textOf(read.hosts));
    return { read, text, etag: response.headers.etag ?? null, lastModified: response.headers['last-modified'] ?? null };
  } finally {
    response.destroy();
  }
}

async function ownOf({ store, hosts }: RefreshDeps, setting: string): Promise<string[]> {
  const policy = await policyInForce(store.db, setting);
  return [...hosts, ...(policy ? ownHosts(rulesFrom(policy, NOTHING_LIVE, {})) : [])];
}

async function keepGood({ db }: Store, row: Row, { found, now }: { found: Found | undefined; now: Date }): Promise<void> {
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
async function keepRefused({ db }: Store, row: Row, { refusal, now }: Refusal): Promise<void> {
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

function refusalOf(cause: unknown, signal: AbortSignal): ListRefused {
  if (cause instanceof ListRefused) return cause;
  if (signal.aborted) return new ListRefused('slow');
  if (!(cause instanceof Error)) throw cause;
  const code = 'code' in cause ? String(cause.code) : '';
  if (/^(?:ECONN|EPIPE|ETIMEDOUT|ERR_STREAM_PREMATURE)/.test(code) || cause.message === 'aborted') return new ListRefused('unreachable');
  if (code.startsWith('Z_') || /tar header|end of data|tar/i.test(cause.message)) return new ListRefused('broken');
  throw cause;
}

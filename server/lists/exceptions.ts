import type { Kysely, Transaction } from 'kysely';
import { isUnder, placeOf } from '@/policy/address.ts';
import { factsOf, isListable, LOCKED_CATEGORIES } from '@/policy/category.ts';
import type { ExceptionObjection, ExceptionRequest } from '@/policy/console-lists.ts';
import { NOTHING_LIVE } from '@/policy/decision.ts';
import { holds } from '@/policy/list-text.ts';
import { lists } from '@/policy/lists/index.ts';
import { ownHosts, rulesFrom } from '@/policy/rules.ts';
import { indexSites, valuesAt } from '@/policy/site-index.ts';
import { policyInForce } from '@/server/agreements/policy-in-force.ts';
import { grow } from '@/server/agreements/sequence.ts';
import { audit } from '@/server/audit.ts';
import type { Database } from '@/server/database/schema.ts';
import type { Store } from '@/server/database/store.ts';
import { plain } from '@/server/plain-text.ts';
import { wholeBodies } from './for-devices.ts';
import { listedHost } from './host-check.ts';
import { unpackedText } from './list-set.ts';

/** As many as a device takes. */
const MOST = 10_000;

export type Saying = { setting: string; by: string; now: Date; publicAddresses: readonly string[] };

const builtIn = indexSites(
  Object.entries(lists).flatMap(([category, sites]) => sites.map((site) => [site, category as keyof typeof lists] as const)),
);

/** Keeps what a manager says of a site, in place of what was said of it before, and audits it; or returns what speaks against it. */
export async function makeException(store: Store, saying: Saying, request: ExceptionRequest): Promise<ExceptionObjection | undefined> {
  const { setting, by, now } = saying;
  const { site, verdict } = request;
  return store.db.transaction().execute(async (transaction) => {
    const objection = await objectionTo(transaction, saying, request);
    if (objection !== undefined) return objection;
    const category = request.verdict === 'always' ? request.category : null;
    const said = { verdict, category, reason: plain(request.reason), made_by: by, made_at: now };
    await transaction
      .insertInto('list_exceptions')
      .values({ setting, site, ...said })
      .onConflict((conflict) => conflict.columns(['setting', 'site']).doUpdateSet(said))
      .execute();
    await audit(transaction, { setting, who: by, act: 'exception-made', reason: said.reason, detail: { site, verdict, category } });
    await grow(transaction, setting);
    return undefined;
  });
}

/** Takes back what was said of a site, and audits it. Returns false where nothing was. */
export async function endException(
  store: Store,
  { setting, by }: Saying,
  { site, reason }: { site: string; reason: string },
): Promise<boolean> {
  return store.db.transaction().execute(async (transaction) => {
    const gone = await transaction
      .deleteFrom('list_exceptions')
      .where('setting', '=', setting)
      .where('site', '=', site)
      .returning('verdict')
      .executeTakeFirst();
    if (gone === undefined) return false;
    await audit(transaction, { setting, who: by, act: 'exception-ended', reason: plain(reason), detail: { site, verdict: gone.verdict } });
    await grow(transaction, setting);
    return true;
  });
}

async function objectionTo(db: Transaction<Database>, saying: Saying, request: ExceptionRequest): Promise<ExceptionObjection | undefined> {
  const { setting } = saying;
  const { site } = request;
  const listed = listedHost(site);
  if (listed === undefined || listed === 'wide' || listed.host !== site) return 'wide';
  const { count } = await db
    .selectFrom('list_exceptions')
    .select((the) => the.fn.countAll<number>().as('count'))
    .where('setting', '=', setting)
    .executeTakeFirstOrThrow();
  if (count >= MOST) return 'too-many';
  if (request.verdict === 'always') {
    if (!isListable(request.category)) return 'situation';
    return (await ownOf(db, saying)).some((own) => isUnder(own, site)) ? 'own' : undefined;
  }
  const said = valuesAt(builtIn, site, '');
  if (said.some((category) => factsOf(category).locked) || (await isInLockedList(db, setting, site))) return 'locked';
  return said.length > 0 ? 'policy' : undefined;
}

async function ownOf(db: Kysely<Database>, { setting, publicAddresses }: Saying): Promise<string[]> {
  const policy = await policyInForce(db, setting);
  const endpoints = publicAddresses.map((address) => placeOf(address).host);
  return [...endpoints, ...(policy ? ownHosts(rulesFrom(policy, NOTHING_LIVE, {})) : [])];
}

async function isInLockedList(db: Kysely<Database>, setting: string, site: string): Promise<boolean> {
  const rows = await wholeBodies(db, setting).where('head.category', 'in', LOCKED_CATEGORIES).execute();
  for (const { body } of rows) if (holds(await unpackedText(body), site)) return true;
  return false;
}

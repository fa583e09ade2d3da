import { sql, type Transaction } from 'kysely';
import type { Category } from '@/policy/category.ts';
import { grow } from '@/server/agreements/sequence.ts';
import { audit } from '@/server/audit.ts';
import type { Database } from '@/server/database/schema.ts';
import type { Store } from '@/server/database/store.ts';
import { changesBetween, hashOf, hostsOf, packed, textOf, unpackedText } from './list-set.ts';

/** Devices that hold one of so many lists before the newest are sent the difference. */
const MOST_BASES = 4;
/** A device that is in the middle of a list is given the rest of it. */
const FETCHING_MS = 60 * 60 * 1000;

/** Makes each category's list of what its subscriptions brought last, and tells devices where one has changed. One endpoint at a time. */
export async function publishLists(store: Store, setting: string, now: Date): Promise<void> {
  await store.db.transaction().execute(async (transaction) => {
    await sql`select pg_advisory_xact_lock(hashtextextended(${`lists ${setting}`}, 0))`.execute(transaction);
    const good = await transaction
      .selectFrom('subscriptions')
      .select(['category', 'text'])
      .where('setting', '=', setting)
      .where('text', 'is not', null)
      .execute();
    const heads = await transaction.selectFrom('list_heads').selectAll().where('setting', '=', setting).execute();
    const categories = new Set([...good, ...heads].map(({ category }) => category));
    let isChanged = false;
    for (const category of categories) {
      const bodies = good.flatMap((row) => (row.category === category && row.text ? [row.text] : []));
      const before = heads.find((head) => head.category === category)?.hash;
      const after = await putHead(transaction, { setting, category, now, before, text: await united(bodies) });
      isChanged ||= after !== before;
    }
    if (isChanged) await grow(transaction, setting);
  });
}

async function united(bodies: readonly Buffer[]): Promise<string> {
  const [first, ...others] = bodies;
  if (first === undefined) return '';
  if (others.length === 0) return unpackedText(first);
  const hosts = new Set<string>();
  for (const body of bodies) for (const host of hostsOf(await unpackedText(body))) hosts.add(host);
  return textOf(hosts);
}

type Head = { setting: string; category: Category; now: Date; before: string | undefined; text: string };

/** Returns the hash of the list that stands then; nothing where the category has none any more. */
async function putHead(transaction: Transaction<Database>, head: Head): Promise<string | undefined> {
  const { setting, category, now, before, text } = head;
  const hash = text === '' ? undefined : hashOf(text);
  if (hash === before) return hash;
  const detail = { category, hash, before };
  await audit(transaction, { setting, who: 'endpoint', act: 'list-changed', reason: `The list of ${category} has changed.`, detail });
  await transaction.deleteFrom('list_heads').where('setting', '=', setting).where('category', '=', category).execute();
  if (hash === undefined) {
    await transaction.deleteFrom('list_bodies').where('setting', '=', setting).where('category', '=', category).execute();
    return undefined;
  }
  await transaction
    .insertInto('list_heads')
    .values({ setting, category, hash, bytes: Buffer.byteLength(text), made_at: now })
    .execute();
  await putBodies(transaction, head, hash);
  return hash;
}

async function putBodies(transaction: Transaction<Database>, { setting, category, now, text }: Head, hash: string): Promise<void> {
  const of = transaction.selectFrom('list_bodies').where('setting', '=', setting).where('category', '=', category);
  const bases = await of.select(['hash', 'body']).where('base', '=', '').where('hash', '!=', hash).orderBy('made_at', 'desc').execute();
  const whole = await packed(text);
  const rows = [{ setting, category, hash, base: '', body: whole, made_at: now }];
  for (const base of bases.slice(0, MOST_BASES)) {
    const body = await packed(changesBetween(await unpackedText(base.body), text));
    if (body.length < whole.length) rows.push({ setting, category, hash, base: base.hash, body, made_at: now });
  }
  for (const row of rows)
    await transaction
      .insertInto('list_bodies')
      .values(row)
      .onConflict((conflict) => conflict.columns(['setting', 'hash', 'base', 'category']).doUpdateSet({ body: row.body, made_at: now }))
      .execute();
  const old = bases.slice(MOST_BASES).map((base) => base.hash);
  await transaction
    .deleteFrom('list_bodies')
    .where('setting', '=', setting)
    .where('category', '=', category)
    .where('hash', '!=', hash)
    .where('made_at', '<', new Date(now.getTime() - FETCHING_MS))
    .where((where) => where.or([where('base', '!=', ''), where('hash', 'in', [...old, ''])]))
    .execute();
}

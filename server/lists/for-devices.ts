import { sql, type Kysely } from 'kysely';
import type { LiveBundle } from '@/policy/live-bundle.ts';
import type { SubscribedList } from '@/policy/decision.ts';
import { LIST_PART_BYTES } from '@/policy/wire.ts';
import type { Database } from '@/server/database/schema.ts';
import type { Store } from '@/server/database/store.ts';
import { unpackedText } from './list-set.ts';

/** Returns what a bundle says of lists: each one's hash and length, and what the manager said beside them. Who and why stay here. */
export async function listsFor(db: Kysely<Database>, setting: string): Promise<Pick<LiveBundle, 'lists' | 'neverBlock' | 'alwaysBlock'>> {
  const lists = await db
    .selectFrom('list_heads')
    .select(['category', 'hash', 'bytes'])
    .where('setting', '=', setting)
    .orderBy('category')
    .execute();
  const said = await db
    .selectFrom('list_exceptions')
    .select(['site', 'verdict', 'category'])
    .where('setting', '=', setting)
    .orderBy('site')
    .execute();
  return {
    lists,
    neverBlock: said.filter(({ verdict }) => verdict === 'never').map(({ site }) => site),
    alwaysBlock: said.flatMap(({ site, category }) => (category === null ? [] : [{ site, category }])),
  };
}

/** Returns the lists of a setting as devices search them: whole texts, of up to some tens of megabytes in all. */
export async function wholeListsOf({ db }: Store, setting: string): Promise<SubscribedList[]> {
  const rows = await wholeBodies(db, setting).execute();
  return Promise.all(rows.map(async ({ category, hash, body }) => ({ category, hash, text: await unpackedText(body) })));
}

/** Every list of a setting that is in force, packed and whole. */
export function wholeBodies(db: Kysely<Database>, setting: string) {
  return db
    .selectFrom('list_heads as head')
    .innerJoin('list_bodies as body', (join) =>
      join
        .onRef('body.setting', '=', 'head.setting')
        .onRef('body.category', '=', 'head.category')
        .onRef('body.hash', '=', 'head.hash')
        .on('body.base', '=', ''),
    )
    .select(['head.category', 'head.hash', 'body.body'])
    .where('head.setting', '=', setting);
}

/**
 * Returns one part of a packed list, at most `LIST_PART_BYTES` from an offset on: of the difference to the list with the hash `base` where there is one, of
 * the whole otherwise. Nothing for a hash that the setting has no list of.
 */
export async function partOfList(
  { db }: Store,
  setting: string,
  { hash, base, offset }: { hash: string; base: string; offset: number },
): Promise<Buffer | undefined> {
  const row = await db
    .selectFrom('list_bodies')
    .select(sql<Buffer>`substring(body from ${offset + 1}::int for ${LIST_PART_BYTES}::int)`.as('part'))
    .where('setting', '=', setting)
    .where('hash', '=', hash)
    .where('base', 'in', ['', base])
    .orderBy(sql`base = ''`)
    .orderBy('category')
    .limit(1)
    .executeTakeFirst();
  return row?.part;
}

import { deleteDB, openDB, type IDBPDatabase } from 'idb';
import type { SubscribedList } from '@/policy/decision.ts';
import type { PolicyDocument } from '@/policy/document.ts';
import type { ListRow } from '@/policy/live-bundle.ts';
import type { LiveDeps } from './live-deps.ts';
import { fetchList } from './fetch-list.ts';
import type { Line } from './signed-get.ts';

/** The lists that this device holds, one a category, the last good ones until others are whole. */
export type SubscribedLists = {
  /** What is kept of these, or all of it; a list that a newer one is fetched for counts until then. */
  recall(rows?: readonly ListRow[]): Promise<SubscribedList[]>;
  /** Fetches what is not held yet, puts it in force where the policy is still the one it is meant for, and keeps it. */
  follow(from: ListSource, rows?: readonly ListRow[]): Promise<void>;
};

/** Where lists come from, and whose they are: while a long one came, the device may have changed its setting. */
export type ListSource = { line: Line; isMeant(policy: PolicyDocument): boolean };

/** How long a list that was not good is left alone. */
const LATER_MS = 10 * 60_000;

const DATABASE = 'stairgate-lists';
const STORE = 'lists';

type Deps = Pick<LiveDeps, 'bring' | 'problem' | 'onBug'>;
/** The store, what was kept in it, what is held of it now, and when which list was refused. */
type Holding = Deps & {
  store: Promise<IDBPDatabase>;
  kept: Promise<SubscribedList[] | void>;
  held: SubscribedList[] | undefined;
  refused: Map<string, number>;
};

/** Returns the lists, opening their store at once: whoever waits for the first rules waits for them too. */
export function createSubscribedLists({ bring, problem, onBug }: Deps): SubscribedLists {
  const store = openLists().catch(async () => {
    await deleteDB(DATABASE);
    return openLists();
  });
  const kept = tried({ store, onBug }, (db): Promise<SubscribedList[]> => db.getAll(STORE));
  const holding: Holding = { bring, problem, onBug, store, kept, held: undefined, refused: new Map() };
  return {
    recall: (rows) => recall(holding, rows),
    follow: (from, rows = []) => follow(holding, from, rows),
  };
}

function openLists(): Promise<IDBPDatabase> {
  return openDB(DATABASE, 1, { upgrade: (db) => void db.createObjectStore(STORE, { keyPath: 'category' }) });
}

/** Without the store, what the endpoint sends again is held for as long as the worker lives. */
function tried<Result>({ store, onBug }: Pick<Holding, 'store' | 'onBug'>, work: (db: IDBPDatabase) => Promise<Result>) {
  return store.then(work).catch(onBug);
}

async function recall(holding: Holding, rows?: readonly ListRow[]): Promise<SubscribedList[]> {
  const all = (holding.held ??= (await holding.kept) ?? []);
  return rows?.map(({ category }) => all.find((list) => list.category === category) ?? { category, hash: '', text: '' }) ?? all;
}

async function follow(holding: Holding, { line, isMeant }: ListSource, rows: readonly ListRow[]): Promise<void> {
  const { bring, refused } = holding;
  const before = await recall(holding, rows);
  const gone = holding.held?.filter((list) => !before.includes(list)) ?? [];
  const now: SubscribedList[] = [];
  for (const [index, have] of before.entries()) now.push(await fresh(holding, line, { row: rows[index] as ListRow, have }));
  const come = now.filter((list) => !before.includes(list));
  if (gone.length + come.length === 0) return;
  // What the browser will not take is not kept either: it would keep every later policy out.
  if (!(await bring(async (policy) => (isMeant(policy) ? { lists: now } : undefined)))) {
    for (const { hash } of come) refused.set(hash, performance.now());
    return;
  }
  holding.held = now.filter(({ text }) => text !== '');
  for (const list of come) await tried(holding, (db) => db.put(STORE, list));
  for (const { category } of gone) await tried(holding, (db) => db.delete(STORE, category));
}

/** A list as the endpoint names it, and what is held of it. */
type Wanted = { row: ListRow; have: SubscribedList };

async function fresh({ refused, problem }: Holding, line: Line, { row, have }: Wanted): Promise<SubscribedList> {
  const isLeft = (refused.get(row.hash) ?? -Infinity) > performance.now() - LATER_MS;
  if (have.hash === row.hash || isLeft) return have;
  const fetched = await fetchList(line, row, have);
  if (fetched === 'later') return have;
  if (fetched !== 'refused') return { category: row.category, hash: row.hash, ...fetched };
  refused.set(row.hash, performance.now());
  await problem('bundle-refused', `The list of “${row.category}” was refused: it is not the one that was signed. The last good one stays.`);
  return have;
}

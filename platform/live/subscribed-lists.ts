import { deleteDB, openDB, type IDBPDatabase } from 'idb';
import type { SubscribedList } from '@/policy/decision.ts';
import type { PolicyDocument } from '@/policy/document.ts';
import type { ListRow } from '@/policy/live-bundle.ts';
import type { LiveDeps } from './index.ts';
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

const STORE = 'lists';

/** Returns the lists, opening their store at once: whoever waits for the first rules waits for them too. */
export function createSubscribedLists({ bring, problem, onBug }: Pick<LiveDeps, 'bring' | 'problem' | 'onBug'>): SubscribedLists {
  const open = () => openDB('stairgate-lists', 1, { upgrade: (db) => void db.createObjectStore(STORE, { keyPath: 'category' }) });
  const opening = open().catch(async () => {
    await deleteDB('stairgate-lists');
    return open();
  });
  // Without the store, what the endpoint sends again is held for as long as the worker lives.
  const tried = <Result>(work: (db: IDBPDatabase) => Promise<Result>) => opening.then(work).catch(onBug);
  const kept = tried((db): Promise<SubscribedList[]> => db.getAll(STORE));
  const refused = new Map<string, number>();
  let held: SubscribedList[] | undefined;

  const recall = async (rows?: readonly ListRow[]): Promise<SubscribedList[]> => {
    const all = (held ??= (await kept) ?? []);
    return rows?.map(({ category }) => all.find((list) => list.category === category) ?? { category, hash: '', text: '' }) ?? all;
  };

  const fresh = async (line: Line, row: ListRow, have: SubscribedList): Promise<SubscribedList> => {
    const isLeft = (refused.get(row.hash) ?? -Infinity) > performance.now() - LATER_MS;
    if (have.hash === row.hash || isLeft) return have;
    const fetched = await fetchList(line, row, have);
    if (fetched === 'later') return have;
    if (fetched !== 'refused') return { category: row.category, hash: row.hash, ...fetched };
    refused.set(row.hash, performance.now());
    await problem(
      'bundle-refused',
      `The list of “${row.category}” was refused: it is not the one that was signed. The last good one stays.`,
    );
    return have;
  };

  return {
    recall,
    async follow({ line, isMeant }, rows = []) {
      const before = await recall(rows);
      const gone = held?.filter((list) => !before.includes(list)) ?? [];
      const now: SubscribedList[] = [];
      for (const [index, have] of before.entries()) now.push(await fresh(line, rows[index] as ListRow, have));
      const come = now.filter((list) => !before.includes(list));
      if (gone.length + come.length === 0) return;
      // What the browser will not take is not kept either: it would keep every later policy out.
      if (!(await bring(async (policy) => (isMeant(policy) ? { lists: now } : undefined)))) {
        for (const { hash } of come) refused.set(hash, performance.now());
        return;
      }
      held = now.filter(({ text }) => text !== '');
      for (const list of come) await tried((db) => db.put(STORE, list));
      for (const { category } of gone) await tried((db) => db.delete(STORE, category));
    },
  };
}

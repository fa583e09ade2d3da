import type { Event } from '@/policy/event.ts';
import { countKeysOf, isRoomy, type Means, type Plan, type Seen, type Wanted } from './plan.ts';
import { Head, strictly, viewing, type Database, type Held, type Reading } from './schema.ts';

/** What was seen, and the head as it lay there, to tell whether it still does. */
export type Look = Seen & { raw: string };

/** Reads in one transaction what a plan for these happenings needs to know. */
export async function look(db: Database, wanted: Wanted[], means: Pick<Means, 'limit' | 'full'>): Promise<Look> {
  return viewing(db, ['events', 'settled', 'held', 'head'], async (tx) => {
    const stored = await tx.objectStore('head').get('chain');
    const [waiting, heldCount] = await Promise.all([tx.objectStore('events').count(), tx.objectStore('held').count()]);
    const occasions = [...new Set(wanted.map((one) => one.occasion))];
    const found = await Promise.all(occasions.map(async (occasion) => [occasion, await knownOf(tx, occasion)] as const));
    const known = new Map(found.flatMap(([occasion, what]) => (what ? [[occasion, what]] : [])));
    const isAll = isRoomy({ waiting, heldCount }, means);
    const rows = isAll ? await tx.objectStore('held').getAll() : await alike(tx, heldCount > 0 ? wanted : []);
    const held = new Map(rows.map((row) => [row.key, row]));
    const head = Head.safeParse(stored);
    return { head: head.success ? head.data : undefined, waiting, known, held, heldCount, raw: JSON.stringify(stored) ?? '' };
  });
}

/** Writes the plan in one transaction of strict durability. Returns false, and writes nothing, if the head has moved since `raw` was seen. */
export async function commit(db: Database, plan: Plan, raw: string): Promise<boolean> {
  return strictly(db, ['events', 'held', 'head'], async (tx) => {
    const stored = await tx.objectStore('head').get('chain');
    if ((JSON.stringify(stored) ?? '') !== raw) return false;
    const held = tx.objectStore('held');
    // Requests of one store are carried out in the order they were made, so a count begun anew is put after the old one is gone.
    await Promise.all([
      ...plan.lines.map(async (line) => tx.objectStore('events').add(line)),
      ...plan.released.map((key) => held.delete(key)),
      ...Array.from(plan.counted.values(), (row) => held.put(row)),
      tx.objectStore('head').put(plan.head, 'chain'),
    ]);
    return true;
  });
}

async function knownOf(tx: Reading, occasion: string): Promise<Event | 'counted' | undefined> {
  const [waiting, settled, counted] = await Promise.all([
    tx.objectStore('events').index('occasion').get(occasion),
    tx.objectStore('settled').index('occasion').get(occasion),
    tx.objectStore('held').index('occasion').getKey(occasion),
  ]);
  const line = waiting ?? settled;
  return line?.event ?? (counted === undefined ? undefined : 'counted');
}

async function alike(tx: Reading, wanted: Wanted[]): Promise<Held[]> {
  const keys = [...new Set(wanted.flatMap((one) => countKeysOf(one.happening)))];
  const rows = await Promise.all(keys.map((key) => tx.objectStore('held').get(key)));
  return rows.filter((row) => row !== undefined);
}

import { Event } from '@/policy/event.ts';
import { strictly, viewing, type Database, type Line } from './schema.ts';

/** How many settled lines are remembered, so that an occasion asked about again finds its event. */
const SETTLED_LIMIT = 1_000;

/** What may go in one batch. A single event goes whatever its size. */
export type Most = { events: number; bytes: number };

/** Returns how many lines wait to be sent. */
export async function waitingIn(db: Database): Promise<number> {
  return db.count('events');
}

/** Returns the oldest waiting events, in the order of writing. Lines that are no events (any more) are put aside. */
export async function peek(db: Database, most: Most): Promise<Event[]> {
  const [lines, keys] = await viewing(db, ['events'], (tx) => {
    const events = tx.objectStore('events');
    return Promise.all([events.getAll(null, most.events), events.getAllKeys(null, most.events)]);
  });
  const spoilt = keys.filter((_, at) => !Event.safeParse(lines[at]?.event).success);
  if (spoilt.length > 0) {
    await putAsideSpoilt(db, spoilt);
    return peek(db, most);
  }
  return cutTo(
    lines.map((line) => line.event),
    most.bytes,
  );
}

/** What the endpoint has said of events: ids that it has, and ids that it does not take, each with the reason. */
export type Settled = { delivered: string[]; refused: { id: string; reason: string }[] };

/** Moves sent events out of the outbox in one strict transaction: delivered ones are remembered for a while, refused ones put aside for good. */
export async function settle(db: Database, { delivered, refused }: Settled): Promise<void> {
  await strictly(db, ['events', 'settled', 'quarantine'], async (tx) => {
    const ids = tx.objectStore('events').index('id');
    const take = async (id: string): Promise<Line | undefined> => {
      const [key, line] = await Promise.all([ids.getKey(id), ids.get(id)]);
      if (key === undefined || !line) return undefined;
      await tx.objectStore('events').delete(key);
      // The stored order of settling is the order of forgetting.
      const place = await tx.objectStore('settled').add(line);
      await tx.objectStore('settled').delete(IDBKeyRange.upperBound(place - SETTLED_LIMIT));
      return line;
    };
    for (const id of delivered) await take(id);
    for (const { id, reason } of refused) {
      const line = await take(id);
      if (line) await tx.objectStore('quarantine').add({ line, reason });
    }
  });
}

async function putAsideSpoilt(db: Database, keys: number[]): Promise<void> {
  await strictly(db, ['events', 'quarantine'], async (tx) => {
    for (const key of keys) {
      const line: unknown = await tx.objectStore('events').get(key);
      await tx.objectStore('quarantine').add({ line, reason: 'The stored line is no event.' });
      await tx.objectStore('events').delete(key);
    }
  });
}

function cutTo(events: Event[], bytes: number): Event[] {
  let sum = 0;
  const end = events.findIndex((event, at) => {
    sum += new TextEncoder().encode(JSON.stringify(event)).length + 1;
    return at > 0 && sum > bytes;
  });
  return end === -1 ? events : events.slice(0, end);
}

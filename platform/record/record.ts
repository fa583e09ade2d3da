import type { Event, Happening } from '@/policy/event.ts';
import { commit, look } from './commit.ts';
import { keyIn } from './device-key.ts';
import { planOf, type Plan, type Standing, type Wanted } from './plan.ts';
import { nameOf, type Database, type Head } from './schema.ts';
import type { Store } from './store.ts';
import { inTurns, type Locks } from './turns.ts';

/** The last place in the chain, kept outside the database so that its loss can be told of. */
export type Place = { epoch: string; seq: number };
export type Mirror = { recall(): Promise<Place | undefined>; remember(place: Place): Promise<void> };

/** What the record is made from. `random` returns 16 fresh random bytes; `limit` is the most lines that may wait. */
export type RecordParts = {
  store: Store;
  clock: () => Date;
  random: () => Uint8Array;
  mirror: Mirror;
  locks: Locks;
  standing: () => Standing;
  limit?: number;
};

/** The device's record: one chain, however many windows write to it. */
export type DeviceRecord = {
  /**
   * Returns the event once it is on the disk, or `undefined` once it is on the disk as part of a count because the record is full. The same
   * occasion again returns the first event and writes nothing. Rejects when the disk takes neither: then nothing was written.
   */
  write(happening: Happening, occasion: string): Promise<Event | undefined>;
  /** Begins the chain if there is none, and writes what was counted while the record was full if there is room again. */
  settle(): Promise<void>;
};

type Asked = Wanted & { answer: (event: Event | undefined) => void };
/** What waits for the next turn, and whether the chain has been seen to go as far as is known outside it. */
type Writing = RecordParts & { limit: number; asked: Asked[]; isProved: boolean };

/** Returns the record over this store. */
export function createRecord(parts: RecordParts): DeviceRecord {
  const writing: Writing = { limit: 20_000, ...parts, asked: [], isProved: false };
  const nextTurn = inTurns(parts.locks, 'stairgate-record', () => takeTurn(writing));
  return {
    write: (happening, occasion) =>
      new Promise((answer, reject) => {
        writing.asked.push({ happening, occasion, at: parts.clock(), answer });
        nextTurn().catch(reject);
      }),
    settle: nextTurn,
  };
}

async function takeTurn(writing: Writing): Promise<void> {
  const batch = writing.asked;
  writing.asked = [];
  const plan = await writing.store.run((db) => put(writing, db, batch));
  for (const one of batch) {
    const event = plan.known.get(one.occasion);
    one.answer(event === 'counted' ? undefined : event);
  }
  if (plan.lines.length > 0) await remember(writing, { epoch: plan.head.epoch, seq: plan.head.seq });
}

async function put(writing: Writing, db: Database, wanted: Wanted[]): Promise<Plan> {
  try {
    return await attempt(writing, db, { wanted, full: false });
  } catch (cause) {
    // A count that is there already takes next to no room.
    if (nameOf(cause) !== 'QuotaExceededError') throw cause;
    return attempt(writing, db, { wanted, full: true });
  }
}

async function attempt(writing: Writing, db: Database, { wanted, full }: { wanted: Wanted[]; full: boolean }): Promise<Plan> {
  const { clock, random, mirror, standing, limit } = writing;
  for (;;) {
    const found = await look(db, wanted, { limit, full });
    const lost = found.head && writing.isProved ? undefined : await lossOf(mirror, found.head);
    const seen = lost === undefined ? found : { ...found, head: undefined };
    const { device } = await keyIn(db);
    const plan = await planOf(wanted, seen, { device, now: clock(), random, limit, full, own: standing(), ...(lost && { lost }) });
    const isIdle = plan.lines.length === 0 && plan.counted.size === 0;
    writing.isProved = isIdle || (await commit(db, plan, seen.raw));
    if (writing.isProved) return plan;
  }
}

async function remember(writing: Writing, place: Place): Promise<void> {
  const [outcome] = await Promise.allSettled([writing.mirror.remember(place)]);
  if (outcome.status === 'fulfilled') return;
  const detail = `The last place of the record could not be noted outside it: ${String(outcome.reason)}`.slice(0, 500);
  const happening: Happening = { ...writing.standing(), kind: 'problem', action: 'note', problem: 'bug', detail, repeats: 1 };
  // It is written with whatever comes next, and once an epoch, so that it cannot call itself for ever.
  writing.asked.push({ happening, occasion: `mirror:${place.epoch}`, at: writing.clock(), answer: () => undefined });
}

/**
 * Returns the words of the `record-reset` line, or `undefined` where nothing is lost: a first start, or a chain that goes at least as far as is
 * known outside it. A repaired or restored database ends earlier, and going on from there would give two lines the same place.
 */
async function lossOf(mirror: Mirror, head: Head | undefined): Promise<string | undefined> {
  const [last] = await Promise.allSettled([mirror.recall()]);
  if (last.status === 'rejected') return head ? undefined : 'The record began anew; where the last one ended cannot be read.';
  if (!last.value || (head && !isBehind(head, last.value))) return undefined;
  const what = head ? `went back to line ${head.seq} of epoch ${head.epoch}` : 'was lost';
  return `The record ${what} and began anew. The last known line was ${last.value.seq} of epoch ${last.value.epoch}.`;
}

/** Epochs are UUIDv7, so a later one sorts after. */
function isBehind(head: Head, last: Place): boolean {
  return head.epoch === last.epoch ? head.seq < last.seq : head.epoch < last.epoch;
}

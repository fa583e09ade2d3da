import type { Event, Happening } from '@/policy/event.ts';
import { commit, look } from './commit.ts';
import { keyIn } from './device-key.ts';
import { planOf, type Plan, type Standing, type Wanted } from './plan.ts';
import { nameOf, type Database } from './schema.ts';
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

/** Returns the record over this store. */
export function createRecord({ store, clock, random, mirror, locks, standing, limit = 20_000 }: RecordParts): DeviceRecord {
  type Asked = Wanted & { answer: (event: Event | undefined) => void };
  let asked: Asked[] = [];

  const attempt = async (db: Database, wanted: Wanted[], full: boolean): Promise<Plan> => {
    for (;;) {
      const seen = await look(db, wanted, { limit, full });
      const lost = seen.head ? undefined : await lossOf(mirror);
      const { device } = await keyIn(db);
      const plan = await planOf(wanted, seen, { device, now: clock(), random, limit, full, own: standing(), ...(lost && { lost }) });
      const isIdle = plan.lines.length === 0 && plan.counted.size === 0;
      if (isIdle || (await commit(db, plan, seen.raw))) return plan;
    }
  };
  const put = async (db: Database, wanted: Wanted[]): Promise<Plan> => {
    try {
      return await attempt(db, wanted, false);
    } catch (cause) {
      // A count that is there already takes next to no room.
      if (nameOf(cause) !== 'QuotaExceededError') throw cause;
      return attempt(db, wanted, true);
    }
  };
  const takeTurn = async (): Promise<void> => {
    const batch = asked;
    asked = [];
    const plan = await store.run((db) => put(db, batch));
    for (const one of batch) {
      const event = plan.known.get(one.occasion);
      one.answer(event === 'counted' ? undefined : event);
    }
    if (plan.lines.length > 0) await remember({ epoch: plan.head.epoch, seq: plan.head.seq });
  };
  const remember = async (place: Place): Promise<void> => {
    const [outcome] = await Promise.allSettled([mirror.remember(place)]);
    if (outcome.status === 'fulfilled') return;
    const detail = `The last place of the record could not be noted outside it: ${String(outcome.reason)}`.slice(0, 500);
    const happening: Happening = { ...standing(), kind: 'problem', action: 'note', problem: 'bug', detail, repeats: 1 };
    // It is written with whatever comes next, and once an epoch, so that it cannot call itself for ever.
    asked.push({ happening, occasion: `mirror:${place.epoch}`, at: clock(), answer: () => undefined });
  };
  const nextTurn = inTurns(locks, 'stairgate-record', takeTurn);

  return {
    write: (happening, occasion) =>
      new Promise((answer, reject) => {
        asked.push({ happening, occasion, at: clock(), answer });
        nextTurn().catch(reject);
      }),
    settle: nextTurn,
  };
}

/** Returns the words of the `record-reset` line, or `undefined` where no earlier chain is known: a first start. */
async function lossOf(mirror: Mirror): Promise<string | undefined> {
  const [last] = await Promise.allSettled([mirror.recall()]);
  if (last.status === 'rejected') return 'The record began anew; where the last one ended cannot be read.';
  if (!last.value) return undefined;
  return `The record was lost and began anew. The last known line was ${last.value.seq} of epoch ${last.value.epoch}.`;
}

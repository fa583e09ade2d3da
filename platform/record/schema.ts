import type { IDBPDatabase, IDBPTransaction } from 'idb';
import * as z from 'zod/mini';
import type { Event, Happening } from '@/policy/event.ts';

/** The stores of the record's database. */
export const STORES = ['events', 'settled', 'held', 'head', 'key', 'quarantine', 'upload'] as const;
export type StoreName = (typeof STORES)[number];

/** One line of the record, and what it was written for: the same occasion never makes a second line. */
export type Line = { event: Event; occasions: string[] };

/** Happenings that were alike while there was no room for a line each. */
export type Held = { key: string; happening: Happening; first: string; last: string; occasions: string[] };

/** The end of the chain. `hash` is that of the newest line; `changes` grows with every commit. */
export const Head = z.object({
  epoch: z.uuid(),
  seq: z.int().check(z.minimum(0)),
  hash: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
  lastId: z.optional(z.uuidv7()),
  changes: z.int(),
});
export type Head = z.output<typeof Head>;

/** A line that will not be sent again, and why. */
export type Quarantined = { line: unknown; reason: string };

/** Keys of `events` and `settled` count up by themselves, so their order is the order of writing. */
export type Schema = {
  events: { key: number; value: Line; indexes: { id: string; occasion: string } };
  settled: { key: number; value: Line; indexes: { occasion: string } };
  held: { key: string; value: Held; indexes: { occasion: string } };
  head: { key: string; value: unknown };
  key: { key: string; value: unknown };
  quarantine: { key: number; value: Quarantined };
  upload: { key: string; value: unknown };
};
export type Database = IDBPDatabase<Schema>;
export type Writing = IDBPTransaction<Schema, StoreName[], 'readwrite'>;
export type Reading = IDBPTransaction<Schema, StoreName[]>;

/** Makes the stores in an empty database. */
export function makeStores(db: Database): void {
  const events = db.createObjectStore('events', { autoIncrement: true });
  events.createIndex('id', 'event.id', { unique: true });
  events.createIndex('occasion', 'occasions', { unique: true, multiEntry: true });
  const settled = db.createObjectStore('settled', { autoIncrement: true });
  settled.createIndex('occasion', 'occasions', { multiEntry: true });
  const held = db.createObjectStore('held', { keyPath: 'key' });
  held.createIndex('occasion', 'occasions', { multiEntry: true });
  db.createObjectStore('head');
  db.createObjectStore('key');
  db.createObjectStore('quarantine', { autoIncrement: true });
  db.createObjectStore('upload');
}

/**
 * Runs `work` in one read-write transaction of strict durability, and answers when it is complete, which is when it is on the disk. All of it
 * is undone if `work` throws.
 */
export async function strictly<T>(db: Database, stores: StoreName[], work: (tx: Writing) => Promise<T>): Promise<T> {
  const tx = db.transaction(stores, 'readwrite', { durability: 'strict' });
  const [result] = await Promise.all([undoing(tx, work), tx.done]);
  return result;
}

/** Runs `work` on one consistent view of the stores. */
export async function viewing<T>(db: Database, stores: StoreName[], work: (tx: Reading) => Promise<T>): Promise<T> {
  const tx = db.transaction(stores, 'readonly');
  const [result] = await Promise.all([work(tx), tx.done]);
  return result;
}

async function undoing<T>(tx: Writing, work: (tx: Writing) => Promise<T>): Promise<T> {
  try {
    return await work(tx);
  } catch (cause) {
    abort(tx);
    throw cause;
  }
}

function abort(tx: Writing): void {
  try {
    tx.abort();
  } catch (cause) {
    // A failed request has ended the transaction already.
    if (nameOf(cause) !== 'InvalidStateError') throw cause;
  }
}

/** Returns the name of a refusal of the platform, or an empty text for any other error. */
export function nameOf(cause: unknown): string {
  return cause instanceof DOMException ? cause.name : '';
}

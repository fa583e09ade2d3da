import { randomBytes } from 'node:crypto';
import type { WebWorker } from 'puppeteer';
import type { Head, Held, Line } from '@/platform/record/schema.ts';
import { hashOf } from '@/policy/chain.ts';
import type { Event, Happening } from '@/policy/event.ts';
import { uuidv7 } from '@/policy/uuid.ts';

/** How many lines go into the device's database at a time. */
const CHUNK = 2_000;

/** What lies in a device's record: lines that wait, happenings that are only counted, and the end of the chain. */
export type Outbox = { waiting: number; counted: number; head: Head };

/** Reads the record's own database on the device. */
export async function outboxOf(worker: WebWorker): Promise<Outbox> {
  return worker.evaluate(readOutbox);
}

/** Writes lines to a device's record that follow from the last one, as it would have itself had so much happened. Returns the events. */
export async function prepareLines(worker: WebWorker, device: string, happenings: readonly Happening[]): Promise<Event[]> {
  let { head } = await outboxOf(worker);
  const events: Event[] = [];
  for (let at = 0; at < happenings.length; at += CHUNK) {
    const before = head.hash;
    const lines: Line[] = [];
    for (const [place, happening] of happenings.slice(at, at + CHUNK).entries()) {
      const event = eventAfter(head, device, happening);
      lines.push({ event, occasions: [`prepared ${at + place}`] });
      head = { epoch: head.epoch, seq: event.seq, hash: await hashOf(event), lastId: event.id, changes: head.changes + 1 };
    }
    await worker.evaluate(writeLines, lines, before, head);
    events.push(...lines.map((line) => line.event));
  }
  return events;
}

function eventAfter({ epoch, seq, hash, lastId }: Head, device: string, happening: Happening): Event {
  const now = new Date();
  return { ...happening, id: uuidv7(now, randomBytes(16), lastId), at: now.toISOString(), epoch, seq: seq + 1, previous: hash, device };
}

async function readOutbox(): Promise<Outbox> {
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('stairgate-record');
    opening.addEventListener('success', () => resolve(opening.result));
    opening.addEventListener('error', () => reject(opening.error ?? new Error('The record does not open.')));
  });
  const tx = db.transaction(['events', 'held', 'head']);
  const waiting = tx.objectStore('events').count();
  const held = tx.objectStore('held').getAll() as IDBRequest<Held[]>;
  const head = tx.objectStore('head').get('chain') as IDBRequest<Head>;
  await new Promise((resolve) => tx.addEventListener('complete', resolve));
  db.close();
  return { waiting: waiting.result, counted: held.result.reduce((sum, row) => sum + row.happening.repeats, 0), head: head.result };
}

async function writeLines(lines: Line[], before: string, after: Head): Promise<void> {
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('stairgate-record');
    opening.addEventListener('success', () => resolve(opening.result));
    opening.addEventListener('error', () => reject(opening.error ?? new Error('The record does not open.')));
  });
  const tx = db.transaction(['events', 'head'], 'readwrite');
  const done = new Promise<void>((resolve, reject) => {
    tx.addEventListener('complete', () => resolve());
    tx.addEventListener('abort', () => reject(tx.error ?? new Error('The record went on meanwhile, so the lines do not follow from it.')));
  });
  const head = tx.objectStore('head').get('chain') as IDBRequest<Head>;
  head.addEventListener('success', () => {
    if (head.result.hash !== before) return tx.abort();
    for (const line of lines) tx.objectStore('events').add(line);
    tx.objectStore('head').put(after, 'chain');
  });
  await done;
  db.close();
}

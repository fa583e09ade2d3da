import * as z from 'zod/mini';
import { Event, type Happening } from '@/policy/event.ts';
import { readStored, writeStored, type StoredKey } from './stored.ts';

const Row = z.object({
  tabId: z.int(),
  occasion: z.string(),
  happening: z.omit(Event, { id: true, at: true, epoch: true, seq: true, previous: true, device: true }),
});
type Row = z.output<typeof Row>;
const Held = z.catchall(z.object({}), Row);
type Held = z.output<typeof Held>;

const stored = { key: 'heldEmbeds', area: 'session', schema: Held, fallback: {} } satisfies StoredKey<z.ZodMiniType>;

/** A page can be refused hundreds of parts a second; what is counted is kept at most this often. */
const KEEP_MS = 1_000;

/** Lines of one tab that are written from one beat to the next; a page may bring parts of as many hosts as it can make up. */
const MOST_LINES = 20;

type Write = (happening: Happening, occasion: string) => Promise<unknown>;
type Embeds = { see(tabId: number, happening: Happening): Promise<void>; flush(tabId?: number): Promise<void> };

/** What was written of each document, how many lines each tab has had for this beat, and what is counted until it is written. */
type Counting = {
  write: Write;
  seen: Set<string>;
  lines: Map<number, number>;
  held: Held;
  keeping: ReturnType<typeof setTimeout> | undefined;
};

/**
 * A page may try the same blocked part hundreds of times. The first of a kind in a document is written at once; the others are counted, and
 * written as one event with its count when the tab moves on or the next heartbeat comes. A count stays until its event is written, and its
 * occasion makes that once. A tab that has had its lines for this beat is counted on by category alone, until the next.
 */
export function createEmbeds(write: Write): Embeds {
  const counting: Counting = { write, seen: new Set(), lines: new Map(), held: {}, keeping: undefined };
  const restored = restore(counting);
  return {
    see: (tabId, happening) => restored.then(() => see(counting, { tabId, happening })),
    flush: (tabId) => restored.then(() => flush(counting, tabId)),
  };
}

async function restore(counting: Counting): Promise<void> {
  counting.held = (await readStored(stored)).value;
  for (const key of Object.keys(counting.held)) counting.seen.add(key);
}

type Part = Pick<Row, 'tabId' | 'happening'>;

async function see(counting: Counting, part: Part): Promise<void> {
  const { tabId, happening } = part;
  const key = `${tabId} ${happening.kind} ${happening.category} ${happening.host}`;
  if (counting.seen.has(key)) return count(counting, key, part);
  if (!mayWrite(counting, tabId))
    return count(counting, `${tabId} ${happening.kind} ${happening.category}`, { tabId, happening: withoutPlace(happening) });
  counting.seen.add(key);
  await counting.write(happening, `embed ${crypto.randomUUID()}`);
}

async function flush(counting: Counting, tabId: number | undefined): Promise<void> {
  const { write, seen, lines, held } = counting;
  for (const key of seen) if (tabId !== undefined && key.startsWith(`${tabId} `)) seen.delete(key);
  if (tabId === undefined) lines.clear();
  const due = Object.entries(held).filter(([, row]) => tabId === undefined || (row.tabId === tabId && mayWrite(counting, tabId)));
  if (due.length === 0) return;
  // Under a name of its own a count that is being written no longer grows.
  for (const [key, row] of due) {
    delete held[key];
    held[`leaving ${row.occasion}`] = row;
  }
  for (const [, { happening, occasion }] of due) {
    await write(happening, `embed ${occasion}`);
    delete held[`leaving ${occasion}`];
  }
  await writeStored(stored, held);
}

function mayWrite({ lines }: Counting, tabId: number): boolean {
  const before = lines.get(tabId) ?? 0;
  lines.set(tabId, before + 1);
  return before < MOST_LINES;
}

function count(counting: Counting, key: string, { tabId, happening }: Part): void {
  const { occasion = crypto.randomUUID(), happening: before } = counting.held[key] ?? {};
  counting.held[key] = { tabId, occasion, happening: { ...happening, repeats: (before?.repeats ?? 0) + 1 } };
  counting.keeping ??= setTimeout(() => {
    counting.keeping = undefined;
    void writeStored(stored, counting.held);
  }, KEEP_MS);
}

/** Of many hosts no one is named. */
function withoutPlace({ host: _host, path: _path, ...rest }: Happening): Happening {
  return rest;
}

import * as z from 'zod/mini';
import { Event, type Happening } from '@/policy/event.ts';
import { readStored, writeStored, type StoredKey } from './stored.ts';

const Held = z.catchall(
  z.object({}),
  z.object({
    tabId: z.int(),
    occasion: z.string(),
    happening: z.omit(Event, { id: true, at: true, epoch: true, seq: true, previous: true, device: true }),
  }),
);
type Held = z.output<typeof Held>;

const stored = { key: 'heldEmbeds', area: 'session', schema: Held, fallback: {} } satisfies StoredKey<z.ZodMiniType>;

/** A page can be refused hundreds of parts a second; what is counted is kept at most this often. */
const KEEP_MS = 1_000;

/** Lines of one tab that are written from one beat to the next; a page may bring parts of as many hosts as it can make up. */
const MOST_LINES = 20;

type Write = (happening: Happening, occasion: string) => Promise<unknown>;
type Embeds = { see(tabId: number, happening: Happening): Promise<void>; flush(tabId?: number): Promise<void> };

/**
 * A page may try the same blocked part hundreds of times. The first of a kind in a document is written at once; the others are counted, and
 * written as one event with its count when the tab moves on or the next heartbeat comes. A count stays until its event is written, and its
 * occasion makes that once. A tab that has had its lines for this beat is counted on by category alone, until the next.
 */
export function createEmbeds(write: Write): Embeds {
  const seen = new Set<string>();
  const lines = new Map<number, number>();
  const mayWrite = (tabId: number): boolean => {
    const before = lines.get(tabId) ?? 0;
    lines.set(tabId, before + 1);
    return before < MOST_LINES;
  };
  let held: Held = {};
  let keeping: ReturnType<typeof setTimeout> | undefined;
  const restored = readStored(stored).then(({ value }) => {
    held = value;
    for (const key of Object.keys(held)) seen.add(key);
  });
  const keep = () => writeStored(stored, held);
  const keepSoon = () => {
    keeping ??= setTimeout(() => {
      keeping = undefined;
      void keep();
    }, KEEP_MS);
  };

  const count = (key: string, tabId: number, happening: Happening): void => {
    const { occasion = crypto.randomUUID(), happening: before } = held[key] ?? {};
    held[key] = { tabId, occasion, happening: { ...happening, repeats: (before?.repeats ?? 0) + 1 } };
    keepSoon();
  };

  return {
    async see(tabId, happening) {
      await restored;
      const key = `${tabId} ${happening.kind} ${happening.category} ${happening.host}`;
      if (seen.has(key)) return count(key, tabId, happening);
      if (!mayWrite(tabId)) return count(`${tabId} ${happening.kind} ${happening.category}`, tabId, withoutPlace(happening));
      seen.add(key);
      await write(happening, `embed ${crypto.randomUUID()}`);
    },
    async flush(tabId) {
      await restored;
      for (const key of seen) if (tabId !== undefined && key.startsWith(`${tabId} `)) seen.delete(key);
      if (tabId === undefined) lines.clear();
      const due = Object.entries(held).filter(([, row]) => tabId === undefined || (row.tabId === tabId && mayWrite(tabId)));
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
      await keep();
    },
  };
}

/** Of many hosts no one is named. */
function withoutPlace({ host: _host, path: _path, ...rest }: Happening): Happening {
  return rest;
}

import * as z from 'zod/mini';
import { Event, type Happening } from '@/policy/event.ts';
import { readStored, writeStored, type StoredKey } from './stored.ts';

const Held = z.record(
  z.string(),
  z.object({ tabId: z.int(), happening: z.omit(Event, { id: true, at: true, epoch: true, seq: true, previous: true, device: true }) }),
);
type Held = z.output<typeof Held>;

const stored = { key: 'heldEmbeds', area: 'session', schema: Held, fallback: {} } satisfies StoredKey<z.ZodMiniType>;

type Write = (happening: Happening, occasion: string) => Promise<unknown>;

/**
 * A page may try the same blocked part hundreds of times. The first of a kind in a document is written at once; the others are counted, and
 * written as one event with its count when the tab moves on or the next heartbeat comes.
 */
export function createEmbeds(write: Write): {
  see(tabId: number, happening: Happening): Promise<void>;
  flush(tabId?: number): Promise<void>;
} {
  const seen = new Set<string>();
  let held: Held = {};
  const restored = readStored(stored).then(({ value }) => {
    held = value;
    for (const key of Object.keys(held)) seen.add(key);
  });
  const keep = () => writeStored(stored, held);

  return {
    async see(tabId, happening) {
      await restored;
      const key = `${tabId} ${happening.category} ${happening.host}`;
      if (!seen.has(key)) {
        seen.add(key);
        await write(happening, `embed ${crypto.randomUUID()}`);
        return;
      }
      const before = held[key]?.happening.repeats ?? 0;
      held[key] = { tabId, happening: { ...happening, repeats: before + 1 } };
      await keep();
    },
    async flush(tabId) {
      await restored;
      const due = Object.entries(held).filter(([, row]) => tabId === undefined || row.tabId === tabId);
      held = Object.fromEntries(Object.entries(held).filter(([key]) => !due.some(([one]) => one === key)));
      for (const key of seen) if (tabId !== undefined && key.startsWith(`${tabId} `)) seen.delete(key);
      if (due.length === 0) return;
      for (const [, row] of due) await write(row.happening, `embed ${crypto.randomUUID()}`);
      await keep();
    },
  };
}

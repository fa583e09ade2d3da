import { browser } from '@wxt-dev/browser';
import * as z from 'zod/mini';
import type { Gate } from '@/platform/gate.ts';
import { isWebAddress } from '@/platform/web-address.ts';
import { readStored, writeStored, type StoredKey } from '@/platform/stored.ts';
import { createTurns } from '../in-turn.ts';

/** How many origins are remembered; the oldest is forgotten first, and its pages are still replaced. */
const REMEMBERED = 500;

const stored = { key: 'agreedOrigins', schema: z.array(z.string()), fallback: [] } satisfies StoredKey<z.ZodMiniType>;

/** What sites leave in the browser that could show their pages again without a request: their own service workers, and what those keep. */
export type Leftovers = {
  /** A page of this address was opened by an agreement. */
  note(address: string): Promise<void>;
  /** Removes what the sites left that are closed again. */
  clear(): Promise<void>;
  /** A closed page was shown without a request that a rule could have stopped: removes what showed it. */
  shown(address: string): Promise<void>;
};

/** Returns the memory of origins that agreements have opened; it outlives the worker and the browser. */
export function createLeftovers(gate: Gate): Leftovers {
  const inTurn = createTurns();
  const change = (step: (origins: string[]) => Promise<string[]>): Promise<void> =>
    inTurn(async () => {
      const { value } = await readStored(stored);
      const next = await step(value);
      if (next !== value) await writeStored(stored, next);
    });
  return {
    note: (address) =>
      change(async (origins) => {
        const { origin } = new URL(address);
        return origin === 'null' || origins.includes(origin) ? origins : [...origins, origin].slice(-REMEMBERED);
      }),
    clear: () =>
      change(async (origins) => {
        const closed = origins.filter((origin) => gate.decide({ address: `${origin}/`, as: 'page' })?.action === 'block');
        if (closed.length === 0) return origins;
        await remove(closed);
        return origins.filter((origin) => !closed.includes(origin));
      }),
    async shown(address) {
      if (isWebAddress(address)) await remove([new URL(address).origin]);
    },
  };
}

async function remove(origins: string[]): Promise<void> {
  const [first, ...others] = origins;
  if (first !== undefined) await browser.browsingData.remove({ origins: [first, ...others] }, { serviceWorkers: true, cacheStorage: true });
}

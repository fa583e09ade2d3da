import { browser } from '@wxt-dev/browser';
import * as z from 'zod/mini';
import { EVERY_SITE, isTighter, serviceWorkerRule, serviceWorkerSites } from '@/policy/service-workers.ts';
import type { Gate } from './gate.ts';
import { createTurns } from './in-turn.ts';
import { readStored, writeStored, type StoredKey } from './stored.ts';

/** Whose service workers may stand in this browser: everybody's, before we were there. */
const stored = { key: 'serviceWorkerSites', schema: z.array(z.string()), fallback: [EVERY_SITE] } satisfies StoredKey<z.ZodMiniType>;

/** Keeps the service workers of sites to what the rules in force say. Each rejects with what the browser refused. */
export type ServiceWorkers = {
  /** Lets sites register them where the rules do, and no others. */
  hold(): Promise<void>;
  /** Removes those that were registered while more sites might; nothing where no site has lost it. */
  endOthers(): Promise<void>;
};

/** Returns what holds service workers; what may stand outlives the worker and the browser, as they do. */
export function createServiceWorkers(gate: Gate): ServiceWorkers {
  const inTurn = createTurns();
  const sitesNow = (): string[] | undefined => {
    const rules = gate.rules();
    return rules && serviceWorkerSites(rules, gate.situation());
  };
  return {
    hold: () =>
      inTurn(async () => {
        const now = sitesNow();
        const rule = now && serviceWorkerRule(now);
        await browser.declarativeNetRequest.updateSessionRules({ removeRuleIds: [1], addRules: rule ? [rule] : [] });
        const { value: before } = await readStored(stored);
        const both = [...new Set([...before, ...(now ?? [])])];
        if (both.length > before.length) await writeStored(stored, both);
      }),
    endOthers: () =>
      inTurn(async () => {
        const now = sitesNow();
        const { value: before } = await readStored(stored);
        if (!now || !isTighter(now, before)) return;
        const excludeOrigins = now.map((site) => new URL(`https://${site}`).origin);
        await browser.browsingData.remove({ excludeOrigins }, { serviceWorkers: true });
        await writeStored(stored, now);
      }),
  };
}

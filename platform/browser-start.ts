import { browser } from '@wxt-dev/browser';
import * as z from 'zod/mini';
import { readStored, writeStored, type StoredKey } from './stored.ts';

/** A browser that starts with a newer extension tells of both, one just after the other. */
const GRACE_MS = 2_000;
/** An extension that came back into a running browser without a word, as one that was switched off and on. */
const SILENCE_MS = 10_000;

const STARTED = { key: 'browserStarted', area: 'session', schema: z.boolean(), fallback: false } satisfies StoredKey<z.ZodMiniType>;

/**
 * Resolves with whether the browser has started since the extension last ended; an update ends the extension alone. The browser tells of its start once, so it is kept
 * for the next worker. Call it in the worker's first turn.
 */
export async function hasBrowserStarted(): Promise<boolean> {
  const { promise, resolve } = Promise.withResolvers<boolean>();
  browser.runtime.onStartup.addListener(() => {
    resolve(true);
    void writeStored(STARTED, true);
  });
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'update') setTimeout(() => resolve(false), GRACE_MS);
  });
  if ((await readStored(STARTED)).value) return true;
  setTimeout(() => resolve(false), SILENCE_MS);
  return promise;
}

import { browser } from '@wxt-dev/browser';
import * as z from 'zod/mini';
import { readStored, writeStored, type StoredKey } from './stored.ts';

/** A browser that starts with a newer extension tells of both, one just after the other. After a power cut it may have forgotten that somebody wants to hear of a start. */
const GRACE_MS = 2_000;

const Begun = z.enum(['start', 'update', 'unknown']);
/** Each event comes once, so what it said is kept for the next worker. */
const BEGUN = { key: 'begunBy', area: 'session', schema: Begun, fallback: 'unknown' } satisfies StoredKey<typeof Begun>;

/**
 * Resolves with whether the browser has ended since the extension last began, as it does with a power cut; an update ends the extension alone, and the browser tells of
 * it. Call it in the worker's first turn.
 */
export async function hasBrowserEnded(): Promise<boolean> {
  const { promise, resolve } = Promise.withResolvers<boolean>();
  let isUpdate = false;
  browser.runtime.onStartup.addListener(() => {
    resolve(true);
    void writeStored(BEGUN, 'start');
  });
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason !== 'update') return;
    isUpdate = true;
    void readStored(BEGUN).then(({ value }) => (value === 'start' ? undefined : writeStored(BEGUN, 'update')));
  });
  const { value } = await readStored(BEGUN);
  if (value !== 'unknown') return value === 'start';
  setTimeout(() => resolve(!isUpdate), GRACE_MS);
  return promise;
}

import { browser } from '@wxt-dev/browser';
import * as z from 'zod/mini';

/**
 * One key of the extension's own storage: what it holds, and what an absent or corrupt value reads as. What lies in `session` outlives the worker
 * and not the browser; everything else is `local`.
 */
export type StoredKey<Schema extends z.core.$ZodType> = {
  key: string;
  schema: Schema;
  fallback: z.output<Schema>;
  area?: 'local' | 'session';
};

/** Returns the stored value, or the fallback; `corrupt` is true when something was there that could not be read. */
export async function readStored<Schema extends z.core.$ZodType>(
  stored: StoredKey<Schema>,
): Promise<{ value: z.output<Schema>; corrupt: boolean }> {
  const found: unknown = (await browser.storage[stored.area ?? 'local'].get(stored.key))[stored.key];
  if (found === undefined) return { value: stored.fallback, corrupt: false };
  const read = z.safeParse(stored.schema, found);
  return read.success ? { value: read.data, corrupt: false } : { value: stored.fallback, corrupt: true };
}

/** Writes a value whole. Throws when the browser refuses, with the browser's words as the cause. */
export async function writeStored<Schema extends z.core.$ZodType>(stored: StoredKey<Schema>, value: z.output<Schema>): Promise<void> {
  try {
    await browser.storage[stored.area ?? 'local'].set({ [stored.key]: value });
  } catch (cause) {
    throw new Error(`The browser would not keep “${stored.key}”.`, { cause });
  }
}

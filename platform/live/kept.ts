import * as z from 'zod/mini';
import type { LiveBundle } from '@/policy/live-bundle.ts';
import { readBundle } from '@/policy/read-bundle.ts';
import { readStored, writeStored, type StoredKey } from '@/platform/stored.ts';

/** Whose bundles: those of one key for one setting. */
export type Source = { publicKey: string; setting: string };
/** A bundle that was checked, and the signed text it came in. */
export type Held = Source & { bundle: LiveBundle; text: string };

const stored = {
  key: 'liveBundle',
  schema: z.object({ publicKey: z.string(), setting: z.string(), sequence: z.int(), text: z.string() }),
  fallback: { publicKey: '', setting: '', sequence: 0, text: '' },
} satisfies StoredKey<z.ZodMiniType>;

/** Returns the last good bundle of this source, checked again; nothing where none was kept; or in words why the kept one is not good. */
export async function recallBundle({ publicKey, setting }: Source): Promise<Held | { why: string } | undefined> {
  const { value, corrupt } = await readStored(stored);
  if (corrupt) return { why: 'The live bundle that this device had kept was damaged.' };
  if (value.publicKey !== publicKey || value.setting !== setting) return undefined;
  const read = await readBundle(value.text, { publicKey, setting, sequence: value.sequence });
  if ('why' in read) return { why: `The live bundle that this device had kept is not used: ${read.why}.` };
  return { publicKey, setting, bundle: read.bundle, text: value.text };
}

/** Keeps a bundle as the last good one, unless another window has kept a newer one meanwhile. */
export async function keepBundle({ publicKey, setting, bundle, text }: Held): Promise<void> {
  await navigator.locks.request('stairgate-live', async () => {
    const { value } = await readStored(stored);
    const isSameSource = value.publicKey === publicKey && value.setting === setting;
    if (isSameSource && value.sequence >= bundle.sequence) return;
    await writeStored(stored, { publicKey, setting, sequence: bundle.sequence, text });
  });
}

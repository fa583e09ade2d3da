import { browser } from '@wxt-dev/browser';
import * as z from 'zod/mini';
import type { Covers } from './covers.ts';
import { readStored, writeStored, type StoredKey } from './stored.ts';
import { muteTab } from './tabs.ts';

const Behind = z.object({ tabs: z.array(z.int()), covers: z.array(z.string()) });
type Behind = z.output<typeof Behind>;

/** The tabs behind when the key was last pressed, and the covers in front of them. */
const BEHIND = { key: 'tabsBehind', area: 'session', schema: Behind, fallback: { tabs: [], covers: [] } } satisfies StoredKey<
  typeof Behind
>;

/** Silences every tab behind another. Returns what remembers them once the covers in front are known. */
export async function silenceBehind(): Promise<(covers: string[]) => Promise<void>> {
  const behind = await browser.tabs.query({ active: false });
  const tabs = behind.flatMap(({ id }) => (id === undefined ? [] : [id]));
  await Promise.all(tabs.map(muteTab));
  return (covers) => writeStored(BEHIND, { tabs, covers });
}

/** Covers a tab that was behind when it comes to the front, until an adult has answered at one in front: from then on it sounds again instead. Attach it in the worker's first turn. */
export function watchBehind(covers: Covers, cover: (tabId: number) => Promise<void>, onBug: (cause: unknown) => void): void {
  const comesToFront = async (tabId: number): Promise<void> => {
    const { value } = await readStored(BEHIND);
    if (!value.tabs.includes(tabId)) return;
    const standing = new Set((await covers.standing()).map(({ id }) => id));
    if (value.covers.every((id) => standing.has(id))) return cover(tabId);
    await browser.tabs.update(tabId, { muted: false });
    await forget(tabId, value);
  };
  browser.tabs.onActivated.addListener(({ tabId }) => void comesToFront(tabId).catch(onBug));
}

function forget(tabId: number, { tabs, covers }: Behind): Promise<void> {
  return writeStored(BEHIND, { tabs: tabs.filter((one) => one !== tabId), covers });
}

import { browser } from '@wxt-dev/browser';
import { keepNewest } from '@/policy/keep-newest.ts';

/** A frame that waits at the hold page: where it was on its way to, and whose page asked for it. */
export type HeldFrame = { tabId: number; frameId: number; parentFrameId: number; address: string; from?: string };

/** A page may add frames without end. */
const MOST_HELD = 500;

/**
 * Remembers whose frames wait at the hold page: that page goes on by itself, and where only prepared pages are open, what nobody's page asks for is closed.
 */
export type HeldFrames = {
  note(frame: HeldFrame): void;
  /** The frame, if it was held on its way to this address; it is forgotten then. */
  take(frame: Pick<HeldFrame, 'tabId' | 'frameId' | 'address'>): HeldFrame | undefined;
};

/** Returns a memory with no frames, which lasts as long as the worker: one that was killed meanwhile has held its frames in vain. */
export function createHeldFrames(): HeldFrames {
  const held = new Map<string, HeldFrame>();
  const keyOf = ({ tabId, frameId, address }: Pick<HeldFrame, 'tabId' | 'frameId' | 'address'>) => `${tabId} ${frameId} ${address}`;
  return {
    note(frame) {
      held.set(keyOf(frame), frame);
      keepNewest(held, MOST_HELD);
    },
    take(frame) {
      const found = held.get(keyOf(frame));
      held.delete(keyOf(frame));
      return found;
    },
  };
}

/**
 * Has the page around a held frame lead it on, so that the browser and every rule take it for that page's own doing, which it is. Resolves with the word that the
 * frame says to be led, or with nothing where that page has no script of ours.
 */
export async function leadHeld({ tabId, parentFrameId, address }: HeldFrame): Promise<string | undefined> {
  const by = crypto.randomUUID();
  const isHeard = await browser.tabs.sendMessage(tabId, { lead: address, by }, { frameId: parentFrameId }).then(
    () => true,
    () => false,
  );
  return isHeard ? by : undefined;
}

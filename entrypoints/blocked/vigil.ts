import type { Answer } from '@/platform/ask.ts';
import type { Explanation } from '@/platform/channels.ts';

/** What a blocked page does, without the browser. */
export type Vigil = {
  /** The blocked address as it stands now; another block in the same tab may change it. */
  address: () => string;
  explain: (address: string) => Promise<Answer<'explainBlock'>>;
  /** Shows a face; `undefined` is the one for when nothing is known. */
  show: (explanation: Explanation | undefined) => void;
  /** Goes to an address that is open again. False when it is not one to go to. */
  leave: (address: string) => Promise<boolean>;
  /** Resolves when there is a reason to ask again, at the latest after so many milliseconds. */
  next: (withinMs?: number) => Promise<void>;
  /** Milliseconds before asking again after so many silent answers. */
  pauseBefore: (silences: number) => number;
};

/**
 * Asks why the page stands, shows the face that belongs to the answer, and asks again for as long as it stands. A face that was shown for an address
 * stays while the worker is silent about it. Resolves once the page has left.
 */
export async function keepVigil(page: Vigil): Promise<void> {
  let silences = 0;
  let shownFor: string | undefined;
  for (;;) {
    const address = page.address();
    const answer = await page.explain(address);
    if (answer.heard && answer.reply.verdict === 'open' && (await page.leave(address))) return;
    const explanation = answer.heard && answer.reply.verdict === 'blocked' ? answer.reply : undefined;
    if (answer.heard || shownFor !== address) page.show(explanation);
    shownFor = address;
    await (answer.heard ? page.next() : page.next(page.pauseBefore(silences)));
    silences = answer.heard ? 0 : silences + 1;
  }
}

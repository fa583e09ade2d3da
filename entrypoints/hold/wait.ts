import type { Answer } from '@/platform/ask.ts';
import { isWebAddress } from '@/platform/web-address.ts';

/** What the hold page does, without the browser. */
export type Hold = {
  address: () => string;
  askVerdict: (address: string) => Promise<Answer<'awaitVerdict'>>;
  /** Puts another page in the place of this one. */
  replace: (address: string) => void;
  pause: (ms: number) => Promise<void>;
  /** Milliseconds before asking again after so many silent answers. */
  pauseBefore: (silences: number) => number;
};

/** Waits as long as it takes for the verdict, then goes where it sends the tab: on, or to the blocked page. */
export async function waitForVerdict(page: Hold): Promise<void> {
  for (let silences = 0; ; silences += 1) {
    const address = page.address();
    const answer = await page.askVerdict(address);
    if (answer.heard) return page.replace(answer.reply.verdict === 'open' && isWebAddress(address) ? address : `/blocked.html#${address}`);
    await page.pause(page.pauseBefore(silences));
  }
}

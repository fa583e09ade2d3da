import type { Answer } from '@/platform/ask.ts';
import { isWebAddress } from '@/platform/web-address.ts';

/** What the hold page does, without the browser. */
export type Hold = {
  address: () => string;
  askVerdict: (address: string) => Promise<Answer<'awaitVerdict'>>;
  /** The address is open to this level. */
  open: (address: string) => void;
  close: (address: string) => void;
  pause: (ms: number) => Promise<void>;
  /** Milliseconds before asking again after so many silent answers. */
  pauseBefore: (silences: number) => number;
};

/** Waits as long as it takes for the verdict, then opens or closes what was held. */
export async function waitForVerdict(page: Hold): Promise<void> {
  for (let silences = 0; ; silences += 1) {
    const address = page.address();
    const answer = await page.askVerdict(address);
    if (answer.heard) return answer.reply.verdict === 'open' && isWebAddress(address) ? page.open(address) : page.close(address);
    await page.pause(page.pauseBefore(silences));
  }
}

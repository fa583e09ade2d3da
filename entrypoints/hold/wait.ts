import type { Reply } from '@/platform/channels.ts';
import { isWebAddress } from '@/platform/web-address.ts';

/** What the hold page does, without the browser. */
export type Hold = {
  address: () => string;
  /** Nothing while the worker is silent. */
  askVerdict: (address: string) => Promise<Reply<'awaitVerdict'> | undefined>;
  /** The address is open to this level. */
  open: (address: string) => void;
  /** The address is open to the page around this frame, which leads it on when it is told `by`. */
  follow: (by: string) => void;
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
    if (answer) return leave(page, address, answer);
    await page.pause(page.pauseBefore(silences));
  }
}

function leave(page: Hold, address: string, { verdict, by }: Reply<'awaitVerdict'>): void {
  if (verdict === 'blocked' || !isWebAddress(address)) return page.close(address);
  return by === undefined ? page.open(address) : page.follow(by);
}

import { browser } from '@wxt-dev/browser';
import type { ChannelName } from './channels.ts';

/** Pauses between the tries of one question: a worker that is waking refuses messages for a moment. */
const WAKING_PAUSES_MS = [50, 150, 400, 1_000];
/** A worker that took a question and says nothing for so long is taken for silent. */
const PATIENCE_MS = 15_000;

/** What the worker said, not yet read, or why it said nothing. */
export type Sent = { heard: true; reply: unknown } | { heard: false; cause: unknown };

/** Sends the worker a message of a channel, again while it wakes. Resolves with what it says, as it says it; it never rejects. */
export async function send(envelope: { channel: ChannelName; request: unknown }): Promise<Sent> {
  let cause: unknown;
  for (const pauseMs of [0, ...WAKING_PAUSES_MS]) {
    await pause(pauseMs);
    try {
      return await Promise.race([browser.runtime.sendMessage(envelope).then(heard), silence()]);
    } catch (refusal) {
      cause = refusal;
    }
  }
  return { heard: false, cause };
}

const heard = (reply: unknown): Sent => ({ heard: true, reply });

async function silence(): Promise<Sent> {
  await pause(PATIENCE_MS);
  return { heard: false, cause: new Error(`The worker said nothing for ${PATIENCE_MS} ms.`) };
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

/** Returns how long to wait before asking again after so many silent answers in a row (from 0), in milliseconds: half a second, doubling up to 30 s. */
export function pauseBefore(silences: number): number {
  return Math.min(30_000, 500 * 2 ** Math.min(silences, 10));
}

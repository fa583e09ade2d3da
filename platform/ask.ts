import { browser } from '@wxt-dev/browser';
import * as z from 'zod/mini';
import { channels, type ChannelName, type Reply, type Request } from './channels.ts';

/** The worker's reply, or why there is none: it did not answer in time, or what it said is not what the channel table promises. */
export type Answer<Name extends ChannelName> =
  | { heard: true; reply: Reply<Name> }
  | { heard: false; reason: 'silent' | 'unreadable'; cause?: unknown };

/** Pauses between the tries of one question: a worker that is waking refuses messages for a moment. */
const WAKING_PAUSES_MS = [50, 150, 400, 1_000];
/** A worker that took a question and says nothing for so long is taken for silent. */
const PATIENCE_MS = 15_000;

/** Asks the worker over a channel of the table. Resolves with its reply, parsed, or with why there is none; it never rejects. */
export async function ask<Name extends ChannelName>(name: Name, request: Request<Name>): Promise<Answer<Name>> {
  const heard = await send({ channel: name, request });
  if (!heard.heard) return { heard: false, reason: 'silent', cause: heard.cause };
  const read = z.safeParse(channels[name].reply, heard.reply);
  if (!read.success) return { heard: false, reason: 'unreadable', cause: read.error };
  return { heard: true, reply: read.data as Reply<Name> };
}

type Sent = { heard: true; reply: unknown } | { heard: false; cause: unknown };

async function send(envelope: { channel: ChannelName; request: unknown }): Promise<Sent> {
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

import * as z from 'zod/mini';
import { channels, type ChannelName, type Reply, type Request } from './channels.ts';
import { send } from './send.ts';

/** The worker's reply, or why there is none: it did not answer in time, or what it said is not what the channel table promises. */
export type Answer<Name extends ChannelName> =
  | { heard: true; reply: Reply<Name> }
  | { heard: false; reason: 'silent' | 'unreadable'; cause?: unknown };

/** Asks the worker over a channel of the table. Resolves with its reply, parsed, or with why there is none; it never rejects. */
export async function ask<Name extends ChannelName>(name: Name, request: Request<Name>): Promise<Answer<Name>> {
  const heard = await send({ channel: name, request });
  if (!heard.heard) return { heard: false, reason: 'silent', cause: heard.cause };
  const read = z.safeParse(channels[name].reply, heard.reply);
  if (!read.success) return { heard: false, reason: 'unreadable', cause: read.error };
  return { heard: true, reply: read.data as Reply<Name> };
}

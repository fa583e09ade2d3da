import type { Reply, Request } from '@/platform/channels.ts';
import { send } from '@/platform/send.ts';

/**
 * Asks whether an address is open. Resolves with nothing while the worker says nothing that can be read; it never rejects. The channel table is not asked
 * to read the reply: its schemas would weigh more than what waits here, in every held frame.
 */
export async function askVerdict(request: Request<'awaitVerdict'>): Promise<Reply<'awaitVerdict'> | undefined> {
  const heard = await send({ channel: 'awaitVerdict', request });
  return heard.heard && isVerdict(heard.reply) ? heard.reply : undefined;
}

function isVerdict(reply: unknown): reply is Reply<'awaitVerdict'> {
  if (typeof reply !== 'object' || reply === null || !('verdict' in reply)) return false;
  return reply.verdict === 'open' || reply.verdict === 'blocked';
}

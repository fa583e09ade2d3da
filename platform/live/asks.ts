import * as z from 'zod/mini';
import { AskReply, type AskAnswer, type AskRequest } from '@/policy/live-bundle.ts';
import type { AskOutcome } from '@/platform/channels.ts';
import { readStored, writeStored, type StoredKey } from '@/platform/stored.ts';
import { sendOnce, type Sender } from './send-once.ts';

/** How many requests of this device are remembered, so that their answers can be shown. */
const REMEMBERED = 50;

/** Nothing that a person typed is kept on the device: only which request was for which site. */
const stored = {
  key: 'asks',
  schema: z.array(z.object({ ask: z.string(), site: z.string(), state: AskReply.shape.state, words: z.string() })),
  fallback: [],
} satisfies StoredKey<z.ZodMiniType>;

/** The requests for agreements that people at this device have made. */
export type Asks = {
  /** Sends one; the same id again changes nothing at the endpoint. */
  send(request: AskRequest): Promise<AskOutcome>;
  /** What became of the latest request for this site, if there was one. */
  latestFor(site: string): Promise<AskOutcome | undefined>;
};

export type AsksDeps = Sender & {
  /** What the bundle in force says of requests: it is newer than what the endpoint said at first. */
  answers(): readonly AskAnswer[];
};

/** Returns the requests of this device, as its storage and the bundle in force know them. */
export function createAsks({ answers, ...sender }: AsksDeps): Asks {
  return {
    async send(request) {
      const outcome = await sendOnce(sender, { path: '/v1/asks', body: request, reply: AskReply });
      if (outcome?.kind !== 'answered' || outcome.reply.ask !== request.id) return UNREACHED;
      const { state, words } = outcome.reply;
      const { value } = await readStored(stored);
      const others = value.filter((one) => one.ask !== request.id);
      await writeStored(stored, [...others, { ask: request.id, site: request.site, state, words }].slice(-REMEMBERED));
      return { state, words };
    },
    async latestFor(site) {
      const { value } = await readStored(stored);
      const asked = value.findLast((one) => one.site === site);
      const answer = asked && answers().find((one) => one.ask === asked.ask);
      return asked && { state: answer?.state ?? asked.state, words: answer?.words ?? asked.words };
    },
  };
}

const UNREACHED: AskOutcome = { state: 'unreached', words: '' };

import * as z from 'zod/mini';
import { ConfidentialReply } from '@/policy/wire.ts';
import { Sealed } from '@/platform/channels.ts';
import { createTurns } from '@/platform/in-turn.ts';
import { sendOnce, type Sender } from '@/platform/live/send-once.ts';
import { readStored, writeStored, type StoredKey } from '@/platform/stored.ts';

/** Reports that the endpoint has not named yet. Nobody can read them here, and nothing tells when they were written. */
const stored = { key: 'confidential', schema: z.array(Sealed), fallback: [] } satisfies StoredKey<z.ZodMiniType>;

/** Keeps a fresh report, sends what waits, the newest first, and resolves with whether the fresh one is gone. Rejects when the browser keeps nothing. */
export type SendSealed = (fresh?: Sealed) => Promise<boolean>;

/** Returns what keeps sealed reports until the endpoint has named them. It writes no line of the record: that would name the moment. */
export function createSealedReports(sender: Sender): SendSealed {
  const inTurn = createTurns();
  return (fresh) =>
    inTurn(async () => {
      let { value: left } = await readStored(stored);
      if (fresh) await writeStored(stored, (left = [fresh, ...left]));
      while (left[0]) {
        const outcome = await sendOnce(sender, '/v1/confidential', { body: left[0], reply: ConfidentialReply });
        if (outcome?.kind !== 'answered' || outcome.reply.report !== left[0].id) return left[0] !== fresh;
        await writeStored(stored, (left = left.slice(1)));
      }
      return true;
    });
}

import * as z from 'zod/mini';
import { ConfidentialReply } from '@/policy/wire.ts';
import { Sealed } from '@/platform/channels.ts';
import { createTurns } from '@/platform/in-turn.ts';
import { sendOnce, type Sender } from '@/platform/live/send-once.ts';
import type { Outcome } from '@/platform/record/send.ts';
import { readStored, writeStored, type StoredKey } from '@/platform/stored.ts';

/** Reports that the endpoint has not named yet, each read by itself: nobody can read them here, and nothing tells when they were written. */
const stored = { key: 'confidential', schema: z.unknown(), fallback: [] } satisfies StoredKey<z.ZodMiniType>;

/** Keeps a fresh report, sends what waits, the newest first, and resolves with whether the fresh one is gone. Rejects when the browser keeps nothing. */
export type SendSealed = (fresh?: Sealed) => Promise<boolean>;

/** Returns what keeps sealed reports until the endpoint has named them. It writes no line of the record: that would name the moment. */
export function createSealedReports(sender: Sender): SendSealed {
  const inTurn = createTurns();
  /** What the endpoint took for no report stays, and is tried again by the next worker: its turns would use up those of the others. */
  const refused = new Set<string>();
  return (fresh) =>
    inTurn(async () => {
      const { value } = await readStored(stored);
      // Damage to one report, or to the list of them, throws away nothing: what cannot be read stays as it is.
      let left: unknown[] = value === undefined ? [] : Array.isArray(value) ? value : [value];
      if (fresh) await writeStored(stored, (left = [fresh, ...left]));
      for (const report of left.filter((one) => isSealed(one))) {
        if (refused.has(report.id)) continue;
        const outcome = await sendOnce(sender, { path: '/v1/confidential', body: report, reply: ConfidentialReply });
        if (outcome?.kind === 'answered' && outcome.reply.report === report.id) {
          await writeStored(stored, (left = left.filter((one) => one !== report)));
        } else if (isForGood(outcome)) refused.add(report.id);
        else break;
      }
      return !fresh || !left.includes(fresh);
    });
}

function isSealed(report: unknown): report is Sealed {
  return z.safeParse(Sealed, report).success;
}

/** True where the endpoint speaks of this one report: others may fare better. */
function isForGood(outcome: Outcome<unknown> | undefined): boolean {
  return outcome?.kind === 'too-large' || (outcome?.kind === 'failed' && outcome.status !== undefined && !outcome.isPassing);
}

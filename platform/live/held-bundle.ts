import type { PolicyDocument } from '@/policy/document.ts';
import { liveFrom, readBundle } from '@/policy/read-bundle.ts';
import type { LiveDeps } from './live-deps.ts';
import { keepBundle, recallBundle, type Held } from './kept.ts';
import { isOf, sourceOf } from './source.ts';

/** The last good bundle of this device. */
export type HeldBundle = {
  /** The one that is in force, or comes into force just now; nothing before the first. */
  now(): Held | undefined;
  /** Takes up the one that was kept for a policy's source, and lets go of another source's. What is wrong with it is told as a problem. */
  recall(policy: PolicyDocument): Promise<Held | undefined>;
  /** Checks a signed bundle against the policy that is in force now, in the queue of everything that comes into force, and keeps it if it is good. */
  take(text: string): Promise<void>;
};

/** Returns the bundle holder, with nothing held. */
export function holdBundle({ bring, passed, problem }: Pick<LiveDeps, 'bring' | 'passed' | 'problem'>): HeldBundle {
  let held: Held | undefined;
  const check = async (policy: PolicyDocument, text: string): Promise<Held | undefined> => {
    const read = await readHeld(policy, text, held);
    if (read === undefined || 'bundle' in read) return read;
    await problem('bundle-refused', `A live bundle was refused: ${read.why}. The last good one stays in force.`);
    return undefined;
  };
  return {
    now: () => held,
    async recall(policy) {
      const source = sourceOf(policy);
      if (isOf(held, source)) return held;
      const kept = source && (await recallBundle(source));
      held = kept && 'bundle' in kept ? kept : undefined;
      if (kept && 'why' in kept) await problem('bundle-refused', kept.why);
      return held;
    },
    async take(text) {
      const before = held;
      let taken: Held | undefined;
      let isInForce = false;
      try {
        isInForce = await bring(async (policy) => {
          taken = await check(policy, text);
          if (!taken) return undefined;
          held = taken;
          passed(new Date(taken.bundle.issuedAt));
          return liveFrom(policy, taken.bundle);
        });
      } finally {
        // What the browser refused is not held, so that it is asked for again.
        if (!isInForce && taken && held === taken) held = before;
      }
      if (isInForce && taken) await keepBundle(taken);
    },
  };
}

/** Returns a bundle that is good and newer than the one held, nothing for that very one or where the policy takes none, or in words why it is not good. */
async function readHeld(policy: PolicyDocument, text: string, held: Held | undefined): Promise<Held | { why: string } | undefined> {
  const source = sourceOf(policy);
  if (!source) return undefined;
  const sequence = isOf(held, source) ? held.bundle.sequence : 0;
  const read = await readBundle(text, { ...source, sequence });
  if ('why' in read) return read;
  return read.bundle.sequence === sequence ? undefined : { ...source, bundle: read.bundle, text };
}

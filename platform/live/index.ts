import { NOTHING_LIVE, type Live as WhatIsLive } from '@/policy/decision.ts';
import type { PolicyDocument } from '@/policy/document.ts';
import type { AskAnswer, Signed } from '@/policy/live-bundle.ts';
import { liveFrom } from '@/policy/read-bundle.ts';
import { fetchBundle } from './fetch-bundle.ts';
import { createFollower } from './follow.ts';
import { createSubscribedLists, type SubscribedLists } from './subscribed-lists.ts';
import type { LiveDeps } from './live-deps.ts';
import { holdBundle, type HeldBundle } from './held-bundle.ts';
import { onceAtATime } from './once-at-a-time.ts';
import type { Line } from './signed-get.ts';
import { isOf, sourceOf, sourceText } from './source.ts';

/** The live part of the policy on this device: agreements, prepared pages and answers, as the endpoint signs them. */
export type LivePart = {
  /** What the last good bundle holds that this policy allows; empty where the policy names no key. */
  recall(policy: PolicyDocument): Promise<Omit<WhatIsLive, 'sessions'>>;
  /** Asks the endpoint whether there is a newer bundle, and puts it in force. Asked while it asks, it asks once more afterwards. */
  poll(): Promise<void>;
  /** Listens to the endpoint for as long as the worker lives; call it again when the policy has changed. */
  follow(): void;
  answers(): readonly AskAnswer[];
  /** Who has signed which notice, on whichever device of the setting. */
  signed(): readonly Signed[];
};

const { sessions: _sessions, ...NONE } = NOTHING_LIVE;

/** Returns the live part; nothing is fetched before the first `poll` or `follow`. */
export function createLivePart(deps: LiveDeps): LivePart {
  const bundle = holdBundle(deps);
  const lists = createSubscribedLists(deps);
  const line = async (): Promise<Line | undefined> => {
    const endpoint = deps.policy()?.endpoint;
    if (!endpoint?.publicKey) return undefined;
    return { address: endpoint.address, key: await deps.key(), fetch: deps.fetch ?? ((input, init) => fetch(input, init)) };
  };
  const poll = onceAtATime(async () => {
    const to = await line();
    return to !== undefined && askOnce({ ...deps, bundle, lists }, to);
  });
  const follower = createFollower({ line, bundle: () => void poll().catch(deps.onBug), onBug: deps.onBug });
  return {
    async recall(policy) {
      const held = await bundle.recall(policy);
      // A bundle that was lost says nothing of its lists: they hold on.
      if (!held) return sourceOf(policy) ? { ...NONE, lists: await lists.recall() } : NONE;
      deps.passed(new Date(held.bundle.issuedAt));
      return { ...liveFrom(policy, held.bundle), lists: await lists.recall(held.bundle.lists) };
    },
    async poll() {
      if (await poll()) follower.hurry();
    },
    follow: () => follower.follow(sourceText(deps.policy())),
    answers: () => bundle.now()?.bundle.answers ?? [],
    signed: () => bundle.now()?.bundle.signed ?? [],
  };
}

type AskParts = Pick<LiveDeps, 'policy' | 'problem'> & { bundle: HeldBundle; lists: SubscribedLists };

/** Resolves with whether the endpoint answered at all. */
async function askOnce({ policy, problem, bundle, lists }: AskParts, line: Line): Promise<boolean> {
  const [before, asked] = [bundle.now(), sourceText(policy())];
  const fetched = await fetchBundle(line, isOf(before, sourceOf(policy())) ? before.bundle.sequence : 0);
  if (fetched.kind === 'failed') {
    if (fetched.words) await problem('bundle-refused', fetched.words);
    return false;
  }
  if (fetched.kind === 'new') await bundle.take(fetched.text);
  const held = bundle.now();
  if (held) await lists.follow({ line, isMeant: (one) => sourceText(one) === asked }, held.bundle.lists);
  return true;
}

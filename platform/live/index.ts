import { NOTHING_LIVE, type Live as WhatIsLive } from '@/policy/decision.ts';
import type { PolicyDocument } from '@/policy/document.ts';
import type { Event } from '@/policy/event.ts';
import type { AskAnswer, Signed } from '@/policy/live-bundle.ts';
import { liveFrom, readBundle } from '@/policy/read-bundle.ts';
import type { Adoption } from '@/platform/adopt.ts';
import type { DeviceKey } from '@/platform/record/device-key.ts';
import { fetchBundle } from './fetch-bundle.ts';
import { createFollower } from './follow.ts';
import { createSubscribedLists } from './subscribed-lists.ts';
import { keepBundle, recallBundle, type Held, type Source } from './kept.ts';
import type { Line } from './signed-get.ts';

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

export type LiveDeps = {
  policy(): PolicyDocument | undefined;
  bring: Adoption['bring'];
  key(): Promise<DeviceKey>;
  /** A signed bundle proves that this instant has passed. */
  passed(instant: Date): void;
  problem(code: NonNullable<Event['problem']>, detail: string): Promise<void>;
  onBug(cause: unknown): void;
  fetch?: typeof fetch;
};

const { sessions: _sessions, ...NONE } = NOTHING_LIVE;

/** Returns the live part; nothing is fetched before the first `poll` or `follow`. */
export function createLivePart(deps: LiveDeps): LivePart {
  const { problem } = deps;
  let held: Held | undefined;

  const lists = createSubscribedLists(deps);

  const line = async (): Promise<Line | undefined> => {
    const endpoint = deps.policy()?.endpoint;
    if (!endpoint?.publicKey) return undefined;
    return { address: endpoint.address, key: await deps.key(), fetch: deps.fetch ?? ((input, init) => fetch(input, init)) };
  };

  const check = async (policy: PolicyDocument, text: string): Promise<Held | undefined> => {
    const source = sourceOf(policy);
    if (!source) return undefined;
    const sequence = held && isOf(held, source) ? held.bundle.sequence : 0;
    const read = await readBundle(text, { ...source, sequence });
    if ('bundle' in read) return read.bundle.sequence === sequence ? undefined : { ...source, bundle: read.bundle, text };
    await problem('bundle-refused', `A live bundle was refused: ${read.why}. The last good one stays in force.`);
    return undefined;
  };

  /** Checks a bundle against the policy that is in force now, in the queue of everything that comes into force. */
  const take = async (text: string): Promise<void> => {
    const before = held;
    let taken: Held | undefined;
    let isInForce = false;
    try {
      isInForce = await deps.bring(async (policy) => {
        taken = await check(policy, text);
        if (!taken) return undefined;
        held = taken;
        deps.passed(new Date(taken.bundle.issuedAt));
        return liveFrom(policy, taken.bundle);
      });
    } finally {
      // What the browser refused is not held, so that it is asked for again.
      if (!isInForce && taken && held === taken) held = before;
    }
    if (isInForce && taken) await keepBundle(taken);
  };

  const askOnce = async (): Promise<boolean> => {
    const to = await line();
    if (!to) return false;
    const [source, asked] = [sourceOf(deps.policy()), sourceText(deps.policy())];
    const fetched = await fetchBundle(to, held && source && isOf(held, source) ? held.bundle.sequence : 0);
    if (fetched.kind === 'new') await take(fetched.text);
    if (held && fetched.kind !== 'failed')
      await lists.follow({ line: to, isMeant: (policy) => sourceText(policy) === asked }, held.bundle.lists);
    if (fetched.kind === 'failed' && fetched.words) await problem('bundle-refused', fetched.words);
    return fetched.kind !== 'failed';
  };
  const poll = onceAtATime(askOnce);
  const follower = createFollower({ line, bundle: () => void poll().catch(deps.onBug), onBug: deps.onBug });

  return {
    async recall(policy) {
      const source = sourceOf(policy);
      if (!source) held = undefined;
      else if (!held || !isOf(held, source)) {
        const kept = await recallBundle(source);
        held = kept && 'bundle' in kept ? kept : undefined;
        if (kept && 'why' in kept) await problem('bundle-refused', kept.why);
      }
      // A bundle that was lost says nothing of its lists: they hold on.
      if (!held) return source ? { ...NONE, lists: await lists.recall() } : NONE;
      deps.passed(new Date(held.bundle.issuedAt));
      return { ...liveFrom(policy, held.bundle), lists: await lists.recall(held.bundle.lists) };
    },
    async poll() {
      if (await poll()) follower.hurry();
    },
    follow: () => follower.follow(sourceText(deps.policy())),
    answers: () => held?.bundle.answers ?? [],
    signed: () => held?.bundle.signed ?? [],
  };
}

function sourceOf(policy: PolicyDocument | undefined): Source | undefined {
  const publicKey = policy?.endpoint?.publicKey;
  return policy && publicKey ? { publicKey, setting: policy.setting.id } : undefined;
}

function sourceText(policy: PolicyDocument | undefined): string {
  const source = sourceOf(policy);
  return source && policy?.endpoint ? [policy.endpoint.address, source.publicKey, source.setting].join(' ') : '';
}

function isOf(held: Held, source: Source): boolean {
  return held.publicKey === source.publicKey && held.setting === source.setting;
}

/** Runs one at a time; all who ask while it runs share one more run afterwards. */
function onceAtATime<Result>(work: () => Promise<Result>): () => Promise<Result> {
  let running: Promise<unknown> = Promise.resolve();
  let next: Promise<Result> | undefined;
  return () => {
    next ??= running.then(() => {
      next = undefined;
      const run = work();
      running = run.catch(() => undefined);
      return run;
    });
    return next;
  };
}

import type { Category } from '@/policy/category.ts';
import { decide } from '@/policy/decide.ts';
import { NOTHING_LIVE, type Decision, type Live, type Situation, type Visit } from '@/policy/decision.ts';
import type { PolicyDocument } from '@/policy/document.ts';
import { isPresent, sessionsOf, situationOf, type Here, type Presence } from '@/policy/people.ts';
import { rulesFrom, withLive, type Lists, type Rules } from '@/policy/rules.ts';

/** The rules that are in force in this worker, and what they say of a visit. Nothing here touches the browser. */
export type Gate = {
  /** Nothing until the first rules are known: pages wait at the hold page until then. */
  rules(): Rules | undefined;
  /** Resolves with the first rules. */
  ready: Promise<Rules>;
  /** Makes rules of a policy without putting them in force, with what is live beside it; `revision` is 0 for the built-in child default. */
  draft(policy: PolicyDocument, revision: number, hash: string, live?: Live): Draft;
  /** The same policy with something else live beside it. Throws before the first rules. */
  redraft(change: Partial<Live>): Draft;
  put(draft: Draft): void;
  revision(): number;
  /** Hash of the policy in force, empty before there is one. */
  hash(): string;
  /** Who is there now, under the rules in force or under a draft. */
  situation(rules?: Rules): Situation;
  /** Says which device this is: agreements for named devices open only then. */
  identify(device: string): void;
  /** Whose account is signed in to the browser; empty for nobody. Decisions follow at once, net rules with the next refresh. */
  signIn(account: string): void;
  /** When, and whose account is signed in. */
  here(): Here;
  /** Says what a host in no list was seen to be, by the marks of its software or by what it does, besides what it is known to be. Decisions follow at once. */
  learn(host: string, categories: readonly Category[]): void;
  /** An adult has come by their own PIN, or has left. Decisions follow at once, net rules with the next refresh. */
  attend(presence: Presence | undefined): void;
  /** The adult who is at this device now, if the policy and the time still let them be. */
  presence(): Presence | undefined;
  /** What becomes of a visit now, or nothing before the first rules. */
  decide(visit: Visit): Decision | undefined;
};

/** Rules that are ready, with the revision and the hash of the policy they were made from. */
export type Draft = { rules: Rules; revision: number; hash: string };

/** How many hosts are known by what was seen of them: a page whose frames make up names fills no memory. */
const MOST_LEARNED = 2_000;

/** Returns a gate with no rules yet. */
export function createGate(lists: Lists, clock: () => Date): Gate {
  let inForce: Draft | undefined;
  let device: string | undefined;
  const { promise: ready, resolve } = Promise.withResolvers<Rules>();
  let attending: Presence | undefined;
  let account = '';
  const learned = new Map<string, readonly Category[]>();
  const here = (): Here => ({ now: clock(), account });
  const attended = (rules: Rules): Rules => ({
    ...rules,
    learned,
    live: { ...rules.live, sessions: sessionsOf(rules.policy, attending, here()) },
  });
  const situation = (rules = inForce?.rules): Situation => ({
    ...situationOf(rules?.policy, attending, here()),
    ...(device === undefined ? {} : { device }),
  });
  const attendAnew = (): void => {
    if (inForce) inForce = { ...inForce, rules: attended(inForce.rules) };
  };
  return {
    ready,
    situation,
    rules: () => inForce?.rules,
    revision: () => inForce?.revision ?? 0,
    hash: () => inForce?.hash ?? '',
    draft: (policy, revision, hash, live = NOTHING_LIVE) => ({ rules: attended(rulesFrom(policy, live, lists)), revision, hash }),
    redraft(change) {
      if (!inForce) throw new Error('Nothing is in force yet that anything could be live beside.');
      return { ...inForce, rules: attended(withLive(inForce.rules, { ...inForce.rules.live, ...change })) };
    },
    identify: (known) => void (device = known),
    learn(host, categories) {
      // A page that says something milder of its host takes nothing back.
      learned.set(host, [...new Set([...(learned.get(host) ?? []), ...categories])]);
      const oldest = learned.size > MOST_LEARNED ? learned.keys().next().value : undefined;
      if (oldest !== undefined) learned.delete(oldest);
    },
    put(draft) {
      inForce = { ...draft, rules: attended(draft.rules) };
      resolve(inForce.rules);
    },
    here,
    signIn(signedIn) {
      account = signedIn;
      attendAnew();
    },
    attend(presence) {
      attending = presence;
      attendAnew();
    },
    presence: () => (inForce && attending && isPresent(inForce.rules.policy, attending, here()) ? attending : undefined),
    decide: (visit) => inForce && decide(inForce.rules, visit, situation()),
  };
}

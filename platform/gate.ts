import { decide } from '@/policy/decide.ts';
import { NOTHING_LIVE, type Decision, type Situation, type Visit } from '@/policy/decision.ts';
import type { PolicyDocument } from '@/policy/document.ts';
import { levelOrChild } from '@/policy/level.ts';
import { rulesFrom, type Lists, type Rules } from '@/policy/rules.ts';

/** The rules that are in force in this worker, and what they say of a visit. Nothing here touches the browser. */
export type Gate = {
  /** Nothing until the first rules are known: pages wait at the hold page until then. */
  rules(): Rules | undefined;
  /** Resolves with the first rules. */
  ready: Promise<Rules>;
  /** Makes rules of a policy without putting them in force; `revision` is 0 for the built-in child default. */
  draft(policy: PolicyDocument, revision: number, hash: string): Draft;
  put(draft: Draft): void;
  revision(): number;
  /** Hash of the policy in force, empty before there is one. */
  hash(): string;
  /** Who is there now, under the rules in force or under a draft. */
  situation(rules?: Rules): Situation;
  /** What becomes of a visit now, or nothing before the first rules. */
  decide(visit: Visit): Decision | undefined;
};

/** Rules that are ready, with the revision and the hash of the policy they were made from. */
export type Draft = { rules: Rules; revision: number; hash: string };

/** Returns a gate with no rules yet. */
export function createGate(lists: Lists, clock: () => Date): Gate {
  let inForce: Draft | undefined;
  const { promise: ready, resolve } = Promise.withResolvers<Rules>();
  const situation = (rules = inForce?.rules): Situation => ({ level: levelOrChild(rules?.policy.device?.level), now: clock() });
  return {
    ready,
    situation,
    rules: () => inForce?.rules,
    revision: () => inForce?.revision ?? 0,
    hash: () => inForce?.hash ?? '',
    draft: (policy, revision, hash) => ({ rules: rulesFrom(policy, NOTHING_LIVE, lists), revision, hash }),
    put(draft) {
      inForce = draft;
      resolve(draft.rules);
    },
    decide: (visit) => inForce && decide(inForce.rules, visit, situation()),
  };
}

import type { Category } from '@/policy/category.ts';
import { decide } from '@/policy/decide.ts';
import { NOTHING_LIVE, type Decision, type Live, type Situation, type Visit } from '@/policy/decision.ts';
import type { PolicyDocument } from '@/policy/document.ts';
import { keepNewest } from '@/policy/keep-newest.ts';
import { isPresent, sessionsOf, situationOf, type Here, type Presence } from '@/policy/people.ts';
import { rulesFrom, withLive, type Lists, type Rules } from '@/policy/rules.ts';

/** The rules that are in force in this worker, and what they say of a visit. Nothing here touches the browser. */
export type Gate = {
  /** Nothing until the first rules are known: pages wait at the hold page until then. */
  rules(): Rules | undefined;
  /** Resolves with the first rules. */
  ready: Promise<Rules>;
  /** Makes rules of a policy without putting them in force, with what is live beside it. */
  draft(revised: Revised, live?: Live): Draft;
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

/** A policy that was read, with the revision that lines name, 0 for the built-in child default, and the hash it is told from others by. */
export type Revised = { policy: PolicyDocument; revision: number; hash: string };

/** Rules that are ready, with the revision and the hash of the policy they were made from. */
export type Draft = { rules: Rules; revision: number; hash: string };

/** How many hosts are known by what was seen of them: a page whose frames make up names fills no memory. */
const MOST_LEARNED = 2_000;

/** What a gate knows: the rules in force, on which device, who is there, and what was seen of hosts. */
type Known = {
  clock: () => Date;
  inForce: Draft | undefined;
  device: string | undefined;
  attending: Presence | undefined;
  account: string;
  learned: Map<string, readonly Category[]>;
};

/** Returns a gate with no rules yet. */
export function createGate(lists: Lists, clock: () => Date): Gate {
  const { promise: ready, resolve } = Promise.withResolvers<Rules>();
  const known: Known = { clock, inForce: undefined, device: undefined, attending: undefined, account: '', learned: new Map() };
  const situation = (rules = known.inForce?.rules): Situation => situationFor(known, rules);
  return {
    ready,
    situation,
    rules: () => known.inForce?.rules,
    revision: () => known.inForce?.revision ?? 0,
    hash: () => known.inForce?.hash ?? '',
    draft: ({ policy, revision, hash }, live = NOTHING_LIVE) => ({
      rules: attended(known, rulesFrom(policy, live, lists)),
      revision,
      hash,
    }),
    redraft: (change) => redraft(known, change),
    identify: (device) => void (known.device = device),
    learn: (host, categories) => learn(known, host, categories),
    put(draft) {
      known.inForce = { ...draft, rules: attended(known, draft.rules) };
      resolve(known.inForce.rules);
    },
    here: () => hereIn(known),
    signIn(account) {
      known.account = account;
      attendAnew(known);
    },
    attend(presence) {
      known.attending = presence;
      attendAnew(known);
    },
    presence: () => presenceIn(known),
    decide: (visit) => known.inForce && decide(known.inForce.rules, visit, situation()),
  };
}

function hereIn({ clock, account }: Known): Here {
  return { now: clock(), account };
}

function situationFor(known: Known, rules: Rules | undefined): Situation {
  const { attending, device } = known;
  return { ...situationOf(rules?.policy, attending, hereIn(known)), ...(device === undefined ? {} : { device }) };
}

function presenceIn(known: Known): Presence | undefined {
  const { inForce, attending } = known;
  return inForce && attending && isPresent(inForce.rules.policy, attending, hereIn(known)) ? attending : undefined;
}

/** Rules with the session of whoever is there, and with what was seen of hosts. */
function attended(known: Known, rules: Rules): Rules {
  const sessions = sessionsOf(rules.policy, known.attending, hereIn(known));
  return { ...rules, learned: known.learned, live: { ...rules.live, sessions } };
}

function attendAnew(known: Known): void {
  if (known.inForce) known.inForce = { ...known.inForce, rules: attended(known, known.inForce.rules) };
}

function redraft(known: Known, change: Partial<Live>): Draft {
  const { inForce } = known;
  if (!inForce) throw new Error('Nothing is in force yet that anything could be live beside.');
  return { ...inForce, rules: attended(known, withLive(inForce.rules, { ...inForce.rules.live, ...change })) };
}

function learn({ learned }: Known, host: string, categories: readonly Category[]): void {
  // A page that says something milder of its host takes nothing back.
  learned.set(host, [...new Set([...(learned.get(host) ?? []), ...categories])]);
  keepNewest(learned, MOST_LEARNED);
}

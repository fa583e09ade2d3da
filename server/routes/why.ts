import type { Context } from 'hono';
import { type WhyReply, WhyRequest } from '@/policy/console-why.ts';
import { lists } from '@/policy/lists/index.ts';
import { rulesFrom } from '@/policy/rules.ts';
import { suppose, type Unsupposable } from '@/policy/supposed.ts';
import { why } from '@/policy/why.ts';
import { policyInForce } from '@/server/agreements/policy-in-force.ts';
import { bundleFor } from '@/server/bundle.ts';
import type { Deps } from '@/server/deps.ts';
import { expectShape } from '@/server/device-request.ts';
import { wholeListsOf } from '@/server/lists/for-devices.ts';
import { readBody, readJson } from '@/server/read-body.ts';
import { Refused } from '@/server/refusal.ts';
import type { Member } from '@/server/sign-in/member.ts';

/** What is agreed for named devices alone is not told of: no device has this name. */
const NO_DEVICE = '';

const REFUSALS: Record<Unsupposable['refusal'], string> = {
  'unknown-person': 'The policy in force has no person of this name.',
  'no-sessions': 'The policy in force allows no supervised sessions.',
};

/** `POST /console/why`. Nothing of the question is kept: it says nothing about what anybody did. */
export async function explainVerdict(deps: Deps, context: Context, { setting }: Member): Promise<Response> {
  await deps.limits.spend('why', setting.id);
  const request = expectShape(WhyRequest, readJson(await readBody(context)));
  return context.json(await inTurn(() => replyTo(deps, setting.id, request)));
}

let last: Promise<unknown> = Promise.resolve();

/** Only one question at a time holds whole lists in memory, tens of megabytes. */
function inTurn<Reply>(work: () => Promise<Reply>): Promise<Reply> {
  const mine = last.then(work);
  last = mine.catch(() => undefined);
  return mine;
}

async function replyTo({ store, clock }: Deps, setting: string, { address, at, ...asked }: WhyRequest): Promise<WhyReply> {
  const policy = await policyInForce(store.db, setting);
  if (!policy) throw new Refused(409, 'no-policy', 'The endpoint holds no policy for this setting yet, so there is nothing to ask.');
  const now = at === undefined ? clock() : new Date(at);
  const supposed = suppose(policy, { ...asked, now });
  if ('refusal' in supposed) throw new Refused(409, supposed.refusal, REFUSALS[supposed.refusal]);
  const { agreements, prepared, neverBlock = [], alwaysBlock = [] } = await bundleFor(store, { setting, device: NO_DEVICE }, now);
  const subscribed = await wholeListsOf(store, setting);
  const rules = rulesFrom(policy, { agreements, prepared, sessions: supposed.sessions, lists: subscribed, neverBlock, alwaysBlock }, lists);
  const answer = why(rules, { address, as: 'page' }, { ...supposed.situation, device: NO_DEVICE });
  const sentence = policy.clauses.find((clause) => clause.id === answer.verdict.clause)?.sentence;
  return { why: answer, revision: policy.revision, ...(sentence === undefined ? {} : { sentence }) };
}

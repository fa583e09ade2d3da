import { NOTHING_LIVE, type Situation } from '@/policy/decision.ts';
import type { PolicyDocument } from '@/policy/document.ts';
import { lists } from '@/policy/lists/index.ts';
import { rulesFrom, type Rules } from '@/policy/rules.ts';
import { suppose } from '@/policy/supposed.ts';
import { Refused } from './in-words.ts';
import { instantFrom, levelFrom } from './words-to-values.ts';

/** What every command that judges an address is asked with. */
export const QUESTION_ARGS = {
  policy: { type: 'string', description: 'A policy document', valueHint: 'FILE' },
  template: { type: 'string', description: 'A template instead of a document', valueHint: 'NAME' },
  level: { type: 'string', description: 'child, visitor, staff or manager', default: 'child' },
  person: { type: 'string', description: 'The person of the policy who is there, at the level of theirs', valueHint: 'ID' },
  at: { type: 'string', description: 'The instant to judge at, such as 2026-09-01T09:00:00Z; now when it is left out', valueHint: 'ISO' },
  json: { type: 'boolean', description: 'Answer in JSON', default: false },
} as const;

type Asked = { level: string; person?: string | undefined; session?: boolean; at?: string | undefined };

/** Returns the rules of a policy for the moment that a command asks about, and that moment. Throws in words where nobody can be there like that. */
export function rulesFor(policy: PolicyDocument, { level, person, session = false, at }: Asked): { rules: Rules; situation: Situation } {
  const supposed = suppose(policy, { level: levelFrom(level), person, session, now: instantFrom(at) });
  if (!('refusal' in supposed))
    return { rules: rulesFrom(policy, { ...NOTHING_LIVE, sessions: supposed.sessions }, lists), situation: supposed.situation };
  if (supposed.refusal === 'no-sessions') throw new Refused('This policy allows no supervised sessions.');
  throw new Refused(`The policy has no person “${person}”. It has: ${policy.people.map((one) => one.id).join(', ') || 'nobody'}.`);
}

import { nameOf } from '@/policy/category-name.ts';
import type { Decision } from '@/policy/decision.ts';
import type { PolicyDocument } from '@/policy/document.ts';
import { outcomeOf, type Why } from '@/policy/why.ts';

/** Returns a verdict as lines for a person: what becomes of the address and who holds it, Stairgate or the pack, and the sentence of the policy that it rests on. */
export function saidOf(policy: PolicyDocument, answer: Pick<Why, 'verdict' | 'closedBy'>): string[] {
  const { clause } = answer.verdict;
  const sentence = sentenceOf(policy, clause);
  return [verdictOf(answer), ...(sentence === undefined ? [] : [`${clause}: “${sentence}”`])];
}

/** Returns the sentence of a clause; nothing where there is none. */
export function sentenceOf(policy: PolicyDocument, clause: Decision['clause']): string | undefined {
  return policy.clauses.find(({ id }) => id === clause)?.sentence;
}

function verdictOf({ verdict, closedBy }: Pick<Why, 'verdict' | 'closedBy'>): string {
  const outcome = outcomeOf({ verdict, closedBy });
  const by = `(${[verdict.step, ...(verdict.flaggedBy ?? [])].join(', ')})`;
  if (outcome === 'open') return `Allowed ${by}.`;
  if (outcome === 'unseen') return 'Stairgate does not see it, and no row of the pack’s URLBlocklist closes it.';
  const row = closedBy === undefined ? '' : ` The pack closes it by URLBlocklist, row ${closedBy}.`;
  if (outcome === 'blocked') return `Blocked${verdict.category ? `: ${nameOf(verdict.category, 'en')}` : ''} ${by}.${row}`;
  return `${verdict.step === 'outside' ? 'Stairgate does not see it.' : `Stairgate leaves it open ${by}.`}${row}`;
}

import { decide } from './decide.ts';
import type { Decision, Situation, Visit } from './decision.ts';
import { adultsOf } from './people.ts';
import type { Rules } from './rules.ts';

/**
 * True where a closed page of a device for adults would open to somebody of the policy who came in by their own PIN: by a right, a role or a level of
 * theirs, or an agreement for them. False while somebody is in: it is not their right that is missing then.
 */
export function opensByPin(rules: Rules, { visit, decision }: { visit: Visit; decision: Decision }, situation: Situation): boolean {
  if (decision.action !== 'block' || situation.level === 'child' || situation.person !== undefined) return false;
  // Nobody opens these, and a long list of people is not asked in vain.
  if (decision.step === 'locked' || decision.step === 'always') return false;
  return adultsOf(rules.policy).some(({ id, level, role }) => {
    return decide(rules, visit, { ...situation, level, role, person: id }).action === 'allow';
  });
}

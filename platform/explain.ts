import { placeOf } from '@/policy/address.ts';
import type { Decision, Situation } from '@/policy/decision.ts';
import type { Rules } from '@/policy/rules.ts';
import { addressMeant } from '@/policy/wrapped.ts';
import type { Explanation } from './channels.ts';

/** Returns what the blocked page says of a decision. A child is told no host. */
export function explain(rules: Rules, decision: Decision, address: string, { level }: Situation): Explanation {
  const { policy } = rules;
  const { setting, adoption } = policy;
  const cited = decision.action === 'block' ? decision.clause : undefined;
  return {
    verdict: decision.action === 'block' ? 'blocked' : 'open',
    level,
    languages: [...setting.languages],
    category: decision.action === 'block' ? decision.category : 'unprepared',
    sentence: policy.clauses.find((clause) => clause.id === cited)?.sentence ?? '',
    settingName: setting.name,
    homePage: setting.homePage,
    adopted: adoption.adopted,
    policyVersion: adoption.version,
    designatedPersons: policy.designatedPersons.map(({ name, role, contact }) => ({ name, role, ...(contact ? { contact } : {}) })),
    host: level === 'child' ? '' : placeOf(addressMeant(address)).host,
  };
}

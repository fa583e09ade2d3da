import { placeOf } from '@/policy/address.ts';
import type { Category } from '@/policy/category.ts';
import type { Situation } from '@/policy/decision.ts';
import type { ClauseId } from '@/policy/document.ts';
import type { Rules } from '@/policy/rules.ts';
import { addressMeant } from '@/policy/wrapped.ts';
import type { Explanation } from './channels.ts';

/** What a page was closed for and the clause that says so, or nothing where it is open. */
type Shown = { address: string; closed: { category: Category; clause: ClauseId } | undefined };

/** Returns what our pages say of a page that was closed, or of one that is not. A child is told no host. */
export function explain({ policy }: Pick<Rules, 'policy'>, { address, closed }: Shown, { level }: Situation): Explanation {
  const { setting, adoption } = policy;
  return {
    verdict: closed ? 'blocked' : 'open',
    level,
    languages: [...setting.languages],
    category: closed?.category ?? 'unprepared',
    sentence: policy.clauses.find((clause) => clause.id === closed?.clause)?.sentence ?? '',
    settingName: setting.name,
    homePage: setting.homePage,
    adopted: adoption.adopted,
    policyVersion: adoption.version,
    designatedPersons: policy.designatedPersons.map(({ name, role, contact }) => ({ name, role, ...(contact ? { contact } : {}) })),
    host: level === 'child' ? '' : placeOf(addressMeant(address)).host,
  };
}

import type { PolicyDocument } from '@/policy/document.ts';
import { withPins } from '@/tests/e2e/rig/people.ts';
import { templates } from '@/policy/templates/index.ts';

const { default: strict, huntingdon } = templates;

/** Sentences that the strict reading lacks, because it opens nothing by agreement and lets no child search. */
const OPENED_BY = new Set(['search-with-adult', 'head-authorises']);

/** The strict reading for a setting with people in it, where the manager may agree and a child may search beside an adult, so that the pictures show each. */
const NURSERY: PolicyDocument = {
  ...strict,
  setting: { ...strict.setting, name: 'Example Nursery' },
  designatedPersons: [
    { name: 'Sam Taylor', role: 'Manager', contact: 'in the office, extension 12' },
    { name: 'Alex Green', role: 'Deputy manager' },
  ],
  clauses: [...strict.clauses, ...huntingdon.clauses.filter(({ id }) => OPENED_BY.has(id))],
  levels: { ...strict.levels, child: { ...strict.levels.child, search: huntingdon.levels.child.search } },
  sessions: huntingdon.sessions,
  agreements: { ...huntingdon.agreements, categories: ['webmail', 'shopping'], sites: true },
  people: strict.people.map((person) => ({ ...person, name: person.id === 'practitioner' ? 'Robin Shah' : 'Sam Taylor' })),
};

/** Gives everybody a PIN of their own, changed three weeks ago. Returns the setting's policy and the PINs by person. */
export async function nurseryWithPins(): ReturnType<typeof withPins> {
  const { policy, pins } = await withPins(NURSERY);
  const pinChanged = new Date(Date.now() - 21 * 24 * 60 * 60_000).toISOString().slice(0, 10);
  return { policy: { ...policy, notice: strict.notice, people: policy.people.map((person) => ({ ...person, pinChanged })) }, pins };
}

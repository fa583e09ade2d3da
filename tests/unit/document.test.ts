import { expect, test } from 'vitest';
import { contradictionsIn } from '@/policy/contradictions.ts';
import { PolicyDocument } from '@/policy/document.ts';
import { templates } from '@/policy/templates/index.ts';

type Change = (policy: PolicyDocument) => void;

/** Says what the form of a document, or else its values together, are refused for after one change to the default template: path and message. */
function complaintsAfter(change: Change): string[] {
  const policy = structuredClone(templates.default);
  change(policy);
  const read = PolicyDocument.safeParse(policy);
  const found = read.success ? contradictionsIn(read.data) : read.error.issues;
  return found.map(({ path, message }) => `${path.join('.')}: ${message}`);
}

test('a document that contradicts itself nowhere is taken as it is', () => {
  expect(PolicyDocument.parse(templates.default)).toEqual(templates.default);
  expect(contradictionsIn(templates.default)).toEqual([]);
});

const contradictions: [name: string, change: Change, path: string, words: string][] = [
  [
    'a clause that is cited and missing',
    (policy) => (policy.levels.staff.uploads.clause = 'nothing-leave'),
    'levels.staff.uploads.clause',
    'cites the clause “nothing-leave”, which is not in the list of clauses; the nearest is “nothing-leaves”',
  ],
  ['a locked clause that is missing', (policy) => (policy.lockedClause = 'zzz'), 'lockedClause', 'cites the clause “zzz”'],
  [
    'a blocked category whose clause is missing',
    (policy) => policy.levels.child.blocked.unshift({ category: 'games', clause: 'zzz' }),
    'levels.child.blocked.0.clause',
    'cites the clause “zzz”',
  ],
  [
    'an own page whose clause is missing',
    (policy) => policy.ownPages.push({ host: 'example.org', paths: ['/'], levels: [], roles: [], clause: 'zzz' }),
    'ownPages.0.clause',
    'cites the clause “zzz”',
  ],
  [
    'work mail for people with a right that nobody has',
    (policy) => {
      policy.workMail.access = { mode: 'right', clause: 'work-email' };
      for (const person of policy.people) person.rights = [];
    },
    'workMail.access.mode',
    'lets people with the right “work-mail” alone read work email, and no adult has that right',
  ],
  [
    'an account of somebody who is not in the policy',
    (policy) => policy.accounts?.people.push({ account: 'anna@setting.example', person: 'anna' }),
    'accounts.people.0.person',
    'names “anna”, who is no adult of “people”',
  ],
  [
    'an account used twice, in another spelling',
    (policy) =>
      policy.accounts?.people.push(
        { account: 'anna@setting.example', person: 'manager' },
        { account: 'Anna@Setting.example', person: 'practitioner' },
      ),
    'accounts.people.1.account',
    'uses the account “anna@setting.example” a second time',
  ],
  [
    'a domain used twice',
    (policy) => policy.accounts?.domains.push({ domain: 'setting.example', level: 'staff' }, { domain: 'setting.example', level: 'child' }),
    'accounts.domains.1.domain',
    'uses the domain “setting.example” a second time',
  ],
  [
    'a clause id used twice',
    (policy) => policy.clauses.push({ id: 'levels', sentence: 'Again.', requirements: [] }),
    'clauses.20.id',
    'uses the id “levels” a second time',
  ],
  [
    'a sanction id used twice',
    (policy) => policy.sanctions.push({ id: 'logged-only', label: 'Again', needs: [], forChild: true }),
    'sanctions.5.id',
    'uses the id “logged-only” a second time',
  ],
  [
    'a review before the adoption',
    (policy) => (policy.adoption.nextReview = policy.adoption.adopted),
    'adoption.nextReview',
    'not after the day of adoption',
  ],
  [
    'a term that ends before it begins',
    (policy) => policy.timetable.terms.push({ name: 'Autumn', from: '2026-12-18', to: '2026-09-02' }),
    'timetable.terms.0.to',
    'ends before the term “Autumn” begins',
  ],
  [
    'a window that ends when it begins',
    (policy) => policy.timetable.internet.push({ days: ['monday'], from: '10:00', to: '10:00' }),
    'timetable.internet.0.to',
    'not later than the time the window begins',
  ],
  [
    'a prepared site that expired before it was checked',
    (policy) =>
      (policy.prepared = [
        { site: 'example.org', title: 'Example', checkedBy: 'The manager', checkedOn: '2026-09-02', expires: '2026-09-01' },
      ]),
    'prepared.0.expires',
    'before the day the site was checked',
  ],
  [
    'an agreement about what nothing opens',
    (policy) => (policy.agreements.categories = ['games', 'adult']),
    'agreements.categories.1',
    'lets an agreement open “adult”, which nothing opens',
  ],
  [
    'agreements that nobody may agree to',
    (policy) => (policy.agreements = { ...policy.agreements, allowed: true, roles: [] }),
    'agreements.roles',
    'names no role that may agree',
  ],
  ['a time zone that does not exist', (policy) => (policy.setting.timeZone = 'Europe/Cambridge'), 'setting.timeZone', '“Europe/Cambridge”'],
];

test.each(contradictions)('%s is refused at its own place', (_, change, path, words) => {
  const found = complaintsAfter(change);
  expect(found).toHaveLength(1);
  expect(found[0]).toContain(`${path}: `);
  expect(found[0]).toContain(words);
});

test('a document with thousands of contradictions gives fifty of a kind, so that explaining them stays quick', () => {
  const found = complaintsAfter((policy) => {
    policy.levels.child.blocked = Array.from({ length: 5_000 }, (_, index) => ({ category: 'games', clause: `missing-${index}` }));
  });
  expect(found).toHaveLength(50);
});

test('a PIN in clear is refused where its verifier belongs', () => {
  const complaints = complaintsAfter((policy) => {
    policy.people = [
      { id: 'head', name: 'The head', role: 'manager', level: 'manager', pinVerifier: '123456', mayAgree: true, rights: [] },
    ];
  });
  expect(complaints).toEqual(['people.0.pinVerifier: what “stairgate pin” prints, never the PIN itself']);
});

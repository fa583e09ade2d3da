import { beforeAll, describe, expect, it } from 'vitest';
import { opensByPin } from '@/policy/by-pin.ts';
import { decide } from '@/policy/decide.ts';
import { NOTHING_LIVE, type Situation } from '@/policy/decision.ts';
import type { Person, PolicyDocument } from '@/policy/document.ts';
import { lists } from '@/policy/lists/index.ts';
import { makeVerifier } from '@/policy/pin.ts';
import { rulesFrom } from '@/policy/rules.ts';
import { templates } from '@/policy/templates/index.ts';

const STAFF: Situation = { level: 'staff', now: new Date('2026-11-23T20:00:00Z') };
const MAIL = 'https://mail.nursery.test/inbox';
const base = templates.default;

let ben: Person;
beforeAll(async () => {
  const pinVerifier = await makeVerifier('592817', (bytes) => crypto.getRandomValues(bytes));
  ben = { id: 'ben', name: 'Ben Oak', role: 'practitioner', level: 'staff', pinVerifier, rights: ['work-mail'], mayAgree: false };
});

const workMail: PolicyDocument['workMail'] = {
  ...base.workMail,
  hosts: ['mail.nursery.test'],
  levels: ['staff'],
  access: { mode: 'right', clause: base.lockedClause },
  closedInSessionHours: false,
};

function opens(policy: Partial<PolicyDocument>, address: string, situation = STAFF): boolean {
  const rules = rulesFrom({ ...base, workMail, people: [ben], ...policy }, NOTHING_LIVE, lists);
  const visit = { address, as: 'page' as const };
  return opensByPin(rules, { visit, decision: decide(rules, visit, situation) }, situation);
}

describe('a closed page that a person of the policy may open (F8)', () => {
  it('says so for work email that takes a right, while nobody is in', () => {
    expect(opens({}, MAIL)).toBe(true);
  });

  it('says nothing where nobody with a PIN has the right, or somebody is in, and nothing to a child', () => {
    const { pinVerifier: _, ...withoutPin } = ben;
    expect(opens({ people: [withoutPin] }, MAIL)).toBe(false);
    expect(opens({ people: [{ ...ben, rights: [] }] }, MAIL)).toBe(false);
    expect(opens({}, MAIL, { ...STAFF, person: 'anna', role: 'practitioner' })).toBe(false);
    expect(opens({}, MAIL, { ...STAFF, level: 'child' })).toBe(false);
  });

  it('says nothing of what nobody opens, nor of work email while children are in session', () => {
    expect(opens({}, 'https://pornhub.com/')).toBe(false);
    const sessionHours = [{ days: ['monday' as const], from: '00:00', to: '23:59' }];
    expect(
      opens({ workMail: { ...workMail, closedInSessionHours: true }, timetable: { ...base.timetable, terms: [], sessionHours } }, MAIL),
    ).toBe(false);
  });

  it('says so for own pages that are open to a role, and for searching that is a person’s right', () => {
    const closed = { blocked: [{ category: 'social-networking' as const, clause: base.lockedClause }] };
    const staff = { ...base.levels.staff, ...closed, search: { mode: 'off' as const, clause: base.lockedClause } };
    const levels = { ...base.levels, staff };
    const ownPage = { host: 'facebook.com', paths: ['/our-nursery'], levels: ['staff' as const], clause: base.lockedClause };
    const forRole = (role: 'manager' | 'practitioner') => ({ levels, ownPages: [{ ...ownPage, roles: [role] }] });
    expect(opens(forRole('practitioner'), 'https://facebook.com/our-nursery')).toBe(true);
    expect(opens(forRole('manager'), 'https://facebook.com/our-nursery')).toBe(false);
    expect(opens(forRole('practitioner'), 'https://facebook.com/elsewhere')).toBe(false);
    const search = 'https://duckduckgo.com/?q=shoes';
    expect(opens({ levels, people: [{ ...ben, rights: ['search'] }] }, search)).toBe(true);
    expect(opens({ levels }, search)).toBe(false);
  });
});

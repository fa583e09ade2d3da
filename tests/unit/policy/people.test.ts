import { beforeAll, describe, expect, it } from 'vitest';
import { decide } from '@/policy/decide.ts';
import type { PolicyDocument } from '@/policy/document.ts';
import { momentOf } from '@/policy/now.ts';
import { adultIn, adultsOf, isPresent, maySit, sessionsOf, situationOf, type Presence } from '@/policy/people.ts';
import { makeVerifier } from '@/policy/pin.ts';
import { templates } from '@/policy/templates/index.ts';
import { at, MORNING, rulesWith, session } from './rig.ts';

const SEARCH = { address: 'https://duckduckgo.com/?q=ducks', as: 'page' } as const;
const OTHER = { address: 'https://ducks.test/', as: 'page' } as const;

const HERE = { now: MORNING };

const off = { mode: 'off', clause: templates.default.levels.staff.search.clause } as const;
const practitioner = templates.default.people.find((person) => person.role === 'practitioner')?.id ?? '';

describe('“Online searching and installing/downloading of new programs and applications is restricted to authorised staff members only.” (F11): a right belongs to a person', () => {
  const rules = rulesWith({ levels: { staff: { search: off }, child: { search: off } } });

  it('who is granted searching searches where their level does not', () => {
    expect(decide(rules, SEARCH, at('staff'))).toMatchObject({ action: 'block', step: 'search' });
    expect(decide(rules, SEARCH, at('staff', { person: practitioner })).action).toBe('allow');
    expect(decide(rules, SEARCH, at('staff', { person: 'somebody-else' })).action).toBe('block');
  });

  it('no right reaches the child level', () => {
    expect(decide(rules, SEARCH, at('child', { person: practitioner })).action).toBe('block');
  });

  it('the net rules are made anew when somebody else is there', () => {
    const moments = [
      at('staff'),
      at('staff', { person: practitioner }),
      at('staff', { person: 'another' }),
      at('staff', { role: 'chair' }),
    ];
    expect(new Set(moments.map((situation) => momentOf(rules, situation))).size).toBe(4);
  });
});

describe('what a session opens', () => {
  const child = { search: { ...off, mode: 'with-adult' } } as const;

  it.each([
    ['searching alone', { search: true, access: false }, 'allow', 'block'],
    ['other pages alone', { search: false, access: true }, 'block', 'allow'],
    ['both', { search: true, access: true }, 'allow', 'allow'],
    ['neither', { search: false, access: false }, 'block', 'block'],
  ])('%s', (_, opens, search, other) => {
    const rules = rulesWith({ levels: { child } }, { sessions: [session(opens)] });
    expect(decide(rules, SEARCH, at('child')).action).toBe(search);
    expect(decide(rules, OTHER, at('child')).action).toBe(other);
  });
});

describe('who may be there', () => {
  let policy: PolicyDocument;
  const presence: Presence = {
    kind: 'level',
    id: '7d8b3f0e-63f5-4a53-9b0e-0a6a2f1d8d11',
    person: practitioner,
    from: '2026-11-24T09:30:00Z',
    to: '2026-11-24T10:30:00Z',
  };

  beforeAll(async () => {
    const pinVerifier = await makeVerifier('592817', (bytes) => crypto.getRandomValues(bytes));
    const people = templates.default.people.map((person) => ({ ...person, pinVerifier }));
    const sessions = { ...templates.default.sessions, allowed: true };
    policy = { ...templates.default, people, sessions, device: { label: 'Tablet', room: 'Ladybirds', level: 'child' } };
  });

  it('only adults whose PIN can be checked are offered', () => {
    expect(adultsOf(templates.default)).toEqual([]);
    expect(adultsOf(policy).map(({ id }) => id)).toEqual(policy.people.map(({ id }) => id));
    const [first, ...others] = policy.people;
    if (!first) throw new Error('There is nobody.');
    expect(adultIn({ ...policy, people: [{ ...first, level: 'child' }, ...others] }, first.id)).toBeUndefined();
    expect(adultIn({ ...policy, people: [{ ...first, pinVerifier: '592817' }, ...others] }, first.id)).toBeUndefined();
  });

  it('a person stands at their own level until the moment their time ends', () => {
    expect(situationOf(policy, presence, HERE)).toEqual({ level: 'staff', now: MORNING, person: practitioner, role: 'practitioner' });
    expect(situationOf(policy, presence, { now: new Date(presence.to) })).toEqual({ level: 'child', now: new Date(presence.to) });
    expect(situationOf(policy, { ...presence, kind: 'session' }, HERE)).toEqual({ level: 'child', now: MORNING });
    expect(situationOf(undefined, presence, HERE)).toEqual({ level: 'child', now: MORNING });
  });

  it('a visitor opens no session, and nobody does where the policy has none', () => {
    const [person] = policy.people;
    if (!person) throw new Error('There is nobody.');
    expect(maySit(policy, person, HERE)).toBe(true);
    expect(maySit(policy, { ...person, level: 'visitor' }, HERE)).toBe(false);
    const without = { ...policy, sessions: { ...policy.sessions, allowed: false } };
    expect(isPresent(without, { ...presence, kind: 'session' }, HERE)).toBe(false);
    expect(sessionsOf(without, { ...presence, kind: 'session' }, HERE)).toEqual([]);
  });

  it('a session opens what the policy says and is no session of somebody at their own level', () => {
    const sessions = { ...policy.sessions, opensSearch: true, opensAccess: false };
    expect(sessionsOf({ ...policy, sessions }, { ...presence, kind: 'session' }, HERE)).toMatchObject([{ search: true, access: false }]);
    expect(sessionsOf({ ...policy, sessions }, presence, HERE)).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { baseOf } from '@/policy/accounts.ts';
import { decide } from '@/policy/decide.ts';
import type { PolicyDocument } from '@/policy/document.ts';
import type { Level } from '@/policy/level.ts';
import { isPresent, maySit, situationOf } from '@/policy/people.ts';
import { templates } from '@/policy/templates/index.ts';
import { MORNING, rulesWith } from './rig.ts';

type Accounts = NonNullable<PolicyDocument['accounts']>;

const ACCOUNTS: Accounts = {
  people: [
    { account: 'Anna@Setting.Example', person: 'anna' },
    { account: 'head@setting.example', person: 'head' },
  ],
  domains: [
    { domain: 'setting.example', level: 'staff' },
    { domain: 'pupils.setting.example', level: 'child' },
  ],
  unknown: 'visitor',
  liftsChildDevices: false,
  clause: 'levels',
};

const people: PolicyDocument['people'] = [
  { id: 'anna', name: 'Anna', role: 'practitioner', level: 'staff', mayAgree: false, rights: ['work-mail'] },
  { id: 'head', name: 'The head', role: 'manager', level: 'manager', mayAgree: true, rights: [] },
];

function policyAt(level: Level, change: Partial<Accounts> = {}): PolicyDocument {
  return { ...templates.default, people, accounts: { ...ACCOUNTS, ...change }, device: { label: 'Laptop', room: 'Office', level } };
}

describe('“We have an agreed list of assigned authorised users with controlled access.” (F7): an account says where a device stands', () => {
  it.each<[account: string, own: Level, stands: Level, person: string | undefined]>([
    ['anna@setting.example', 'visitor', 'staff', 'anna'],
    ['ANNA@setting.EXAMPLE', 'manager', 'staff', 'anna'],
    ['head@setting.example', 'staff', 'manager', 'head'],
    ['ben@setting.example', 'visitor', 'staff', undefined],
    ['class3@pupils.setting.example', 'manager', 'child', undefined],
    ['somebody@gmail.com', 'manager', 'visitor', undefined],
    ['somebody@gmail.com', 'visitor', 'visitor', undefined],
    ['somebody@gmail.com', 'child', 'child', undefined],
    ['somebody@evil-setting.example', 'staff', 'visitor', undefined],
    ['somebody@sub.setting.example', 'staff', 'visitor', undefined],
    ['anna@setting.example@gmail.com', 'staff', 'visitor', undefined],
    ['', 'staff', 'staff', undefined],
    ['', 'child', 'child', undefined],
    ['anna@setting.example', 'child', 'child', undefined],
  ])('%s at a device that is %s: %s', (account, own, stands, person) => {
    const situation = situationOf(policyAt(own), undefined, { now: MORNING, account });
    expect([situation.level, situation.person]).toEqual([stands, person]);
  });

  it('lifts a child’s device only where the policy says so, and an unknown account not even then', () => {
    const lifting = policyAt('child', { liftsChildDevices: true });
    expect(baseOf(lifting, 'anna@setting.example').level).toBe('staff');
    expect(baseOf(lifting, 'ben@setting.example').level).toBe('staff');
    expect(baseOf(lifting, 'somebody@gmail.com')).toEqual({ level: 'child', isUnknownAccount: true });
  });

  it('an unknown account leaves an adult’s device as it is where the policy says so', () => {
    expect(baseOf(policyAt('staff', { unknown: 'device' }), 'somebody@gmail.com')).toEqual({ level: 'staff', isUnknownAccount: true });
  });

  it('no row is no rule: without accounts in the policy nothing follows from one, and none is unknown', () => {
    for (const accounts of [undefined, { ...ACCOUNTS, people: [], domains: [] }])
      expect(baseOf({ ...policyAt('staff'), accounts: accounts as Accounts }, 'somebody@gmail.com')).toEqual({ level: 'staff' });
    expect(baseOf(undefined, 'anna@setting.example')).toEqual({ level: 'child' });
  });

  it('the rights of the account’s owner hold, so that only those who have access read work mail (F8)', () => {
    const workMail = { ...templates.default.workMail, access: { mode: 'right' as const, clause: 'levels' } };
    const rules = rulesWith({ people, accounts: ACCOUNTS, workMail, device: { label: 'Laptop', room: 'Office', level: 'staff' } });
    const asked = (account: string) => {
      const situation = situationOf(rules.policy, undefined, { now: MORNING, account });
      return decide(rules, { address: 'https://outlook.office.com/', as: 'page' }, situation).action;
    };
    expect([asked('anna@setting.example'), asked('ben@setting.example'), asked('')]).toEqual(['allow', 'block', 'block']);
  });

  it('sessions are for a device that stands at the child level, whoever’s it is', () => {
    const [anna] = people;
    if (!anna) throw new Error('There is nobody.');
    expect(maySit(policyAt('staff'), anna, { now: MORNING, account: 'class3@pupils.setting.example' })).toBe(true);
    expect(maySit(policyAt('child', { liftsChildDevices: true }), anna, { now: MORNING, account: 'anna@setting.example' })).toBe(false);
    const sitting = { kind: 'session', id: 'x', person: 'anna', from: '2026-11-24T09:30:00Z', to: '2026-11-24T10:30:00Z' } as const;
    expect(isPresent(policyAt('child'), sitting, { now: MORNING, account: '' })).toBe(false);
  });
});

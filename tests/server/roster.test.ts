import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PolicyDocument } from '@/policy/document.ts';
import { makeVerifier } from '@/policy/pin.ts';
import { RosterReply } from '@/policy/console-roster.ts';
import { adoptPolicy } from '@/server/settings.ts';
import { refusalOf } from './agreement-rig.ts';
import { databases } from './databases.ts';
import { get, openRig, type Rig, signedIn } from './rig.ts';
import { samplePolicy } from './sample-policy.ts';
import { TestDevice } from './test-device.ts';

let pinVerifier: string;

async function policyOf(setting: string): Promise<PolicyDocument> {
  pinVerifier = await makeVerifier('592817', (bytes) => crypto.getRandomValues(bytes));
  const policy = samplePolicy(setting, 2);
  const clause = { id: 'list', sentence: 'We have an agreed list of assigned authorised users with controlled access.', requirements: [] };
  return {
    ...policy,
    clauses: [...policy.clauses, clause],
    people: [
      {
        id: 'anna',
        name: '=Anna',
        role: 'manager',
        level: 'manager',
        mayAgree: true,
        rights: ['search', 'work-mail'],
        pinVerifier,
        pinChanged: '2026-05-01',
      },
      { id: 'ben', name: 'Ben', role: 'practitioner', level: 'staff', mayAgree: true, rights: [] },
    ],
    agreements: { ...policy.agreements, allowed: true, roles: ['manager'] },
    accounts: {
      people: [{ account: 'anna@private.example', person: 'anna' }],
      domains: [],
      unknown: 'visitor',
      liftsChildDevices: false,
      clause: 'list',
    },
  };
}

describe.each(databases)('“We have an agreed list of assigned authorised users with controlled access.” on $name', ({ open }) => {
  let rig: Rig;
  let stop: () => Promise<void>;
  beforeAll(async () => {
    const database = await open();
    rig = await openRig(database.url);
    stop = () => rig.close().then(database.stop);
    await adoptPolicy(rig.store, await policyOf(rig.setting));
  });
  afterAll(() => stop());

  const list = async (role: 'manager' | 'it' = 'manager') =>
    RosterReply.parse(await (await get(rig, '/console/roster', await signedIn(rig, role))).json());

  it('lists the people of the policy in force: role, level, rights, who may agree, how old a PIN is, whose account is known', async () => {
    const { people, policy } = await list();
    expect(policy).toEqual({
      version: '1',
      adopted: '2026-01-01',
      revision: 2,
      sentence: 'We have an agreed list of assigned authorised users with controlled access.',
    });
    expect(people).toEqual([
      {
        id: 'anna',
        name: '=Anna',
        role: 'manager',
        level: 'manager',
        rights: ['search', 'work-mail'],
        mayAgree: true,
        hasPin: true,
        pinChanged: '2026-05-01',
        pinAgeDays: 206,
        hasAccount: true,
      },
      // His role may not agree, whatever stands beside his name.
      { id: 'ben', name: 'Ben', role: 'practitioner', level: 'staff', rights: [], mayAgree: false, hasPin: false, hasAccount: false },
    ]);
  });

  it('says when and where the record last names somebody, and takes a wrong PIN under their name for no sign of them', async () => {
    const device = await TestDevice.enrolled(rig, 'Office laptop');
    const lines = await device.story(
      4,
      (index) =>
        [
          { kind: 'level' as const, person: 'anna', turn: 'begun' as const, at: '2026-11-20T08:00:00.000Z' },
          { kind: 'level' as const, person: 'anna', turn: 'ended' as const, at: '2026-11-20T09:00:00.000Z' },
          { kind: 'pin' as const, person: 'ben', at: '2026-11-20T10:00:00.000Z' },
          { kind: 'problem' as const, problem: 'bug' as const, detail: 'says "person":"ben"', at: '2026-11-20T11:00:00.000Z' },
        ][index] ?? {},
    );
    await device.send(rig, lines, { label: 'Office laptop', room: 'Office' });
    const [anna, ben] = (await list('it')).people;
    expect(anna?.seen).toEqual({ at: '2026-11-20T09:00:00.000Z', label: 'Office laptop', room: 'Office' });
    expect(ben?.seen).toBeUndefined();
  });

  it('says nothing of another setting’s people', async () => {
    const other = await openRig(rig.store.pool.options.connectionString ?? '', { setting: `other-${rig.setting}` });
    await adoptPolicy(other.store, await policyOf(other.setting));
    const reply = await get(other, '/console/roster', await signedIn(other));
    expect(RosterReply.parse(await reply.json()).people.map(({ seen }) => seen)).toEqual([undefined, undefined]);
    await other.close();
  });

  it('carries neither a verifier nor an account, to anybody', async () => {
    const cookie = await signedIn(rig);
    for (const path of ['/console/roster', '/console/roster.csv']) {
      const text = await (await get(rig, path, cookie)).text();
      expect(text).toContain('Anna');
      expect(text).not.toMatch(/pbkdf2|private\.example/);
    }
  });

  it('is a table for a spreadsheet, no cell of which is a formula', async () => {
    const reply = await get(rig, '/console/roster.csv', await signedIn(rig));
    expect(reply.headers.get('content-disposition')).toBe('attachment; filename="stairgate-people.csv"');
    const [head, anna, ben] = (await reply.text()).split('\r\n');
    expect(head).toContain('name,role,level,rights,may agree,PIN,PIN changed');
    expect(anna).toMatch(/^'=Anna,manager,manager,search work-mail,yes,yes,2026-05-01,206,yes,/);
    expect(ben).toMatch(/^Ben,practitioner,staff,,no,no,,,no,/);
  });

  it('is not for readers, and is empty without a policy', async () => {
    expect(await refusalOf(await get(rig, '/console/roster', await signedIn(rig, 'viewer')))).toBe('403 not-your-role');
    const bare = `bare-${rig.setting}`;
    await rig.store.db.insertInto('settings').values({ setting: bare, name: 'Bare' }).execute();
    const before = rig.setting;
    Object.assign(rig, { setting: bare });
    expect(await list()).toEqual({ people: [] });
    Object.assign(rig, { setting: before });
  });
});

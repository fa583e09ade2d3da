import { sql } from 'kysely';
import type { RosterLine, RosterReply } from '@/policy/console-roster.ts';
import type { Person } from '@/policy/document.ts';
import { pinAgeDays } from '@/policy/pin-age.ts';
import { policyInForce } from './agreements/policy-in-force.ts';
import type { KeptPolicy } from './database/schema.ts';
import type { Store } from './database/store.ts';

type Seen = NonNullable<RosterLine['seen']>;

/** Returns the people of the policy in force with when the record last names them at a device. Verifiers and accounts stay where they are. */
export async function rosterOf({ db }: Pick<Store, 'db'>, setting: string, now: Date): Promise<RosterReply> {
  const policy = await policyInForce(db, setting);
  if (!policy) return { people: [] };
  const seen = await lastSeen({ db }, setting, policy);
  const people = policy.people.map((person) => lineOf(policy, person, { now, seen: seen.get(person.id) }));
  const { revision, adoption, accounts, clauses } = policy;
  const sentence = clauses.find(({ id }) => id === accounts?.clause)?.sentence;
  return {
    people,
    policy: { version: adoption.version, adopted: adoption.adopted, revision, ...(sentence === undefined ? {} : { sentence }) },
  };
}

function lineOf({ agreements, accounts }: KeptPolicy, person: Person, { now, seen }: { now: Date; seen: Seen | undefined }): RosterLine {
  const { id, name, role, level, rights, pinChanged } = person;
  return {
    id,
    name,
    role,
    level,
    rights,
    mayAgree: agreements.allowed && person.mayAgree && agreements.roles.includes(role),
    hasPin: person.pinVerifier !== undefined,
    ...(pinChanged === undefined ? {} : { pinChanged, pinAgeDays: pinAgeDays(pinChanged, now) }),
    hasAccount: accounts?.people.some((row) => row.person === id) ?? false,
    ...(seen === undefined ? {} : { seen }),
  };
}

/** A wrong PIN tried under somebody's name is no sign of them. */
async function lastSeen({ db }: Pick<Store, 'db'>, setting: string, { people }: KeptPolicy): Promise<ReadonlyMap<string, Seen>> {
  const ids = people.map(({ id }) => id);
  const { rows } = await sql<{ person: string; at: Date; label: string; room: string }>`
    select asked.person, line.at, devices.label, devices.room
    from unnest(${ids}::text[]) as asked(person)
    cross join lateral (
      select at, device from events
      where setting = ${setting} and body like '%"person":"%' and kind <> 'pin'
        and substring(body from '"person":"([^"]*)"') = asked.person
      order by at desc limit 1) as line
    join devices on devices.setting = ${setting} and devices.device = line.device`.execute(db);
  return new Map(rows.map(({ person, at, label, room }) => [person, { at: at.toISOString(), label, room }]));
}

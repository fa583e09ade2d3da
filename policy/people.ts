import * as z from 'zod/mini';
import { baseOf, type Base } from './accounts.ts';
import type { Session, Situation } from './decision.ts';
import type { Person, PolicyDocument } from './document.ts';
import { LEVELS } from './level.ts';
import { isVerifier } from './pin.ts';
import { Instant, Slug } from './text.ts';

/**
 * The adult who is at this device by their own PIN: at their own level, or sitting with the child in a supervised session. It ends at `to`, or before.
 */
export const Presence = z.object({ kind: z.enum(['level', 'session']), id: z.uuid(), person: Slug, from: Instant, to: Instant });
export type Presence = z.output<typeof Presence>;

const LEVEL_MINUTES = 60;

/** Returns how long a person stays at their own level without their PIN, in minutes. */
export function levelMinutesOf({ sessions }: PolicyDocument): number {
  return sessions.levelMinutes ?? LEVEL_MINUTES;
}

/** Returns the adults who can come to a device with a PIN of their own. */
export function adultsOf({ people }: PolicyDocument): Person[] {
  return people.filter(hasPin);
}

/** Returns an adult of the policy by id, or nothing: a person who has left the policy is nobody, whatever a device remembers. */
export function adultIn(policy: PolicyDocument, id: string): Person | undefined {
  const person = policy.people.find((one) => one.id === id);
  return person && hasPin(person) ? person : undefined;
}

/** True when the policy grants a right to this very person, whatever their level may do. */
export function hasRight({ people }: Pick<PolicyDocument, 'people'>, person: string | undefined, right: Person['rights'][number]): boolean {
  return person !== undefined && (people.find((one) => one.id === person)?.rights.includes(right) ?? false);
}

function hasPin({ level, pinVerifier }: Person): boolean {
  return level !== 'child' && isVerifier(pinVerifier);
}

/** When, and whose account is signed in to the browser, if any is. */
export type Here = { now: Date; account?: string | undefined };

/** True for someone who may open a supervised session here: staff or manager, on a device that stands at the child level. */
export function maySit(policy: PolicyDocument, { level }: Person, { account }: Here): boolean {
  return policy.sessions.allowed && baseOf(policy, account).level === 'child' && LEVELS.indexOf(level) >= LEVELS.indexOf('staff');
}

/** True while the policy still lets an adult be present in this way at this time. */
export function isPresent(policy: PolicyDocument, presence: Presence, here: Here): boolean {
  const person = adultIn(policy, presence.person);
  if (!person || here.now.getTime() >= Date.parse(presence.to)) return false;
  return presence.kind === 'level' || maySit(policy, person, here);
}

/** Returns who is there now, with their level, role and id; nobody present means where the device stands, and whose account is signed in. */
export function situationOf(policy: PolicyDocument | undefined, presence: Presence | undefined, here: Here): Situation {
  const { now } = here;
  const isThere = policy && presence?.kind === 'level' && isPresent(policy, presence, here);
  const { level, person } = (isThere && withLevel(adultIn(policy, presence.person))) || baseOf(policy, here.account);
  return { level, now, ...(person ? { person: person.id, role: person.role } : {}) };
}

function withLevel(person: Person | undefined): Base | undefined {
  return person && { level: person.level, person };
}

/** Returns the supervised session that a presence is, opening what the policy lets sessions open; none when it is no session or not allowed. */
export function sessionsOf(policy: PolicyDocument, presence: Presence | undefined, here: Here): Session[] {
  if (presence?.kind !== 'session' || !isPresent(policy, presence, here)) return [];
  const { id, person, from, to } = presence;
  return [{ id, person, from, to, search: policy.sessions.opensSearch, access: policy.sessions.opensAccess }];
}

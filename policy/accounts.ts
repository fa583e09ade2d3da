import type { Person, PolicyDocument } from './document.ts';
import { LEVELS, levelOrChild, type Level } from './level.ts';

/** Where a device stands while nobody has come by their own PIN, and whose account is signed in to its browser, if the policy names them. */
export type Base = { level: Level; person?: Person; isUnknownAccount?: true };

/**
 * Returns where a device stands. An account of an adult is followed wherever the policy knows it, but lifts a child's device only where the policy says
 * so; one that the policy does not know never lifts anything. Nobody signed in, and no account in the policy, is the device's own level.
 */
export function baseOf(policy: PolicyDocument | undefined, account: string | undefined): Base {
  const own = levelOrChild(policy?.device?.level);
  const accounts = policy?.accounts;
  if (!policy || !accounts || !account || accounts.people.length + accounts.domains.length === 0) return { level: own };
  const spelled = account.toLowerCase();
  const id = accounts.people.find((row) => row.account.toLowerCase() === spelled)?.person;
  const person = policy.people.find((one) => one.id === id && one.level !== 'child');
  const level = person?.level ?? accounts.domains.find((row) => row.domain === domainOf(spelled))?.level;
  if (level === undefined) return { level: accounts.unknown === 'visitor' ? stricter(own, 'visitor') : own, isUnknownAccount: true };
  if (own === 'child' && !accounts.liftsChildDevices) return { level: own };
  return { level, ...(person ? { person } : {}) };
}

/** Returns what stands after the last `@` of an account. */
export function domainOf(account: string): string {
  return account.slice(account.lastIndexOf('@') + 1);
}

function stricter(one: Level, other: Level): Level {
  return LEVELS.indexOf(one) < LEVELS.indexOf(other) ? one : other;
}

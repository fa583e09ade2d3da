import type { PolicyDocument } from '../document.ts';

/** Which edition of our own words the notice is in. It grows with every change of them, so that they are signed anew; a test holds that. */
export const NOTICE_EDITION = 3;

/** Every key of a policy that its notice speaks of, at whatever depth, in the order in which it is spelled. */
const SPOKEN = `
  edition setting adoption version adopted signatory name role contact nextReview designatedPersons notice mode clause
  retention days lockedClause levels child visitor staff manager access search internet downloads kinds uploads hosts blocked
  category workMail closedInSessionHours ownPages host paths accounts agreements allowed categories sites roles maxMinutes ratioTick sessions
  opensSearch opensAccess clauses id sentence requirements`
  .trim()
  .split(/\s+/);

/**
 * Returns the one spelling of a policy's notice that is hashed and signed: JSON of what the notice speaks of, always in this order and in no language.
 * Whatever else differs between two policies, such as people, PINs and pages, does not change it.
 */
export function spellNotice(policy: Omit<PolicyDocument, 'device' | 'endpoint'>): string {
  // Without rows no account says anything.
  const accounts = policy.accounts?.people.length || policy.accounts?.domains.length ? policy.accounts : undefined;
  // JSON.stringify writes the keys of its list and no others, in the list's order, at every depth.
  return JSON.stringify({ ...policy, accounts, edition: NOTICE_EDITION }, SPOKEN);
}

/** Returns the SHA-256 of a notice's spelling, as 64 lower-case hex digits. */
export async function noticeHash(spelling: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(spelling));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

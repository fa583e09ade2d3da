import type { Session, Situation } from './decision.ts';
import type { PolicyDocument } from './document.ts';
import type { Level } from './level.ts';

/** A moment that somebody asks about: a level or a person at theirs, with or without a supervised session. */
export type Supposed = { level: Level; person?: string | undefined; session: boolean; now: Date };

/** Why nobody can be supposed to be there like that. */
export type Unsupposable = { refusal: 'unknown-person' | 'no-sessions' };

type Asks = Omit<PolicyDocument, 'device' | 'endpoint'>;

/** Returns the situation and the sessions of a moment that is only asked about; a session opens all that the policy lets sessions open. */
export function suppose(
  policy: Asks,
  { level, person: id, session, now }: Supposed,
): { situation: Situation; sessions: Session[] } | Unsupposable {
  const person = policy.people.find((one) => one.id === id);
  if (id !== undefined && !person) return { refusal: 'unknown-person' };
  if (session && !policy.sessions.allowed) return { refusal: 'no-sessions' };
  const situation = person ? { level: person.level, person: person.id, role: person.role, now } : { level, now };
  return { situation, sessions: session ? [sessionFrom(policy, now)] : [] };
}

function sessionFrom({ sessions, people }: Asks, now: Date): Session {
  const to = new Date(now.getTime() + sessions.maxMinutes * 60_000).toISOString();
  const opens = { search: sessions.opensSearch, access: sessions.opensAccess };
  return { id: 'supposed', person: people[0]?.id ?? 'somebody', from: now.toISOString(), to, ...opens };
}

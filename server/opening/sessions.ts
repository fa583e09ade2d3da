import { sql, type Kysely } from 'kysely';
import { untilIn } from '@/policy/session-words.ts';
import type { Span } from '@/server/agreements/spans.ts';
import type { Database } from '@/server/database/schema.ts';

/** A line of the record about a supervised session. */
export type SessionLine = { session: string; turn: 'begun' | 'ended'; at: Date; detail: string };

/**
 * Returns when supervised sessions ran. One without an end, as of a device that was switched off, ended when it had to at the latest; so did one whose end was
 * written later, at the next start. One whose beginning is not known is left out.
 */
export function sessionSpans(lines: readonly SessionLine[], longestMinutes: number): Span[] {
  const ends = new Map(lines.filter(({ turn }) => turn === 'ended').map(({ session, at }) => [session, at]));
  return lines
    .filter(({ turn }) => turn === 'begun')
    .map(({ session, at, detail }) => {
      const latest = new Date(untilIn(detail) ?? at.getTime() + longestMinutes * 60_000);
      const ended = ends.get(session) ?? latest;
      return { from: at, to: ended < latest ? ended : latest };
    });
}

/** Reads the lines of a setting's sessions from an instant on. */
export async function sessionLines(db: Kysely<Database>, setting: string, from: Date): Promise<SessionLine[]> {
  return db
    .selectFrom('events')
    .select([
      'at',
      sql<string>`coalesce(body::jsonb ->> 'session', '')`.as('session'),
      sql<'begun' | 'ended'>`body::jsonb ->> 'turn'`.as('turn'),
      sql<string>`coalesce(body::jsonb ->> 'detail', '')`.as('detail'),
    ])
    .where('setting', '=', setting)
    .where('kind', '=', 'session')
    .where('at', '>=', from)
    .execute();
}

import type { OpeningReply } from '@/policy/console-opening.ts';
import { daysLater } from '@/policy/timetable.ts';
import { policyInForce } from '@/server/agreements/policy-in-force.ts';
import { instantAt } from '@/server/agreements/spans.ts';
import type { Store } from '@/server/database/store.ts';
import { sessionLines, sessionSpans } from './sessions.ts';
import { mondayOf, shareOf } from './share.ts';

/** The present week and those before it. */
const WEEKS = 5;

/** Returns for how much of each week's opening hours the internet was on at the child level, by the policy in force now and the sessions in the record. */
export async function openingOf(store: Store, setting: string, now: Date): Promise<OpeningReply> {
  const policy = await policyInForce(store.db, setting);
  if (policy === undefined) return { weeks: [] };
  const { timeZone } = policy.setting;
  const mondays = Array.from({ length: WEEKS }, (_, back) => daysLater(mondayOf(now, timeZone), -7 * back));
  // A session that began the day before may still run at the beginning.
  const from = instantAt(daysLater(mondays.at(-1) ?? '', -1), '00:00', timeZone);
  const sessions = sessionSpans(await sessionLines(store.db, setting, from), policy.sessions.maxMinutes);
  const { clause, mode } = policy.levels.child.internet;
  return {
    sentence: policy.clauses.find(({ id }) => id === clause)?.sentence ?? '',
    ...(mode === 'open' ? { always: true } : {}),
    weeks: mondays.map((monday) => ({ from: monday, ...shareOf(policy, sessions, { monday, until: now }) })),
  };
}

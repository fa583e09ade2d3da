import type { Logger } from 'pino';
import type { Store } from '@/server/database/store.ts';
import { keepTurning, type Kept } from '@/server/keep-turning.ts';
import { grow } from './sequence.ts';

const EVERY_MS = 60 * 60 * 1000;
/** A device knows 14 days ahead, so a day that is missed does no harm. */
const OLD_MS = 24 * 60 * 60 * 1000;

/** Counts a change for every setting with a weekly agreement whose bundle is a day old, so that devices fetch the days that have come nearer. Returns how many. */
export async function refreshWeekly(store: Store, now: Date): Promise<number> {
  const old = await store.db
    .selectFrom('bundle_sequence')
    .select('setting')
    .where('refreshed_at', '<', new Date(now.getTime() - OLD_MS))
    .where((where) =>
      where.exists(
        where
          .selectFrom('agreements')
          .select('id')
          .whereRef('agreements.setting', '=', 'bundle_sequence.setting')
          .where('weekly', 'is not', null)
          .where('ended_at', 'is', null)
          .where('ends_at', '>', now),
      ),
    )
    .execute();
  for (const { setting } of old) await store.db.transaction().execute((transaction) => grow(transaction, setting));
  return old.length;
}

/** Refreshes now and every hour. */
export function keepWeeklyFresh(store: Store, logger: Logger): Kept {
  const failure = 'weekly agreements could not be brought up to date';
  return keepTurning({ everyMs: EVERY_MS, turn: () => refreshWeekly(store, new Date()), failure, logger });
}

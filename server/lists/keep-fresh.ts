import { keepTurning, type Kept } from '@/server/keep-turning.ts';
import { refreshLists, type RefreshDeps } from './refresh.ts';

const EVERY_MS = 60_000;

/** Looks now and every minute which lists are due. A list that is under way when it closes is left, and is due again at once. */
export function keepListsFresh(deps: RefreshDeps): Kept {
  const turn = (stop: AbortSignal): Promise<void> => refreshLists({ ...deps, stop }, () => new Date());
  return keepTurning({ everyMs: EVERY_MS, turn, failure: 'lists could not be refreshed', logger: deps.logger });
}

import { refreshLists, type RefreshDeps } from './refresh.ts';

const EVERY_MS = 60_000;

/** What keeps lists fresh. */
export type FreshLists = {
  /** Looks now whether something is due; for somebody who does not want to wait for the next minute. */
  hurry(): void;
  /** Leaves the list that is under way, which is due again at once, and resolves when that is noted. */
  close(): Promise<void>;
};

/** Looks now and every minute which lists are due. A failure is logged and tried again the next time. */
export function keepListsFresh(deps: RefreshDeps): FreshLists {
  let running: Promise<void> | undefined;
  let isAsked = false;
  const over = new AbortController();
  const run = async (): Promise<void> => {
    do {
      isAsked = false;
      await refreshLists({ ...deps, stop: over.signal }, () => new Date()).catch((cause: unknown) =>
        deps.logger.error({ err: cause }, 'lists could not be refreshed'),
      );
    } while (isAsked);
    running = undefined;
  };
  const hurry = (): void => {
    if (over.signal.aborted) return;
    isAsked = true;
    running ??= run();
  };
  hurry();
  const timer = setInterval(hurry, EVERY_MS);
  return {
    hurry,
    async close() {
      isAsked = false;
      over.abort();
      clearInterval(timer);
      await running;
    },
  };
}

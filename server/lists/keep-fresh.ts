import { refreshLists, type RefreshDeps } from './refresh.ts';

const EVERY_MS = 60_000;

/** What keeps lists fresh. */
export type FreshLists = {
  /** Looks now whether something is due; for somebody who does not want to wait for the next minute. */
  hurry(): void;
  /** Resolves when nothing is under way any more. */
  close(): Promise<void>;
};

/** Looks now and every minute which lists are due. A failure is logged and tried again the next time. */
export function keepListsFresh(deps: RefreshDeps): FreshLists {
  let running: Promise<void> | undefined;
  let isAsked = false;
  let isOver = false;
  const run = async (): Promise<void> => {
    do {
      isAsked = false;
      await refreshLists(deps, () => new Date()).catch((cause: unknown) =>
        deps.logger.error({ err: cause }, 'lists could not be refreshed'),
      );
    } while (isAsked);
    running = undefined;
  };
  const hurry = (): void => {
    if (isOver) return;
    isAsked = true;
    running ??= run();
  };
  hurry();
  const timer = setInterval(hurry, EVERY_MS);
  return {
    hurry,
    async close() {
      [isOver, isAsked] = [true, false];
      clearInterval(timer);
      await running;
    },
  };
}

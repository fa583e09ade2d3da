import type { Logger } from 'pino';

/** What is done again and again: how often in milliseconds, and what the log says when it failed. A turn may end early when it is told to stop. */
type Turning = { everyMs: number; turn(stop: AbortSignal): Promise<unknown>; failure: string; logger: Logger };

/** What goes on by itself. */
export type Kept = {
  /** Takes a turn now, or right after the one that is under way; for somebody who does not want to wait. */
  hurry(): void;
  /** Stops the turn that is under way, takes no other, and resolves when it has ended. */
  close(): Promise<void>;
};

/** Does it now and every so often, one turn at a time. A failure is logged and tried again the next time. */
export function keepTurning({ everyMs, turn, failure, logger }: Turning): Kept {
  const over = new AbortController();
  let running: Promise<void> | undefined;
  let isAsked = false;
  const run = async (): Promise<void> => {
    do {
      isAsked = false;
      await turn(over.signal).catch((cause: unknown) => logger.error({ err: cause }, failure));
    } while (isAsked && !over.signal.aborted);
    running = undefined;
  };
  const next = (): void => void (running ??= run());
  next();
  const timer = setInterval(next, everyMs);
  return {
    hurry() {
      if (over.signal.aborted) return;
      isAsked = true;
      next();
    },
    async close() {
      over.abort();
      clearInterval(timer);
      await running;
    },
  };
}

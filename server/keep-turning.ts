import type { Logger } from 'pino';

/** What is done again and again: how often in milliseconds, and what the log says when it failed. */
type Turning = { everyMs: number; turn(): Promise<unknown>; failure: string; logger: Logger };

/** Does it now and every so often, one turn at a time. A failure is logged and tried again the next time. Returns what ends it, after the turn that is under way. */
export function keepTurning({ everyMs, turn, failure, logger }: Turning): () => Promise<void> {
  let running: Promise<unknown> | undefined;
  const next = (): void => {
    running ??= turn()
      .catch((cause: unknown) => logger.error({ err: cause }, failure))
      .finally(() => (running = undefined));
  };
  next();
  const timer = setInterval(next, everyMs);
  return async () => {
    clearInterval(timer);
    await running;
  };
}

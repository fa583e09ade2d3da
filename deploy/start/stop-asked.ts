/** npm passes a Ctrl-C on that the terminal has sent already: within this time it is the same one. */
const SAME_SIGNAL_MS = 2_000;

/**
 * Returns a promise that resolves with the first SIGINT or SIGTERM, and what stops listening for them. A later signal ends the process at
 * once, for a person who will not wait.
 */
export function stopAsked(): { signal: Promise<NodeJS.Signals>; forget: () => void } {
  const { promise, resolve } = Promise.withResolvers<NodeJS.Signals>();
  let firstAt: number | undefined;
  const heard = (signal: NodeJS.Signals) => {
    firstAt ??= performance.now();
    if (performance.now() - firstAt > SAME_SIGNAL_MS) process.exit(1);
    resolve(signal);
  };
  process.on('SIGINT', heard);
  process.on('SIGTERM', heard);
  const forget = () => {
    process.off('SIGINT', heard);
    process.off('SIGTERM', heard);
  };
  return { signal: promise, forget };
}

/** Waits for the signal, or for another endpoint that took the data folder: that is said, and the exit code tells of it. */
export async function untilStopped({ signal }: { signal: Promise<unknown> }, { lost }: { lost: Promise<unknown> }): Promise<void> {
  const cause = await Promise.race([signal.then(() => undefined), lost.then((cause) => ({ cause }))]);
  if (cause === undefined) return;
  console.error(cause.cause instanceof Error ? cause.cause.message : String(cause.cause));
  process.exitCode = 1;
}

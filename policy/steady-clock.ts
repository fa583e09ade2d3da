/** What is kept of a clock over a restart: the latest instant it is sure has passed, in milliseconds since 1970. */
export type KeptTime = { passedMs: number };

/** A clock for safety decisions: it never runs backwards, whatever is done to the device's own, and goes by the endpoint's where that is known. */
export type SteadyClock = {
  now(): Date;
  /** The endpoint has said what time it is. */
  heard(serverTime: Date): void;
  /** What to keep, so that a restart cannot win time back. */
  kept(): KeptTime;
};

export type ClockSources = {
  /** The device's wall clock, in milliseconds since 1970: anybody may move it. */
  wall: () => number;
  /** Milliseconds since some start, never moved by anybody while the worker lives. */
  monotonic: () => number;
};

/**
 * Returns a clock that starts from what was kept, or from the device's clock if that is later. Once the endpoint has been heard, time is the
 * endpoint's plus what has passed since; before that it is the device's own, but never earlier than anything this clock has said.
 */
export function createSteadyClock({ wall, monotonic }: ClockSources, kept: KeptTime = { passedMs: 0 }): SteadyClock {
  let latest = { atMs: kept.passedMs, monotonic: monotonic() };
  let server: { atMs: number; monotonic: number } | undefined;
  const reading = (): number => (server ? server.atMs + (monotonic() - server.monotonic) : wall());
  const passed = (): number => latest.atMs + (monotonic() - latest.monotonic);
  const step = (): number => {
    const atMs = Math.max(reading(), passed());
    latest = { atMs, monotonic: monotonic() };
    return atMs;
  };
  return {
    now: () => new Date(step()),
    heard(serverTime) {
      server = { atMs: serverTime.getTime(), monotonic: monotonic() };
      // A device whose clock ran ahead would otherwise keep every agreement shut until the endpoint's time had caught up with it.
      latest = { ...server };
    },
    kept: () => ({ passedMs: step() }),
  };
}

/** What makes a page ask again before its time. A nudge that comes while nobody waits ends the next wait. */
export type Nudges = {
  nudge: () => void;
  /** Resolves at the next nudge, or after so many milliseconds, whichever is first. */
  next: (withinMs?: number) => Promise<void>;
};

/** Returns nudges for one page; only one may wait at a time. */
export function createNudges(): Nudges {
  let missed = false;
  let wake: (() => void) | undefined;
  return {
    nudge() {
      missed = wake === undefined;
      wake?.();
    },
    async next(withinMs) {
      if (!missed)
        await new Promise<void>((resolve) => {
          wake = resolve;
          if (withinMs !== undefined) setTimeout(resolve, withinMs);
        });
      missed = false;
      wake = undefined;
    },
  };
}

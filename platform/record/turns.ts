/** Runs `work` while nobody else, in any window of this browser, holds the lock of that name: `navigator.locks.request`. */
export type Locks = <T>(name: string, work: () => Promise<T>) => Promise<T>;

/** Returns a function that runs `work` under the lock. All who ask before a run has begun share it; who asks later gets a run that begins later. */
export function inTurns(locks: Locks, name: string, work: () => Promise<void>): () => Promise<void> {
  let coming: Promise<void> | undefined;
  const run = async (): Promise<void> => {
    // A free lock may be granted in the same breath, before `coming` is set.
    await Promise.resolve();
    const mine = coming;
    try {
      await locks(name, () => {
        coming = undefined;
        return work();
      });
    } finally {
      if (coming === mine) coming = undefined;
    }
  };
  return () => (coming ??= run());
}

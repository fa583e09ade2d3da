import { delayAfter } from '@/policy/backoff.ts';
import type { Line } from './signed-get.ts';
import { listenTo } from './stream.ts';

type FollowerDeps = {
  line(): Promise<Line | undefined>;
  /** Called when the endpoint says that there is another bundle, and each time a line opens: one may have been missed. */
  bundle(): void;
  onBug(cause: unknown): void;
  chance?: () => number;
};

/** Keeps one live line to the endpoint open for as long as the worker lives. */
export type Follower = {
  /** Begins, or begins anew when `source` (who is listened to; empty for nobody) is another than before. */
  follow(source: string): void;
  /** The endpoint can be reached: a line that waits for its next try tries now. */
  hurry(): void;
};

/** Returns a follower that listens to nobody yet. After a loss it waits as `delayAfter` says; polls go on meanwhile. */
export function createFollower({ line, bundle, onBug, chance = Math.random }: FollowerDeps): Follower {
  let following = '';
  let ended = new AbortController();
  let wake: (() => void) | undefined;

  const pause = (ms: number): Promise<void> =>
    new Promise((resolve) => {
      wake = resolve;
      setTimeout(resolve, ms);
    });

  const run = async (signal: AbortSignal): Promise<void> => {
    for (let attempt = 1; !signal.aborted; attempt += 1) {
      const to = await line();
      if (!to) return;
      const opened = () => {
        attempt = 0;
        bundle();
      };
      // A line that is lost is nothing to tell of: it is opened again, and the beat polls meanwhile.
      await listenTo(to, signal, { opened, bundle }).catch(() => undefined);
      if (!signal.aborted) await pause(delayAfter(Math.max(1, attempt), chance()));
    }
  };

  return {
    follow(source) {
      if (source === following) return;
      following = source;
      ended.abort();
      ended = new AbortController();
      if (source !== '') run(ended.signal).catch(onBug);
    },
    hurry: () => wake?.(),
  };
}

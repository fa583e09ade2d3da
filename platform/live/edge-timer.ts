import { untilNextEdge } from '@/policy/next-edge.ts';
import type { Gate } from '@/platform/gate.ts';

/** Longer than this the beat is left to it; a timer of the browser counts no further than 24 days. */
const LONGEST_MS = 60_000;

/** Returns what sets a timer to the moment when an agreement or a session next begins or ends: the beat alone would be up to 30 s late. */
export function createEdgeTimer(gate: Gate, due: () => void): { set(): void } {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return {
    set() {
      clearTimeout(timer);
      const live = gate.rules()?.live;
      const waitMs = live && untilNextEdge([...live.agreements, ...live.sessions], gate.situation().now);
      if (waitMs !== undefined && waitMs <= LONGEST_MS) timer = setTimeout(due, waitMs + 1);
    },
  };
}

import { useEffect, useState } from 'preact/hooks';
import type { Answered } from '@/components/tell/AdultAnswer.tsx';
import { useCountdown } from '@/components/use-countdown.ts';
import type { Came, CoverShown } from '@/platform/channels.ts';

/** What the tell page asks of the worker; each resolves with nothing when the worker is silent. */
export type CoverDeps = {
  show(): Promise<CoverShown | undefined>;
  /** Resolves with whether the call is in the record. */
  call(): Promise<boolean>;
  come(entrance: { person: string; pin: string }): Promise<Came | undefined>;
  settle(answer: Answered): Promise<boolean>;
  /** No cover stands any more. */
  gone(): void;
  /** An answer is in the record: the tab goes on. */
  leave(answer: Answered, shown: CoverShown): void;
  /** Calls back when the rules change; returns what ends it. */
  onChange(changed: () => void): () => void;
  pauseBefore(silences: number): number;
};

/** The cover as the worker last told of it, whether the child has called, and what became of the adult's PIN and answer. */
export function useCover(deps: CoverDeps) {
  const { ask, ...standing } = useStandingCover(deps);
  return { ...standing, ...useAdult(deps, standing.shown, ask) };
}

/** What the child's side knows: the cover itself, and whether somebody is called. */
function useStandingCover({ show, call, gone, onChange, pauseBefore }: CoverDeps) {
  const [shown, stand] = useState<CoverShown>();
  const [isCalled, ring] = useState(false);
  const [waitSeconds, wait] = useCountdown(() => void ask());
  const ask = async (): Promise<boolean> => {
    const said = await show();
    if (said?.verdict === 'open') gone();
    if (said?.verdict !== 'blocked') return said !== undefined;
    stand(said);
    wait(said.waitSeconds);
    if (said.isCalled) ring(true);
    return true;
  };
  useEffect(() => untilHeard(ask, pauseBefore, onChange), []);
  return {
    shown,
    isCalled,
    waitSeconds,
    ask,
    async call(): Promise<void> {
      ring(true);
      // The line is what the console shows, so it is tried until it is written.
      for (let silences = 0; !(await call()); silences += 1) await pause(pauseBefore(silences));
    },
  };
}

/** What became of the PIN of the adult who came, and of their answer. */
function useAdult({ come, settle, leave }: CoverDeps, shown: CoverShown | undefined, ask: () => Promise<boolean>) {
  const [came, arrive] = useState<Came>();
  const [isChecking, check] = useState(false);
  const [hasFailed, fail] = useState(false);
  return {
    came,
    isChecking,
    hasFailed,
    async come(entrance: { person: string; pin: string }): Promise<void> {
      check(true);
      fail(false);
      const said = await come(entrance);
      arrive(said);
      fail(said === undefined);
      await ask();
      check(false);
    },
    async settle(answer: Answered): Promise<void> {
      if (!shown) return;
      check(true);
      const isDone = await settle(answer);
      check(false);
      fail(!isDone);
      arrive(undefined);
      if (isDone) leave(answer, shown);
    },
    goAway: () => arrive(undefined),
  };
}

/** Asks until the worker answers, and again at every change of the rules. Returns what ends it. */
function untilHeard(ask: () => Promise<boolean>, pauseBefore: CoverDeps['pauseBefore'], onChange: CoverDeps['onChange']): () => void {
  const over = new AbortController();
  const askAgain = async (): Promise<void> => {
    for (let silences = 0; !over.signal.aborted && !(await ask()); silences += 1) await pause(pauseBefore(silences));
  };
  void askAgain();
  const end = onChange(() => void askAgain());
  return () => {
    over.abort();
    end();
  };
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

import { linkSignals } from '@/policy/flag/page-signals.ts';
import type { Flag, Signal } from '@/policy/flag/weigh.ts';
import type { Curtain } from './curtain.ts';
import { createJudge, type Ruling } from './judge.ts';
import { type CountHosts, createNeighbours } from './neighbours.ts';
import { createReader } from './reader.ts';
import { flagsOfSeen } from './sight.ts';
import { still } from './still.ts';

/** So much text without a flag says what a page is like; a shorter one is judged when it has been read whole. */
const SIZEABLE = 1_500;
/** How long a page that says nothing more is waited for. */
const BUDGET_MS = 1_500;
/** How often a page is looked over for what no observer hears of: late shadow roots, text that styles show. */
const SWEEP_MS = 1_000;
/** The share of the time that looking over may take. */
const SWEEP_SHARE = 0.01;

/** How long after a move inside the page it is read anew. */
const MOVE_MS = 100;

/** A page that is being read. */
export type Reading = {
  /** Judges anew what was let stand. */
  again(): void;
  /** Takes in what a picture says; the heaviest counts, for as long as the document stands. */
  note(signal: Signal): void;
};

type ReadingDeps = { curtain: Curtain; holds: boolean; report(flags: Flag[]): Promise<Ruling>; count: CountHosts };

/**
 * Reads this document from now on and judges it; where it holds, nothing of it is shown before the first verdict.
 */
export function readPage({ curtain, holds, report, count }: ReadingDeps): Reading {
  let isHeld = holds;
  let beside: Signal | undefined;
  let budget: ReturnType<typeof setTimeout> | undefined;
  const judge = createJudge({
    report,
    seen: () => flagsOfSeen([document.documentElement, ...reader.roots.all()], judge.flagger().noted()),
    // Adults see a page until it is known to be covered.
    suspected: (isSure) => (holds || isSure) && curtain.draw('cover'),
    cleared: () => (isHeld ? curtain.draw('hold') : curtain.lift()),
    covered() {
      curtain.draw('cover');
      still();
    },
  });
  const observer = new MutationObserver((records) => {
    reader.follow(records);
    judged();
  });
  const reader = createReader(judge.flagger, observer, curtain.reach);
  const neighbours = createNeighbours(count);

  /** The first verdict: what has been read so far is let through, or the worker is being asked about it. */
  const verdict = (): void => {
    if (!isHeld) return judge.look();
    isHeld = false;
    clearTimeout(budget);
    judge.look();
    if (!judge.isSuspected()) curtain.lift();
  };
  const judged = (): void => {
    if (!isHeld) judge.look();
    curtain.mend();
    if (!isHeld) return;
    clearTimeout(budget);
    budget = setTimeout(() => reader.length() > 0 && verdict(), BUDGET_MS);
    if (reader.length() >= SIZEABLE && judge.flagger().flags().length === 0) verdict();
  };
  const askNeighbours = (): boolean =>
    neighbours.ask([document, ...reader.roots.all()], (links) => {
      for (const signal of linkSignals(links)) judge.flagger().note(signal);
      verdict();
    });
  const lookOver = (): void => {
    reader.readOutline();
    reader.roots.sweep();
    // A page that is held back waits for what its neighbours say; its budget goes on.
    if (!askNeighbours() || !isHeld) verdict();
    else budget ??= setTimeout(verdict, BUDGET_MS);
  };
  const sweep = (): void => {
    const isSeen = document.visibilityState === 'visible';
    const tookMs = isSeen ? reader.roots.sweep() : 0;
    if (isSeen && !askNeighbours()) judge.look();
    setTimeout(sweep, Math.max(SWEEP_MS, tookMs / SWEEP_SHARE));
  };
  let goingOn: ReturnType<typeof setTimeout> | undefined;
  /** A page that moves on inside is another one; what stood there before may stand there still. One that does so without end is read anew now and then. */
  const goOn = (): void => {
    goingOn ??= setTimeout(() => {
      goingOn = undefined;
      judge.renew();
      if (beside) judge.flagger().note(beside);
      neighbours.renew();
      reader.readAll();
      judged();
    }, MOVE_MS);
  };

  if (isHeld) curtain.draw('hold');
  reader.readAll();
  addEventListener('DOMContentLoaded', lookOver, { capture: true, once: true });
  addEventListener('load', () => setTimeout(lookOver), { capture: true, once: true });
  addEventListener('pageshow', (shown) => shown.isTrusted && shown.persisted && judge.lookAgain());
  navigation.addEventListener('currententrychange', ({ navigationType }) => navigationType === 'push' && goOn());
  setTimeout(sweep, SWEEP_MS);
  if (document.readyState !== 'loading') lookOver();
  return {
    again: () => judge.lookAgain(),
    note(signal) {
      if (beside && beside.weight >= signal.weight) return;
      beside = signal;
      judge.flagger().note(signal);
      judge.look();
    },
  };
}

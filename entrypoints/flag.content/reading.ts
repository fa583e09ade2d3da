import { linkSignals } from '@/policy/flag/page-signals.ts';
import type { Flag, Signal } from '@/policy/flag/weigh.ts';
import type { Curtain } from './curtain.ts';
import { createJudge, type Judge, type Ruling } from './judge.ts';
import { type CountHosts, createNeighbours, type Neighbours } from './neighbours.ts';
import { createReader, type Reader } from './reader.ts';
import { flagsOfSeen } from './sight.ts';
import { still } from './still.ts';
import { createStyleWords, type StyleWords } from './style-words.ts';

/** So much text without a flag says what a page is like; a shorter one is judged when it has been read whole. */
const SIZEABLE = 1_500;
/** How long nothing of a page is shown, from its first byte, and how long it is waited for what its neighbours say. What it does meanwhile makes neither longer. */
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

/** One document while it is read. */
type Page = {
  curtain: Curtain;
  judge: Judge;
  reader: Reader;
  styles: StyleWords;
  neighbours: Neighbours;
  /** What is not shown of it: nothing is yet; or its words are, each judged before it is painted, and none of its pictures, of which nothing is known; or all is. */
  hides: 'hold' | 'pictures' | undefined;
  /** Set while a move inside the page waits to be read. */
  goingOn?: ReturnType<typeof setTimeout> | undefined;
  /** What its worst picture says. */
  beside?: Signal;
};

/**
 * Reads this document from now on and judges it; where it holds, nothing of it is shown before the first verdict.
 */
export function readPage({ curtain, holds, report, count }: ReadingDeps): Reading {
  const judge = createJudge({
    report,
    seen: () => flagsOfSeen([document, ...reader.roots.all()], judge.flagger().noted(), styles.words()),
    // Adults see a page until it is known to be covered.
    suspected: (isSure) => (holds || isSure) && curtain.draw('cover'),
    cleared: () => drawBack(page),
    covered() {
      curtain.draw('cover');
      still();
    },
  });
  const observer = new MutationObserver((records) => {
    reader.follow(records);
    judgeRead(page);
  });
  const reader = createReader(judge.flagger, observer, curtain.reach);
  const styles = createStyleWords((words) => {
    judge.flagger().read(words, 'text');
    judge.look();
  });
  const page: Page = { curtain, judge, reader, styles, neighbours: createNeighbours(count), hides: holds ? 'hold' : undefined };
  drawBack(page);
  if (holds) setTimeout(() => page.hides && decide(page, 'pictures'), BUDGET_MS);
  reader.readAll();
  follow(page);
  return { again: () => judge.lookAgain(), note: (signal) => noteBeside(page, signal) };
}

/** Looks at the page whenever it may say something new. */
function follow(page: Page): void {
  const over = (): void => lookOver(page);
  addEventListener('DOMContentLoaded', over, { capture: true, once: true });
  addEventListener('load', () => setTimeout(over), { capture: true, once: true });
  addEventListener('pageshow', (shown) => shown.isTrusted && shown.persisted && page.judge.lookAgain());
  navigation.addEventListener('currententrychange', ({ navigationType }) => navigationType === 'push' && goOn(page));
  setTimeout(() => sweep(page), SWEEP_MS);
  if (document.readyState !== 'loading') over();
}

/** The first verdict: what has been read so far is let through, or the worker is being asked about it. What is not decided when its budget ends is not shown unjudged. */
function decide(page: Page, hides?: 'pictures'): void {
  const isLess = page.hides !== hides && page.hides;
  if (isLess) page.hides = hides;
  page.judge.look();
  if (isLess && !page.judge.isSuspected()) drawBack(page);
}

/** Draws the curtain back as far as the page is shown. */
function drawBack({ curtain, hides }: Page): void {
  if (hides) curtain.draw(hides);
  else curtain.lift();
}

/** Judges what has just been read. */
function judgeRead(page: Page): void {
  const { judge, curtain, reader } = page;
  if (page.hides !== 'hold') judge.look();
  curtain.mend();
  if (page.hides && reader.length() >= SIZEABLE && !judge.isHinted()) decide(page);
}

function askNeighbours(page: Page): boolean {
  return page.neighbours.ask([document, ...page.reader.roots.all()], (links) => {
    for (const signal of linkSignals(links)) page.judge.flagger().note(signal);
    // What is still coming is not judged by its neighbours alone.
    if (document.readyState === 'loading') page.judge.look();
    else decide(page);
  });
}

/** Reads what a page says beside its text. One that has come whole waits for what its neighbours say. */
function lookOver(page: Page): void {
  page.reader.readOutline();
  page.reader.roots.sweep();
  lookAtStyles(page);
  if (!askNeighbours(page) || !page.hides) decide(page);
  else setTimeout(() => decide(page), BUDGET_MS);
}

function lookAtStyles({ reader, styles }: Page): void {
  styles.look([document, ...reader.roots.all()]);
}

function sweep(page: Page): void {
  const isSeen = document.visibilityState === 'visible';
  const tookMs = isSeen ? page.reader.roots.sweep() : 0;
  if (isSeen && !askNeighbours(page)) page.judge.look();
  setTimeout(() => sweep(page), Math.max(SWEEP_MS, tookMs / SWEEP_SHARE));
}

/** A page that moves on inside is another one; what stood there before may stand there still. One that does so without end is read anew now and then. */
function goOn(page: Page): void {
  page.goingOn ??= setTimeout(() => {
    page.goingOn = undefined;
    page.judge.renew();
    if (page.beside) page.judge.flagger().note(page.beside);
    page.neighbours.renew();
    page.styles.renew();
    page.reader.readAll();
    lookAtStyles(page);
    judgeRead(page);
  }, MOVE_MS);
}

function noteBeside(page: Page, signal: Signal): void {
  if (page.beside && page.beside.weight >= signal.weight) return;
  page.beside = signal;
  page.judge.flagger().note(signal);
  page.judge.look();
}

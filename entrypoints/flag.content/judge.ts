import type { Category } from '@/policy/category.ts';
import { createPageFlagger, type PageFlagger } from '@/policy/flag/page-flagger.ts';
import { UNSEEN_TIMES, type Flag } from '@/policy/flag/weigh.ts';

/** What the worker says of flags: whether they cover the page, and from which score this level covers. Nothing: it cannot be asked any more. */
export type Ruling = { action: 'reveal' | 'cover'; threshold: number } | undefined;

type JudgeDeps = {
  report(flags: Flag[]): Promise<Ruling>;
  /** What is left of flags when only what can be seen is read. */
  seen(): Flag[];
  /** Called before the worker is asked; `isSure` when the flags reach what is known to cover at this level. */
  suspected(isSure: boolean): void;
  /** Called when the worker has said that the page stays. */
  cleared(): void;
  covered(): void;
};

/** The least score that any policy covers at: below it nobody is asked. */
const LEAST_THRESHOLD = 10;

/** Judges one page while it is read, and asks the worker about what it finds. It remembers no words. */
export type Judge = {
  flagger(): PageFlagger;
  /** Looks at what has been read so far. */
  look(): void;
  /** True where what has been read could cover the page under some policy. */
  isHinted(): boolean;
  /** True while the worker is being asked, or has covered the page. */
  isSuspected(): boolean;
  /** Asks again about what was settled before: the rules or the level have changed, or the page has come back. */
  lookAgain(): void;
  /** The page has become another one: nothing has been read of it. */
  renew(): void;
};

type Judging = JudgeDeps & {
  flagger: PageFlagger;
  /** Not known before the worker was asked for the first time. */
  threshold?: number | undefined;
  state: 'open' | 'asking' | 'covered';
  /** What reached the threshold and was let stand, such as on a page that an adult has revealed. */
  settled: Set<Category>;
};

/** Returns a judge of a page of which nothing has been read. */
export function createJudge(deps: JudgeDeps): Judge {
  const judging: Judging = { ...deps, flagger: createPageFlagger(), state: 'open', settled: new Set() };
  return {
    flagger: () => judging.flagger,
    look: () => look(judging),
    isHinted: () => judging.flagger.flags().some(({ score }) => score >= LEAST_THRESHOLD),
    isSuspected: () => judging.state !== 'open',
    lookAgain() {
      if (judging.state === 'asking') return;
      Object.assign(judging, { state: 'open', threshold: undefined, settled: new Set() });
      look(judging);
    },
    renew: () => void Object.assign(judging, { flagger: createPageFlagger(), settled: new Set() }),
  };
}

function look(judging: Judging): void {
  if (judging.state !== 'open') return;
  const flags = judging.flagger.flags();
  if (!isReaching(judging, flags)) return;
  const isKnown = judging.threshold !== undefined;
  const shown = isKnown && isReaching(judging, flags, UNSEEN_TIMES) ? flags : seenOf(judging, flags);
  // Nothing to be seen is asked about once too, for the threshold.
  if (!isKnown || isReaching(judging, shown)) void ask(judging, shown);
}

function isReaching({ threshold = LEAST_THRESHOLD, settled }: Judging, flags: Flag[], times = 1): boolean {
  return flags.some(({ category, score }) => score >= threshold * times && !settled.has(category));
}

/** Where it cannot be found out what can be seen, all counts that was read: a fault of ours covers no page but those whose words are flagged. */
function seenOf({ seen }: Judging, flags: Flag[]): Flag[] {
  try {
    return seen();
  } catch (cause) {
    reportError(cause);
    return flags;
  }
}

async function ask(judging: Judging, flags: Flag[]): Promise<void> {
  judging.state = 'asking';
  judging.suspected(judging.threshold !== undefined);
  const ruling = await judging.report(flags);
  judging.state = ruling?.action === 'cover' ? 'covered' : 'open';
  if (judging.state === 'covered') return judging.covered();
  const threshold = ruling?.threshold ?? Infinity;
  judging.threshold = threshold;
  for (const { category, score } of flags) if (score >= threshold) judging.settled.add(category);
  judging.cleared();
  look(judging);
}

import type { Category } from '@/policy/category.ts';
import { UNSEEN_TIMES } from '@/policy/child-sight.ts';
import { createPageFlagger, type PageFlagger } from '@/policy/flag/page-flagger.ts';
import type { Flag } from '@/policy/flag/weigh.ts';

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
  /** True while the worker is being asked, or has covered the page. */
  isSuspected(): boolean;
  /** Asks again about what was settled before: the rules or the level have changed, or the page has come back. */
  lookAgain(): void;
  /** The page has become another one: nothing has been read of it. */
  renew(): void;
};

/** Returns a judge of a page of which nothing has been read. */
export function createJudge({ report, seen, suspected, cleared, covered }: JudgeDeps): Judge {
  let flagger = createPageFlagger();
  /** Not known before the worker was asked for the first time. */
  let threshold: number | undefined;
  let state: 'open' | 'asking' | 'covered' = 'open';
  /** What reached the threshold and was let stand, such as on a page that an adult has revealed. */
  let settled = new Set<Category>();

  const reaching = (flags: Flag[], times = 1): boolean =>
    flags.some(({ category, score }) => score >= (threshold ?? LEAST_THRESHOLD) * times && !settled.has(category));
  const ask = async (flags: Flag[]): Promise<void> => {
    state = 'asking';
    suspected(threshold !== undefined);
    const ruling = await report(flags);
    state = ruling?.action === 'cover' ? 'covered' : 'open';
    if (state === 'covered') return covered();
    threshold = ruling?.threshold ?? Infinity;
    for (const { category, score } of flags) if (score >= threshold) settled.add(category);
    cleared();
    look();
  };
  const look = (): void => {
    if (state !== 'open') return;
    const flags = flagger.flags();
    if (!reaching(flags)) return;
    const shown = threshold !== undefined && reaching(flags, UNSEEN_TIMES) ? flags : seen();
    // Nothing to be seen is asked about once too, for the threshold.
    if (threshold === undefined || reaching(shown)) void ask(shown);
  };

  return {
    flagger: () => flagger,
    look,
    isSuspected: () => state !== 'open',
    lookAgain() {
      if (state === 'asking') return;
      state = 'open';
      threshold = undefined;
      settled = new Set();
      look();
    },
    renew() {
      flagger = createPageFlagger();
      settled = new Set();
    },
  };
}

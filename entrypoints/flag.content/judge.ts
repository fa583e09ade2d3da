import type { Category } from '@/policy/category.ts';
import { createPageFlagger, type PageFlagger } from '@/policy/flag/page-flagger.ts';
import type { Flag } from '@/policy/flag/weigh.ts';

/** What the worker says of flags: whether they cover the page, and from which score this level covers. Nothing: it cannot be asked any more. */
export type Ruling = { action: 'reveal' | 'cover'; threshold: number } | undefined;

type JudgeDeps = {
  report(flags: Flag[]): Promise<Ruling>;
  /** Called before the worker is asked about what reaches the threshold, as far as it is known. */
  suspected(): void;
  /** Called when the worker has said that the page stays. */
  cleared(): void;
  covered(): void;
};

/** The least score that any policy covers at: below it nobody is asked. */
const LEAST_THRESHOLD = 10;

/** Judges one page while it is read, and asks the worker about what it finds. It remembers no words. */
export type Judge = {
  flagger: PageFlagger;
  /** Looks at what has been read so far. */
  look(): void;
  /** True while the worker is being asked, or has covered the page. */
  isSuspected(): boolean;
  /** Asks again about what was settled before: the rules or the level have changed. */
  lookAgain(): void;
};

/** Returns a judge of a page of which nothing has been read. */
export function createJudge({ report, suspected, cleared, covered }: JudgeDeps): Judge {
  const flagger = createPageFlagger();
  /** Not known before the worker was asked for the first time. */
  let threshold: number | undefined;
  let state: 'open' | 'asking' | 'covered' = 'open';
  /** What reached the threshold and was let stand, such as a page that an adult has revealed. */
  let settled = new Set<Category>();

  const standing = (): Flag[] => flagger.flags().filter(({ category }) => !settled.has(category));
  const ask = async (): Promise<void> => {
    state = 'asking';
    suspected();
    const flags = standing();
    const ruling = await report(flags);
    state = ruling?.action === 'cover' ? 'covered' : 'open';
    if (state === 'covered') return covered();
    threshold = ruling?.threshold ?? Infinity;
    for (const { category, score } of flags) if (score >= threshold) settled.add(category);
    cleared();
    look();
  };
  const look = (): void => {
    const least = threshold ?? LEAST_THRESHOLD;
    if (state === 'open' && standing().some(({ score }) => score >= least)) void ask();
  };

  return {
    flagger,
    look,
    isSuspected: () => state !== 'open',
    lookAgain() {
      threshold = undefined;
      settled = new Set();
      look();
    },
  };
}

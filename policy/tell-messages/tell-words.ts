import type { Ending, Finding } from '../cover-answer.ts';

/** Every word of the page that a covered tab shows, in one language, but for the praise, which the blocked page has too. */
export type TellWords = {
  child: {
    /** What the huge button does, for a screen reader. */
    call: string;
    /** Said once it was pressed: at most eight words, as everything else a child is told. */
    calling: string;
    /** The five rules that children are taught. */
    rules: readonly [string, string, string, string, string];
  };
  adult: {
    /** The small button that leads an adult on. */
    here: string;
    /** The document's title and heading once an adult is at it. */
    title: string;
    back: string;
    /** Why a tab is covered: by its own words, or because the child asked for a grown-up. */
    covered: string;
    asked: string;
    /** The same at an adult's own device, where no child is spoken of. */
    askedHere: string;
    about: string;
    site: string;
    policySays: string;
    finding: string;
    findings: Record<Finding, string>;
    ending: string;
    endings: Record<Exclude<Ending, 'opened'>, string>;
    /** `{n}` is a number of minutes. */
    open: string;
    /** Why the page cannot be opened. */
    locked: string;
    record: string;
    recordHere: string;
    failed: string;
    soundOff: string;
    soundOn: string;
  };
  illegal: {
    title: string;
    /** What not to do. */
    dont: readonly string[];
    tell: string;
    /** Who else there is, and for what. */
    police: string;
    iwf: string;
    held: string;
    managerOnly: string;
  };
};

import type { ExceptionObjection, ListRefusal } from '@/policy/console-lists.ts';

/** The words of the page of lists. */
export type SiteListWords = {
  title: string;
  lead: string;
  none: string;
  category: string;
  address: string;
  entries: string;
  good: string;
  never: string;
  next: string;
  /** Lines that name no site, and names too wide. */
  leftOut: string;
  own: (sites: string) => string;
  refused: (when: string, why: string) => string;
  stays: string;
  nothingYet: string;
  fetch: string;
  fetching: string;
  refusals: Record<ListRefusal, (number: string) => string>;
  exceptions: string;
  exceptionsLead: string;
  noExceptions: string;
  verdicts: Record<'never' | 'always', string>;
  verdictHints: Record<'never' | 'always', string>;
  by: string;
  why: string;
  end: string;
  ended: string;
  add: string;
  site: string;
  siteHint: string;
  badSite: string;
  as: string;
  keep: string;
  kept: (site: string) => string;
  choose: string;
  objections: Record<ExceptionObjection, string>;
};

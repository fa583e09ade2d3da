/** What the share of opening hours says, in one language. */
export type OpeningWords = {
  title: string;
  lead: string;
  week: string;
  on: string;
  open: string;
  share: string;
  noHours: string;
  /** The policy closes the internet at no hour. */
  always: string;
  notYet: string;
};

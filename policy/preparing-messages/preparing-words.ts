/** What the popup says to an adult who prepares a page for children, in one language. */
export type PreparingWords = {
  heading: string;
  /** Who may do it, where nobody is named. */
  who: string;
  noEndpoint: string;
  notAPage: string;
  /** `{kind}` is the name of the category. */
  keptBack: string;
  inPolicy: string;
  /** `{day}` is the last day. */
  already: string;
  closed: string;
  what: string;
  /** `{site}` is a site, as the two below it. */
  pageOnly: string;
  wholeSite: string;
  title: string;
  until: string;
  ownEyes: string;
  looked: string;
  submit: string;
  sending: string;
  added: string;
  notAllowed: string;
  unreached: string;
  /** What a child's device would make of the page, by its words. */
  reading: string;
  notRead: string;
  shows: string;
  nothing: string;
  /** `{kinds}` are names of categories. */
  covers: string;
  /** `{score}` and `{limit}` are points of the flagger. */
  points: string;
  managerOnly: string;
  although: string;
  althoughHint: string;
  submitAlthough: string;
  /** The way to a page that is not open yet. */
  other: string;
  address: string;
  openIt: string;
  openHint: string;
  badAddress: string;
};

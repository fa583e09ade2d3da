/** Every word of the confidential report in the popup, in one language. */
export type ConfidentialWords = {
  entry: string;
  title: string;
  lead: string;
  urgent: string;
  sealed: string;
  readers: string;
  readersHint: string;
  /** Before six groups of five digits. */
  fingerprint: string;
  nobodyChosen: string;
  text: string;
  textHint: string;
  name: string;
  nameHint: string;
  send: string;
  sending: string;
  back: string;
  sent: string;
  kept: string;
  full: string;
  failed: string;
  notYet: string;
};

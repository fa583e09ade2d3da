/** Every word that the blocked page and the hold page show, in one language. */
export type PageWords = {
  /** The language in its own words. */
  languageName: string;
  hold: {
    title: string;
    /** A form was sent before the rules were known; the button after it is `adult.back`. */
    unsent: string;
  };
  child: {
    /** The document's title. */
    title: string;
    /** What is shown and may be read out: at most eight words. */
    praise: string;
    /** What the picture button does, for a screen reader. */
    home: string;
  };
  adult: {
    title: string;
    lead: string;
    reason: string;
    address: string;
    policySays: string;
    /** The way in for somebody whom the policy lets open it. */
    byPin: string;
    setting: string;
    adopted: string;
    version: string;
    talkTo: string;
    recordHeading: string;
    record: string;
    notRecorded: string;
    back: string;
    home: string;
    chooseLanguage: string;
  };
  /** To the adult who went away and left the page open. */
  left: { heading: string; text: string };
  /** Asking for an agreement, and what becomes of it. */
  ask: {
    heading: string;
    lead: string;
    who: string;
    /** Before the name of whoever is in and asks. */
    asIn: string;
    reason: string;
    minutes: string;
    send: string;
    sending: string;
    again: string;
    waiting: string;
    agreed: string;
    declined: string;
    notAllowed: string;
    unreached: string;
    answer: string;
  };
};

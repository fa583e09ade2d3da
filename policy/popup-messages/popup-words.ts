import type { Right } from '../document.ts';

/** Every word of the toolbar's popup in one language, but for those of the levels. */
export type PopupWords = {
  title: string;
  levelHere: string;
  /** `{name}` is an adult, `{time}` a time of day. */
  isHereUntil: string;
  sitsUntil: string;
  backTo: string;
  endSession: string;
  enter: string;
  who: string;
  choose: string;
  pin: string;
  /** `{age}` is such as “214 days ago”. */
  pinChanged: string;
  pinOld: string;
  /** `{name}` is the adult whose account it is. */
  account: string;
  ownRights: string;
  rights: Record<Right, string>;
  what: string;
  asMyself: string;
  withChild: string;
  minutes: string;
  upTo: string;
  opensSearch: string;
  opensAccess: string;
  opensPrepared: string;
  submit: string;
  nobody: string;
  wrong: string;
  /** `{n}` is a number of tries, of seconds or of minutes. */
  triesLeft: string;
  locked: string;
  waitMinutes: string;
  waitSeconds: string;
  refused: string;
  silent: string;
  checking: string;
  /** The way to a cover that nobody has answered. */
  waiting: string;
  again: string;
};

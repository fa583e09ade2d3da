import type { PreparedShow, PreparingObjection } from '@/policy/console-prepared.ts';
import type { Plural } from '../plural.ts';

/** What the page of prepared pages says, in one language. */
export type PreparedWords = {
  title: string;
  lead: string;
  /** For whoever may only read here. */
  leadReading: string;
  counts: Plural;
  fromPolicy: string;
  fromPolicyHint: string;
  shows: Record<PreparedShow, string>;
  show: string;
  find: string;
  none: string;
  noMatch: string;
  more: string;
  checkedBy: string;
  until: string;
  noEnd: string;
  at: string;
  note: string;
  states: Record<'open' | 'expired' | 'ended', string>;
  changed: (when: string) => string;
  changedHint: string;
  /** What Stairgate found in its words when it was checked. */
  itsWords: string;
  unread: string;
  nothingFound: string;
  /** `kinds` are names of categories. */
  although: (kinds: string) => string;
  nowFlagged: (kinds: string) => string;
  endedBy: (by: string, when: string) => string;
  add: string;
  site: string;
  siteHint: string;
  badSite: string;
  name: string;
  lastDay: string;
  noteLabel: string;
  looked: string;
  ownEyes: string;
  submit: string;
  added: string;
  keptBack: (kind: string) => string;
  extend: string;
  extended: string;
  end: string;
  endReason: string;
  ended: string;
  confirm: string;
  confirmed: string;
  gone: string;
  objections: Record<PreparingObjection, string>;
};

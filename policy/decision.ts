import type { Category } from './category.ts';
import type { ClauseId } from './document.ts';
import type { Level } from './level.ts';
import type { Agreement, AlwaysBlocked } from './live-bundle.ts';
import type { LivePrepared } from './prepared-list.ts';

/** The step of the decision order that spoke. */
export type Step =
  | 'locked'
  | 'always'
  | 'terms'
  | 'session'
  | 'agreement'
  | 'work-mail'
  | 'own-page'
  | 'prepared'
  | 'category'
  | 'search'
  | 'staff-prepared'
  | 'hours'
  | 'details'
  | 'access'
  | 'outside';

/** What becomes of one visit, and the clause of the setting's policy that settled it; `flaggedBy` are ids of our own word rules where words settled it. */
export type Decision =
  | { action: 'allow'; step: Step; agreement?: string; session?: string; clause?: ClauseId }
  | { action: 'block'; step: Step; category: Category; clause: ClauseId; flaggedBy?: string[] };

/** A visit to judge: a page in a tab, or something embedded in a page of `from`. */
export type Visit = {
  address: string;
  as: 'page' | 'embedded';
  from?: string;
  /** It is a document in a frame, and no part such as a picture. */
  inFrame?: boolean;
  /** A form is sent there, or somebody would write personal details into one. */
  sends?: boolean;
};

/** Who is there, and when. */
export type Situation = { level: Level; now: Date; role?: string; person?: string; device?: string };

/** A live supervised session on this device. */
export type Session = { id: string; person: string; from: string; to: string; search: boolean; access: boolean };

/** The subscribed list of one category: its text (see `list-text.ts`) and the SHA-256 of it. Both are empty while it is named and not here yet. */
export type SubscribedList = { category: Category; hash: string; text: string };

/** What changes while a policy stands. */
export type Live = {
  agreements: Agreement[];
  sessions: Session[];
  prepared: LivePrepared[];
  lists: SubscribedList[];
  neverBlock: string[];
  alwaysBlock: AlwaysBlocked[];
};

export const NOTHING_LIVE: Live = { agreements: [], sessions: [], prepared: [], lists: [], neverBlock: [], alwaysBlock: [] };

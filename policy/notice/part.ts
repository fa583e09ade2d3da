import type { Language } from '../language.ts';
import type { NoticeFacts } from './read.ts';
import type { noticeWords } from './words/index.ts';

/** One sentence of the setting's policy, and what it is about, if that is said. */
export type NoticeQuote = { about: string; sentence: string };

/** A piece of the notice: our own words, rows of facts, or sentences of the setting's policy. */
export type NoticeBlock =
  | { is: 'words'; words: string }
  | { is: 'list'; items: readonly string[] }
  | { is: 'facts'; rows: { label: string; value: string }[] }
  | { is: 'quotes'; about: string; quotes: NoticeQuote[] };

export type NoticePart = { id: string; heading: string; blocks: NoticeBlock[]; parts?: NoticePart[] };
export type NoticeText = { title: string; lead: string; parts: NoticePart[] };

/** What each part of the notice is told from. */
export type Teller = {
  facts: NoticeFacts;
  language: Language;
  words: (typeof noticeWords)[Language];
  /** Returns the sentence of a clause, which then need not be told once more at the end. */
  quote(clause: string, about?: string): NoticeQuote;
};

import type { Language } from '../language.ts';
import { agreementsPart, levelsPart, sessionsPart, workMailPart } from './parts-of-levels.ts';
import { keptPart, neverPart, policyPart, recordedPart, unenforcedPart } from './parts-of-record.ts';
import type { NoticeFacts } from './read.ts';
import { noticeWords } from './words/index.ts';

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

const PARTS = [policyPart, recordedPart, neverPart, keptPart, levelsPart, agreementsPart, sessionsPart, workMailPart, unenforcedPart];

/** Returns the whole notice of a policy in a language, with every sentence of the setting's policy in it, word for word. */
export function noticeText(facts: NoticeFacts, language: Language): NoticeText {
  const words = noticeWords[language];
  const told = new Set<string>();
  const quote = (clause: string, about = ''): NoticeQuote => {
    told.add(clause);
    return { about, sentence: facts.clauses.find(({ id }) => id === clause)?.sentence ?? clause };
  };
  const parts: NoticePart[] = PARTS.map((part) => part({ facts, language, words, quote }));
  const others = facts.clauses.filter(({ id }) => !told.has(id)).map(({ sentence }) => ({ about: '', sentence }));
  if (others.length > 0) parts.push({ id: 'others', heading: words.others, blocks: [{ is: 'quotes', about: '', quotes: others }] });
  return { title: words.title, lead: words.lead, parts };
}

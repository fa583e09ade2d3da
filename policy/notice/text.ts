import type { Language } from '../language.ts';
import { agreementsPart, levelsPart, sessionsPart, workMailPart } from './parts-of-levels.ts';
import { keptPart, neverPart, policyPart, recordedPart, unenforcedPart } from './parts-of-record.ts';
import type { NoticeFacts } from './read.ts';
import type { NoticePart, NoticeQuote, NoticeText } from './part.ts';
import { noticeWords } from './words/index.ts';

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

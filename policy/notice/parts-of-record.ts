import { dayText } from '../day-text.ts';
import { listed, unitText } from './in-words.ts';
import type { NoticePart, Teller } from './part.ts';

/** The requirements whose sentences speak of monitoring. */
const MONITORING = new Set(['D2', 'D13']);

/** The policy behind the notice: whose, which version, and whether a signature is required. */
export function policyPart({ facts, words, language, quote }: Teller): NoticePart {
  const { setting, adoption, notice } = facts;
  const rows = [
    { label: words.setting, value: setting.name },
    { label: words.version, value: adoption.version },
    { label: words.adopted, value: dayText(adoption.adopted, language) },
    { label: words.signatory, value: listed([adoption.signatory.name, adoption.signatory.role], words) },
    { label: words.nextReview, value: dayText(adoption.nextReview, language) },
  ];
  return {
    id: 'policy',
    heading: words.rests,
    blocks: [
      ...(notice ? [{ is: 'quotes' as const, about: '', quotes: [quote(notice.clause)] }] : []),
      { is: 'words', words: words.mode[notice?.mode ?? 'warn'] },
      { is: 'facts', rows },
    ],
  };
}

/** What is recorded, and what the setting's policy says of monitoring. */
export function recordedPart({ facts, words, quote }: Teller): NoticePart {
  const monitoring = facts.clauses.filter(({ requirements }) => requirements.some((one) => MONITORING.has(one)));
  const quotes = monitoring.map(({ id }) => quote(id));
  return {
    id: 'recorded',
    heading: words.recorded,
    blocks: [
      { is: 'list', items: words.recordedItems },
      ...(quotes.length > 0 ? [{ is: 'quotes' as const, about: words.monitored, quotes }] : []),
    ],
  };
}

/** What is never recorded (D13). */
export function neverPart({ words }: Teller): NoticePart {
  return { id: 'never', heading: words.never, blocks: [{ is: 'list', items: words.neverItems }] };
}

/** How long the record is kept, who sees it, and whom one can ask. */
export function keptPart({ facts, words, language, quote }: Teller): NoticePart {
  const { retention, designatedPersons } = facts;
  const people = designatedPersons.map(({ name, role, contact }) => ({
    label: name,
    value: listed(contact === undefined ? [role] : [role, contact], words),
  }));
  return {
    id: 'kept',
    heading: words.kept,
    blocks: [
      { is: 'facts', rows: [{ label: words.keptFor, value: unitText(retention.days, 'day', language) }] },
      { is: 'quotes', about: '', quotes: [quote(retention.clause)] },
      { is: 'words', words: words.seenBy },
    ],
    parts: [{ id: 'persons', heading: words.persons, blocks: [{ is: 'facts', rows: people }] }],
  };
}

/** What the written policies ask for and no software holds (requirements A6). */
export function unenforcedPart({ words }: Teller): NoticePart {
  return {
    id: 'unenforced',
    heading: words.unenforced,
    blocks: [
      { is: 'words', words: words.unenforcedLead },
      { is: 'list', items: words.unenforcedItems },
    ],
  };
}

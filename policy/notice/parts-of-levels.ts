import { LOCKED_CATEGORIES } from '../category.ts';
import { nameOf } from '../category-name.ts';
import { LEVELS, type Level } from '../level.ts';
import { levelWords } from '../level-words.ts';
import { listed, unitText } from './in-words.ts';
import { ownPagesParts } from './own-pages-part.ts';
import type { NoticePart, Teller } from './part.ts';

/** What each level opens and blocks, the strictest first, the setting's own pages, and what nobody opens. */
export function levelsPart(teller: Teller): NoticePart {
  const { facts, words, language, quote } = teller;
  const locked = LOCKED_CATEGORIES.map((category) => nameOf(category, language));
  return {
    id: 'levels',
    heading: words.levels,
    blocks: [
      { is: 'words', words: words.levelsLead },
      ...(facts.accounts ? [{ is: 'quotes' as const, about: words.accounts, quotes: [quote(facts.accounts.clause)] }] : []),
      { is: 'quotes', about: words.locked, quotes: [quote(facts.lockedClause, listed(locked, words))] },
    ],
    parts: [...LEVELS.map((level) => levelPart(teller, level)), ...ownPagesParts(teller)],
  };
}

function levelPart({ facts, words, language, quote }: Teller, level: Level): NoticePart {
  const { access, search, internet, downloads, uploads, blocked } = facts.levels[level];
  const kinds = downloads.kinds.map((kind) => words.kinds[kind]);
  const hosts = uploads.mode === 'approved-hosts' ? uploads.hosts : [];
  const rows = [
    { label: words.pages, value: words.access[access.mode] },
    { label: words.search, value: words.searching[search.mode] },
    { label: words.internet, value: words.hours[internet.mode] },
    { label: words.save, value: kinds.length === 0 ? words.nothing : listed(kinds, words) },
    { label: words.send, value: listed([words.sending[uploads.mode], ...hosts], words) },
  ];
  const quotes = [...new Set(blocked.map(({ clause }) => clause))].map((clause) => {
    const names = blocked.filter((row) => row.clause === clause).map(({ category }) => nameOf(category, language));
    return quote(clause, listed(names, words));
  });
  return {
    id: `level-${level}`,
    heading: levelWords[language].levels[level],
    blocks: [{ is: 'facts', rows }, ...(quotes.length > 0 ? [{ is: 'quotes' as const, about: words.blocked, quotes }] : [])],
  };
}

/** Whether exceptions can be agreed, for what, for how long and by whom. */
export function agreementsPart({ facts, words, language, quote }: Teller): NoticePart {
  const { allowed, clause, categories, sites, roles, maxMinutes, ratioTick } = facts.agreements;
  const opens = [...categories.map((category) => nameOf(category, language)), ...(sites ? [words.singleSites] : [])];
  const agreeing = roles.map((role) => words.roles[role]);
  const rows = [
    { label: words.opens, value: opens.length === 0 ? words.nothing : listed(opens, words) },
    { label: words.atMost, value: unitText(maxMinutes, 'minute', language) },
    { label: words.agreedBy, value: listed(agreeing, words) },
  ];
  return {
    id: 'agreements',
    heading: words.agreements,
    blocks: [
      { is: 'words', words: words.agreementsLead[allowed ? 'allowed' : 'none'] },
      ...(allowed ? [{ is: 'facts' as const, rows }] : []),
      ...(allowed && ratioTick ? [{ is: 'words' as const, words: words.ratios }] : []),
      { is: 'quotes', about: '', quotes: [quote(clause)] },
    ],
  };
}

/** Whether an adult may sit beside a child, for how long, and what that opens. */
export function sessionsPart({ facts, words, language, quote }: Teller): NoticePart {
  const { allowed, clause, opensSearch, opensAccess, maxMinutes } = facts.sessions;
  const opens = [...(opensSearch ? [words.opensSearch] : []), ...(opensAccess ? [words.opensAccess] : [])];
  const rows = [
    { label: words.opens, value: opens.length === 0 ? words.opensPrepared : listed(opens, words) },
    { label: words.atMost, value: unitText(maxMinutes, 'minute', language) },
  ];
  return {
    id: 'sessions',
    heading: words.sessions,
    blocks: [
      { is: 'words', words: words.sessionsLead[allowed ? 'allowed' : 'none'] },
      ...(allowed ? [{ is: 'facts' as const, rows }] : []),
      { is: 'quotes', about: '', quotes: [quote(clause)] },
    ],
  };
}

/** Where work email is, at which levels it opens, and when it does not. */
export function workMailPart({ facts, words, language, quote }: Teller): NoticePart {
  const { hosts, levels, access, closedInSessionHours, clause } = facts.workMail;
  const names = levels.map((level) => levelWords[language].levels[level]);
  const rows = [
    { label: words.workMailLevels, value: names.length === 0 ? words.nothing : listed(names, words) },
    { label: words.workMailHosts, value: listed(hosts, words) },
  ];
  const named = access?.mode === 'right' ? [words.workMailNamed] : [];
  const closed = closedInSessionHours ? [words.workMailClosed] : [];
  return {
    id: 'work-mail',
    heading: words.workMail,
    blocks: [
      { is: 'facts', rows },
      ...[...named, ...closed].map((words) => ({ is: 'words' as const, words })),
      { is: 'quotes', about: '', quotes: [...new Set([clause, access?.clause ?? clause])].map((one) => quote(one)) },
    ],
  };
}

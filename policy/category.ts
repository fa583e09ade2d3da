import * as z from 'zod/mini';
import type { Level } from './level.ts';

/** What kind of sentence in a setting's policy a category rests on. */
export type ClauseKind =
  | 'social'
  | 'email'
  | 'chat'
  | 'own-use'
  | 'inappropriate'
  | 'illegal'
  | 'search'
  | 'install'
  | 'confidential'
  | 'prepared'
  | 'hours';

type Fact = {
  /** `content` is what a site is about and has a list; `situation` is about the visit itself and has none. */
  kind: 'content' | 'situation';
  /** True where no session, agreement or setting opens it. */
  locked: boolean;
  clauseKind: ClauseKind;
  /** Levels that the `default` template blocks it at. Locked ones are blocked at every level. */
  blockedAt: readonly Level[];
};

const everyone = ['child', 'visitor', 'staff', 'manager'] as const;
const guarded = ['child', 'visitor', 'staff'] as const;
const young = ['child', 'visitor'] as const;

/** What a site is about, and the levels that the strict template blocks it at. */
const content = (clauseKind: ClauseKind, blockedAt: readonly Level[]): Fact => ({ kind: 'content', locked: false, clauseKind, blockedAt });

/** What nothing opens, at any level. */
const locked = (clauseKind: ClauseKind): Fact => ({ kind: 'content', locked: true, clauseKind, blockedAt: everyone });

/** What is about the visit itself. */
const situation = (clauseKind: ClauseKind, blockedAt: readonly Level[]): Fact => ({
  kind: 'situation',
  locked: false,
  clauseKind,
  blockedAt,
});

/** The one table of categories. Their names stand beside it in `category-name.ts`, by the same ids, because the worker speaks to nobody and has a size limit. */
export const categories = {
  'social-networking': content('social', guarded),
  webmail: content('email', guarded),
  'work-mail': content('email', young),
  chat: content('chat', guarded),
  'stranger-chat': content('chat', everyone),
  blogs: content('social', young),
  forums: content('social', young),
  'search-engines': content('search', ['child']),
  'generative-ai': content('own-use', young),
  proxies: locked('inappropriate'),
  translators: content('inappropriate', young),
  archives: content('inappropriate', young),
  'file-sharing': content('confidential', young),
  collaboration: content('chat', young),
  dating: content('own-use', guarded),
  gambling: content('inappropriate', everyone),
  games: content('own-use', young),
  shopping: content('own-use', young),
  streaming: content('own-use', young),
  'extension-stores': content('install', guarded),
  'software-download': content('install', guarded),
  adult: locked('inappropriate'),
  illegal: locked('illegal'),
  extremism: locked('inappropriate'),
  'self-harm': locked('inappropriate'),
  violence: content('inappropriate', everyone),
  hate: content('inappropriate', everyone),
  bullying: content('inappropriate', everyone),
  drugs: content('inappropriate', everyone),
  weapons: content('inappropriate', everyone),
  piracy: content('illegal', everyone),
  malware: locked('inappropriate'),
  'number-address': situation('inappropriate', guarded),
  'local-page': situation('prepared', young),
  unprepared: situation('prepared', ['child']),
  'personal-details': situation('confidential', ['child']),
  'closed-hours': situation('hours', ['child']),
} satisfies Record<string, Fact>;

export type Category = keyof typeof categories;

export const CATEGORIES = Object.keys(categories) as [Category, ...Category[]];
export const Category = z.enum(CATEGORIES);

/** Returns the facts about one category. */
export function factsOf(category: Category): Fact {
  return categories[category];
}

/** True for a category that a subscribed list may fill: what a site is about, but for work mail, which lists would open, and engines, whose strict search has to be known. */
export function isListable(category: Category): boolean {
  return categories[category].kind === 'content' && category !== 'work-mail' && category !== 'search-engines';
}

/** Categories that nothing opens, in table order. */
export const LOCKED_CATEGORIES = CATEGORIES.filter((id) => categories[id].locked);

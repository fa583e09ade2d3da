import { CATEGORIES, factsOf, type Category } from './category.ts';
import { decide } from './decide.ts';
import type { Situation } from './decision.ts';
import type { PreparedSite } from './document.ts';
import { embeddersIn } from './embedders.ts';
import { conditionsOf, openingConditionsOf, pageCondition, type Condition } from './net-condition.ts';
import { headerRules } from './headers.ts';
import { EVERY_TYPE, FRAME_TYPES, NET_RULE_IDS, PART_TYPES, PRIORITY } from './net-rule.ts';
import type { NetRule, NetRuleDraft as Draft, ResourceType } from './net-rule.ts';
import { isInSessionHours, isInternetOpen, isPreparedNow, isSearchOpen, liveAgreements, liveSession } from './now.ts';
import { consoleOriginFor, isOwnPageFor, ownHosts, workMailFor, type Rules } from './rules.ts';
import { CONSENT_HOSTS } from './tables/consent-hosts.ts';
import { needsStrictSearch, safeSearchRules } from './safe-search.ts';
import { unsafeSearchSites } from './strict-mode.ts';

/** Where blocked pages and blocked frames are led: addresses of the extension's own pages. */
export type Pages = { blocked: string; part: string };

/** Where the rules lead to, and what they were made from: the mark that the browser is asked for again. */
export type Making = { pages: Pages; mark: string };

/** Hosts given as numbers, in the dotted and bracketed spelling that the browser turns every other one into. */
const NUMBERS = [
  String.raw`^https?://(?:[^/?#@]*@)?(?:\d{1,3}\.){3}\d{1,3}\.?(?::\d+)?(?:[/?#].*)?$`,
  String.raw`^https?://(?:[^/?#@]*@)?\[.*`,
];
export const WHOLE = '^https?://.*';
/** Tells the blocked page that what was stopped was a form on its way. */
export const DETAILS_SENT = '?details=form';

/**
 * Returns the net rules that hold a policy in one situation; `mark` names what they were made from and stands in a harmless rule, so that the
 * browser itself can say which policy is in force. Look-alike hosts and sites behind carriers are not in them: net rules cannot see those.
 * Throws a `RangeError` when a block of rule ids is full.
 */
export function compile(rules: Rules, situation: Situation, { pages, mark }: Making): NetRule[] {
  return [
    ...numbered(NET_RULE_IDS.version, [versionRule(mark)]),
    ...numbered(NET_RULE_IDS.categories, categoryRules(rules, situation, pages)),
    ...numbered(NET_RULE_IDS.openings, [
      ...agreementRules(rules, situation),
      ...workMailRules(rules, situation, pages),
      ...ownPageRules(rules, situation),
      ...preparedRules(rules, situation),
    ]),
    ...numbered(NET_RULE_IDS.defaults, [...numberRules(rules, situation, pages), ...closedRules(rules, situation, pages)]),
    ...numbered(NET_RULE_IDS.safeSearch, safeSearchRules(rules, situation)),
    ...numbered(NET_RULE_IDS.headers, headerRules(rules, situation)),
    ...numbered(NET_RULE_IDS.always, alwaysRules(rules, pages)),
  ];
}

type Installed = { id: number; condition: { urlFilter?: string | undefined } };

/** Returns the mark in a version rule among installed rules, the policy's own unless told, or nothing when there is none. */
export function markIn(installed: readonly Installed[], id: number = NET_RULE_IDS.version.first): string | undefined {
  const rule = installed.find((one) => one.id === id);
  return /^\|\|mark-([0-9a-z-]+)\.stairgate\.invalid\^$/.exec(rule?.condition.urlFilter ?? '')?.[1];
}

/** Returns the harmless rule that names what net rules were made from. */
export function versionRule(mark: string): Draft {
  return {
    priority: PRIORITY.version,
    action: { type: 'block' },
    condition: { urlFilter: `||mark-${mark}.stairgate.invalid^`, resourceTypes: ['other'] },
  };
}

function categoryRules(rules: Rules, situation: Situation, pages: Pages): Draft[] {
  return CATEGORIES.flatMap((category) => {
    const priority = categoryPriority(rules, situation, category);
    const listed = rules.lists[category] ?? [];
    const sites = priority === PRIORITY.search && isSearchOpen(rules, situation) ? unsafeSearchSites(listed) : listed;
    if (priority === undefined || sites.length === 0) return [];
    return conditionsOf(sites).flatMap((condition) => blocking(condition, priority, pages));
  });
}

/** Returns at which priority a category is held in a situation; nothing where it is open. */
export function categoryPriority(rules: Rules, situation: Situation, category: Category): number | undefined {
  if (factsOf(category).locked) return PRIORITY.locked;
  if (rules.blocked[situation.level].has(category)) return PRIORITY.category;
  const isHeld = category === 'search-engines' && (needsStrictSearch(situation) || !isSearchOpen(rules, situation));
  return isHeld ? PRIORITY.search : undefined;
}

function alwaysRules(rules: Rules, pages: Pages): Draft[] {
  const requestDomains = rules.live.alwaysBlock.map(({ site }) => site);
  if (requestDomains.length === 0) return [];
  return blocking({ requestDomains, excludedRequestDomains: ownHosts(rules) }, PRIORITY.always, pages);
}

/** All agreements open at one priority, so that their sites stand in one rule together, however many they are. */
function agreementRules(rules: Rules, situation: Situation): Draft[] {
  const agreements = liveAgreements(rules, situation);
  const categories = new Set(agreements.flatMap((agreement) => agreement.categories));
  const sites = new Set([
    ...agreements.flatMap((agreement) => agreement.sites),
    ...[...categories].flatMap((category) => rules.lists[category] ?? []),
  ]);
  const numbers = categories.has('number-address') ? NUMBERS : [];
  return [
    ...allowing([...sites], PRIORITY.agreement),
    ...numbers.map((regexFilter) => allowed({ regexFilter }, PRIORITY.agreement, EVERY_TYPE)),
  ];
}

function workMailRules(rules: Rules, situation: Situation, pages: Pages): Draft[] {
  const hosts = rules.lists['work-mail'] ?? [];
  const meant = workMailFor(rules.policy, situation);
  if (hosts.length === 0 || meant === 'not-meant') return [];
  if (meant === 'open' && !isInSessionHours(rules, situation)) return allowing(hosts, PRIORITY.workMail);
  return conditionsOf(hosts).flatMap((condition) => blocking(condition, PRIORITY.workMail, pages));
}

function ownPageRules(rules: Rules, situation: Situation): Draft[] {
  const own = rules.policy.ownPages.filter((page) => isOwnPageFor(page, situation));
  return [
    ...allowing(
      own.flatMap((page) => page.paths.map((path) => page.host + path)),
      PRIORITY.ownPage,
    ),
    ...own.map((page): Draft => ({
      priority: PRIORITY.ownPage,
      action: { type: 'allow' },
      condition: { initiatorDomains: [page.host], requestDomains: [page.host], resourceTypes: [...FRAME_TYPES, ...PART_TYPES] },
    })),
    ...consoleRules(rules, situation),
  ];
}

function consoleRules(rules: Rules, situation: Situation): Draft[] {
  const origin = consoleOriginFor(rules.policy, situation);
  return origin === undefined ? [] : [allowed({ urlFilter: `|${origin}/` }, PRIORITY.ownPage, EVERY_TYPE)];
}

/** While the internet is closed only parts of prepared pages are open, and the home page whole. */
function preparedRules(rules: Rules, situation: Situation): Draft[] {
  const isOpen = isInternetOpen(rules, situation);
  const types = isOpen ? EVERY_TYPE : [...FRAME_TYPES, ...PART_TYPES];
  const opening = (pages: readonly PreparedSite[], priority: number): Draft[] =>
    allowing(
      pages.filter((page) => isPreparedNow(rules, page, situation)).map((page) => page.site),
      priority,
      types,
    );
  return [
    ...opening(rules.policy.prepared, PRIORITY.prepared),
    ...opening(rules.staffPages, PRIORITY.staffPrepared),
    ...(isOpen ? [] : homeRules(rules, situation)),
  ];
}

function homeRules(rules: Rules, situation: Situation): Draft[] {
  const { homePage } = rules.policy.setting;
  const { step } = decide(rules, { address: homePage, as: 'page' }, situation);
  if (step !== 'prepared' && step !== 'staff-prepared') return [];
  return [allowed(pageCondition(homePage), PRIORITY.prepared, ['main_frame'])];
}

function numberRules(rules: Rules, situation: Situation, pages: Pages): Draft[] {
  if (!rules.blocked[situation.level].has('number-address')) return [];
  return NUMBERS.flatMap((regexFilter) => blocking({ regexFilter }, PRIORITY.category, pages));
}

/** What closes every page that nothing opened: internet hours, and the rule that only prepared pages are open. */
function closedRules(rules: Rules, situation: Situation, pages: Pages): Draft[] {
  const { access } = rules.policy.levels[situation.level];
  const drafts: Draft[] = [];
  const session = liveSession(rules, situation);
  if (!isInternetOpen(rules, situation)) drafts.push(leading({}, PRIORITY.hours, pages));
  drafts.push(...detailRules(rules, situation, pages));
  if (access.mode === 'prepared-only' && !session?.access) drafts.push(...surfingRules(rules, situation, pages));
  // Of two rules with one priority the browser takes the one that allows.
  if (session?.search) drafts.push(...allowing(rules.lists['search-engines'] ?? [], PRIORITY.access, ['main_frame', ...FRAME_TYPES]));
  return drafts;
}

/** Pages in tabs, and what a frame leads on to by itself. */
function surfingRules(rules: Rules, situation: Situation, pages: Pages): Draft[] {
  const excludedInitiatorDomains = embeddersIn(rules, situation);
  return [leading({}, PRIORITY.access, pages), partRedirect({ excludedInitiatorDomains }, PRIORITY.access, pages)];
}

/** Forms that a child would send, by whatever way a page sends them: no script of ours sees them all. */
function detailRules(rules: Rules, situation: Situation, pages: Pages): Draft[] {
  const { mode, hosts } = rules.policy.levels.child.uploads;
  if (situation.level !== 'child' || mode === 'open') return [];
  const excludedRequestDomains = [...CONSENT_HOSTS, ...(mode === 'approved-hosts' ? hosts : [])];
  const condition: Condition = { excludedRequestDomains, requestMethods: ['post'] };
  const shown = { ...pages, blocked: `${pages.blocked}${DETAILS_SENT}` };
  return [leading(condition, PRIORITY.details, shown), partRedirect(condition, PRIORITY.details, pages)];
}

function allowing(sites: readonly string[], priority: number, resourceTypes = EVERY_TYPE): Draft[] {
  return openingConditionsOf(sites).map((condition) => allowed(condition, priority, resourceTypes));
}

function allowed(condition: Condition, priority: number, resourceTypes: ResourceType[]): Draft {
  return { priority, action: { type: 'allow' }, condition: { ...condition, resourceTypes } };
}

function blocking(condition: Condition, priority: number, pages: Pages): Draft[] {
  const drafts = [leading(condition, priority, pages), partRedirect(condition, priority, pages)];
  if (condition.requestDomains)
    drafts.push({ priority, action: { type: 'block' }, condition: { ...condition, resourceTypes: [...PART_TYPES] } });
  return drafts;
}

/** Leads a page to the blocked page, its address in the fragment, where no server sees it. */
function leading(condition: Condition, priority: number, pages: Pages): Draft {
  return {
    priority,
    action: { type: 'redirect', redirect: { regexSubstitution: `${pages.blocked}#\\0` } },
    condition: { ...condition, regexFilter: condition.regexFilter ?? WHOLE, resourceTypes: ['main_frame'] },
  };
}

function partRedirect(condition: Condition, priority: number, pages: Pages): Draft {
  return {
    priority,
    action: { type: 'redirect', redirect: { url: pages.part } },
    condition: { ...condition, resourceTypes: [...FRAME_TYPES] },
  };
}

/** Gives drafts their ids. Throws a `RangeError` when the block has too few. */
export function numbered(block: { first: number; last: number }, drafts: readonly Draft[]): NetRule[] {
  if (block.first + drafts.length - 1 > block.last)
    throw new RangeError(`${drafts.length} net rules do not fit the ids ${block.first} to ${block.last}.`);
  return drafts.map((draft, index) => ({ id: block.first + index, ...draft }));
}

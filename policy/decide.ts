import { isBelow, isUnder, openedPath, placeOf, type Place } from './address.ts';
import { factsOf, type Category } from './category.ts';
import { coveringFlag } from './covering.ts';
import type { Decision, Situation, Step, Visit } from './decision.ts';
import type { PreparedSite } from './document.ts';
import { isEmbedder } from './embedders.ts';
import { flagText } from './flag/flag-text.ts';
import { imitatedAt, listedAs } from './listed-as.ts';
import { isAgreedNow, isInSessionHours, isInternetOpen, isPreparedNow, isSearchOpen, liveSession } from './now.ts';
import { consoleOriginFor, isOwnPageFor, workMailFor, type Rules } from './rules.ts';
import { needsStrictSearch } from './safe-search.ts';
import { termsIn } from './search.ts';
import { valuesAt, type SiteIndex } from './site-index.ts';
import { CONSENT_HOSTS } from './tables/consent-hosts.ts';
import { judgeUpload } from './verbs.ts';
import { alwaysBlockedAs, isUnderAny } from './subscribed.ts';
import { addressesBehind } from './wrapped.ts';

/** Everything that the steps of the decision order look at. */
export type Asked = {
  rules: Rules;
  visit: Visit;
  situation: Situation;
  place: Place;
  /** True where a carrier shows it under another address. */
  shown: boolean;
  /** The path to look up under what was opened there. */
  opened: string;
  /** What the place is blocked as. */
  categories: Category[];
  /** What it may be opened as: without what it only imitates. */
  listed: Category[];
  /** The host that this one only looks like, or carries in its name. */
  imitates?: string | undefined;
};
type Asker = (asked: Asked) => Decision | undefined;

/** The decision order: the first that speaks wins. */
export const ORDER: readonly { step: Step; ask: Asker }[] = [
  { step: 'locked', ask: askLocked },
  { step: 'always', ask: askAlways },
  { step: 'terms', ask: askTerms },
  { step: 'agreement', ask: askAgreement },
  { step: 'work-mail', ask: askWorkMail },
  { step: 'own-page', ask: askOwnPage },
  { step: 'prepared', ask: askPrepared },
  { step: 'category', ask: askCategory },
  { step: 'search', ask: askSearch },
  { step: 'staff-prepared', ask: askStaffPrepared },
  { step: 'hours', ask: askHours },
  { step: 'details', ask: askDetails },
  { step: 'access', ask: askAccess },
];

/**
 * Returns what becomes of a visit. An address that leads to another (a translator, an archive, a redirector) is decided with the site behind
 * it: if either is blocked the visit is, and the innermost blocked site gives the reason.
 */
export function decide(rules: Rules, visit: Visit, situation: Situation): Decision {
  return settledBy(visitsIn(visit).map((one) => decidePlace(rules, one, situation)));
}

/** Returns the decision that counts among those of a visit and of what it carries, outermost first. */
export function settledBy(decisions: readonly Decision[]): Decision {
  return decisions.findLast((decision) => decision.action === 'block') ?? decisions[0] ?? { action: 'allow', step: 'outside' };
}

/** Returns a visit and the visits it carries. The site behind a carrier is judged by what it is about; whether it was prepared is asked of the carrier. */
export function visitsIn(visit: Visit): { visit: Visit; shown: boolean }[] {
  const behind = addressesBehind(visit.address).map(({ address, shown }) => ({ visit: { address, as: 'embedded' as const }, shown }));
  return [{ visit, shown: false }, ...behind];
}

/** Returns what is asked about one visit, or nothing for the browser's own pages, which nobody is asked about. */
export function askedAbout(rules: Rules, { visit, shown }: { visit: Visit; shown: boolean }, situation: Situation): Asked | undefined {
  const place = placeOf(visit.address);
  if (place.kind === 'browser') return undefined;
  const listed = listedAs(rules, place, place.host);
  const { imitates, as } = imitatedAt(rules, place);
  return { rules, visit, situation, place, shown, opened: openedUnder(place), listed, categories: [...listed, ...as], imitates };
}

function decidePlace(rules: Rules, one: { visit: Visit; shown: boolean }, situation: Situation): Decision {
  const asked = askedAbout(rules, one, situation);
  if (!asked) return { action: 'allow', step: 'outside' };
  for (const { ask } of ORDER) {
    const spoken = ask(asked);
    if (spoken) return spoken;
  }
  return { action: 'allow', step: 'access' };
}

/** Percent forms of what a path spells plainly, doubled slashes, and steps up. */
const DISGUISED = /%(?:2[def]|3\d|[46][1-9a-f]|[57][\daf]|5c|7e|25)|\/\/|\\/i;

/**
 * The path to look up what was opened under it. One in disguise may end elsewhere, and no net rule would open it: it is then under no path, and only what
 * was opened as a whole host is found.
 */
function openedUnder({ path, rawPath }: Place): string {
  return DISGUISED.test(rawPath) || /\/\.\.(?:\/|$)/.test(path) ? '' : path;
}

function askLocked({ rules, categories }: Asked): Decision | undefined {
  const locked = categories.find((category) => factsOf(category).locked);
  return locked && { action: 'block', step: 'locked', category: locked, clause: rules.policy.lockedClause };
}

/** Where the policy leaves the category open at this level, the clause is the one of what nothing opens. */
function askAlways({ rules, situation, place }: Asked): Decision | undefined {
  const category = (alwaysBlockedAs(rules, place.host) ?? alwaysBlockedAs(rules, place.skeleton))?.category;
  const clause = category && (rules.blocked[situation.level].get(category) ?? rules.policy.lockedClause);
  return category && clause ? { action: 'block', step: 'always', category, clause } : undefined;
}

/** What is searched for is judged before its results are fetched, wherever it is searched: by what our words flag, as the words of a page are. */
function askTerms({ rules, visit, situation, listed }: Asked): Decision | undefined {
  const { level } = situation;
  const terms = termsIn(visit.address, { isEngine: listed.includes('search-engines') });
  if (terms === undefined) return undefined;
  const flag = coveringFlag(rules, flagText(terms), situation);
  if (!flag) return undefined;
  const { category, rules: flaggedBy } = flag;
  const clause = rules.blocked[level].get(category) ?? rules.policy.levels[level].cover.clause;
  return { action: 'block', step: 'terms', category, clause, flaggedBy };
}

function askAgreement({ rules, situation, place, opened, listed }: Asked): Decision | undefined {
  const bySite = valuesAt(rules.agreed, place.host, opened);
  const byCategory = listed.flatMap((category) => rules.agreedCategories.get(category) ?? []);
  const agreement = [...bySite, ...byCategory].find((one) => isAgreedNow(one, situation));
  return agreement && { action: 'allow', step: 'agreement', agreement: agreement.id };
}

function askWorkMail({ rules, situation, listed }: Asked): Decision | undefined {
  const { policy } = rules;
  const meant = listed.includes('work-mail') ? workMailFor(policy, situation) : 'not-meant';
  if (meant === 'not-meant') return undefined;
  const { access, clause } = policy.workMail;
  if (isInSessionHours(rules, situation)) return { action: 'block', step: 'work-mail', category: 'work-mail', clause };
  if (meant === 'open') return { action: 'allow', step: 'work-mail', clause };
  return { action: 'block', step: 'work-mail', category: 'work-mail', clause: access?.clause ?? clause };
}

function askOwnPage(asked: Asked): Decision | undefined {
  const { rules, visit, situation } = asked;
  if (!asked.shown && isConsole(rules, visit, situation)) return { action: 'allow', step: 'own-page' };
  const page = ownPagesAt(asked).find((own) => isOwnPageFor(own, situation));
  return page && { action: 'allow', step: 'own-page', clause: page.clause };
}

/**
 * Returns the setting's own pages that stand at an address, whoever is there. What a translator or a cache shows is a copy that its own server
 * fetched, wherever that was led: it is none of them.
 */
export function ownPagesAt({ rules, visit, place, shown, opened }: Asked) {
  return rules.policy.ownPages.filter((own) => {
    if (shown || !isUnder(place.host, own.host)) return false;
    const isPart = visit.as === 'embedded' && visit.from !== undefined && isUnder(placeOf(visit.from).host, own.host);
    return isPart || own.paths.some((path) => path === '/' || isBelow(opened, openedPath(path)));
  });
}

function isConsole(rules: Rules, visit: Visit, situation: Situation): boolean {
  const origin = consoleOriginFor(rules.policy, situation);
  return origin !== undefined && URL.canParse(visit.address) && new URL(visit.address).origin === origin;
}

function askPrepared(asked: Asked): Decision | undefined {
  return isPreparedHere(asked, asked.rules.prepared) ? { action: 'allow', step: 'prepared' } : undefined;
}

/** What staff prepare opens what nobody had prepared, and no kind of site that the policy closes: only the policy itself does that. */
function askStaffPrepared(asked: Asked): Decision | undefined {
  return isPreparedHere(asked, asked.rules.staffPrepared) ? { action: 'allow', step: 'staff-prepared' } : undefined;
}

/** While the internet is closed a prepared page is closed too, but for the home page, where the way back leads. */
function isPreparedHere({ rules, visit, situation, place, opened }: Asked, pages: SiteIndex<PreparedSite>): boolean {
  if (visit.as === 'page' && !isInternetOpen(rules, situation) && !isHomePage(rules, place)) return false;
  return valuesAt(pages, place.host, opened).some((page) => isPreparedNow(rules, page, situation));
}

function isHomePage(rules: Rules, place: Place): boolean {
  const home = placeOf(rules.policy.setting.homePage);
  return place.host === home.host && place.rawPath.toLowerCase() === home.rawPath.toLowerCase();
}

function askCategory({ rules, situation, categories }: Asked): Decision | undefined {
  const blocked = rules.blocked[situation.level];
  const category = categories.find((one) => blocked.has(one));
  const clause = category && blocked.get(category);
  return category && clause ? { action: 'block', step: 'category', category, clause } : undefined;
}

function askSearch(asked: Asked): Decision | undefined {
  const { rules, situation, categories } = asked;
  if (!categories.includes('search-engines')) return undefined;
  if (isSearchOpen(rules, situation) && (!needsStrictSearch(situation) || isHeldStrict(asked))) return undefined;
  return { action: 'block', step: 'search', category: 'search-engines', clause: rules.policy.levels[situation.level].search.clause };
}

/** A host that only imitates an engine, or was seen to be one, is held by nothing. */
function isHeldStrict({ rules, place: { host, path } }: Asked): boolean {
  return valuesAt(rules.sites, host, path).includes('search-engines') && valuesAt(rules.unsafeSearch, host, path).length === 0;
}

function askHours({ rules, visit, situation }: Asked): Decision | undefined {
  if (visit.as !== 'page' || isInternetOpen(rules, situation)) return undefined;
  return { action: 'block', step: 'hours', category: 'closed-hours', clause: rules.policy.levels[situation.level].internet.clause };
}

/** A child sends no forms and writes nothing about itself but where somebody prepared it or the policy lets files go (C8). */
function askDetails({ rules, visit, situation, place }: Asked): Decision | undefined {
  if (!visit.sends || situation.level !== 'child' || isUnderAny(place.host, CONSENT_HOSTS)) return undefined;
  const ruling = judgeUpload(rules.policy, situation, place.host);
  return ruling.action === 'allow' ? undefined : { action: 'block', step: 'details', category: 'personal-details', clause: ruling.clause };
}

function askAccess(asked: Asked): Decision | undefined {
  const { rules, situation, place, opened } = asked;
  const { access } = rules.policy.levels[situation.level];
  if (access.mode === 'open' || !isSurfing(asked)) return undefined;
  const session = liveSession(rules, situation);
  const isSearch = valuesAt(rules.sites, place.host, opened).includes('search-engines');
  if (session?.access || (session?.search && isSearch)) return { action: 'allow', step: 'session', session: session.id };
  return { action: 'block', step: 'access', category: 'unprepared', clause: access.clause };
}

/** What an open page puts into a frame it needs; a frame that leads on by itself surfs as a tab does. */
function isSurfing({ rules, visit: { as, from, inFrame }, situation }: Asked): boolean {
  if (as === 'page') return true;
  return inFrame === true && (from === undefined || !isEmbedder(rules, placeOf(from).host, situation));
}

import { LOCKED_CATEGORIES, type Category } from '@/policy/category.ts';
import { CLOSED_IN_BROWSER } from '@/policy/closed-in-browser.ts';
import type { PolicyDocument } from '@/policy/document.ts';
import type { Level } from '@/policy/level.ts';
import { workMailHosts, type Lists } from '@/policy/rules.ts';
import { isWithin, overlaps } from './site.ts';
import { WELL_KNOWN } from './well-known.ts';

/** What Chrome reads of each list; later rows are ignored. Source: the URLBlocklist page of the enterprise policy list. */
export const URL_LIST_LIMIT = 1_000;

/** The browser lets no extension touch its own extension shop, neither by net rules nor by scripts, so its own list has to close it. */
const OUT_OF_REACH: readonly string[] = ['chromewebstore.google.com', 'chrome.google.com/webstore'];

/** What C1 gives no override for at child level, whoever agreed to what. */
const CHILD_CORE: readonly Category[] = ['social-networking', 'chat', 'stranger-chat', 'webmail'];

/** The rows of URLBlocklist and URLAllowlist. A row is `host` (with everything under it) or `host/path` (with everything below it). */
export type UrlLists = { blocked: string[]; allowed: string[] };

/**
 * Returns what the browser itself holds closed at a level, also where the extension does not run: locked categories first, then the child
 * core, then the fixed rows, at most 1,000 in all. What the policy opens inside the core stays open.
 */
export function urlLists(policy: PolicyDocument, level: Level, lists: Lists): UrlLists {
  const open = openSites(policy, level);
  const locked = sitesOf(LOCKED_CATEGORIES, lists);
  const core = sitesOf(coreAt(policy, level), lists).filter((site) => !open.some((wider) => isWithin(site, wider)));
  const blocked = withoutCovered([...locked, ...core]).slice(0, URL_LIST_LIMIT - CLOSED_IN_BROWSER.length - OUT_OF_REACH.length);
  // An exception is the most specific row, so it would open a locked site inside it.
  const allowed = open.filter(
    (site) => core.some((row) => blocked.includes(row) && overlaps(row, site)) && !locked.some((row) => overlaps(row, site)),
  );
  return {
    blocked: [...blocked, ...outOfReachAt(policy, level, open), ...CLOSED_IN_BROWSER],
    allowed: [...new Set(allowed)].slice(0, URL_LIST_LIMIT),
  };
}

/** Nothing takes a row back while a pack stands, so a shop that an agreement may open is left to people. */
function outOfReachAt(policy: PolicyDocument, level: Level, open: readonly string[]): string[] {
  const isBlocked = policy.levels[level].blocked.some((row) => row.category === 'extension-stores');
  const { allowed, categories } = policy.agreements;
  const mayBeAgreed = level !== 'child' && allowed && categories.includes('extension-stores');
  if (!isBlocked || mayBeAgreed) return [];
  return OUT_OF_REACH.filter((site) => !open.some((wider) => overlaps(site, wider)));
}

function coreAt(policy: PolicyDocument, level: Level): Category[] {
  if (level !== 'child') return [];
  const blocked = new Set(policy.levels.child.blocked.map((row) => row.category));
  return CHILD_CORE.filter((category) => blocked.has(category));
}

/** Well-known sites first, then the categories in turn, one site of each, so that none is cut off whole when there are too many. */
function sitesOf(categories: readonly Category[], lists: Lists): string[] {
  const columns = categories.map((category) => lists[category] ?? []);
  const longest = Math.max(0, ...columns.map((column) => column.length));
  const inTurn = Array.from({ length: longest }, (_, row) => columns.flatMap((column) => column.slice(row, row + 1))).flat();
  const known = WELL_KNOWN.filter((site) => inTurn.includes(site));
  return [...known, ...inTurn.filter((site) => !known.includes(site))];
}

function openSites(policy: PolicyDocument, level: Level): string[] {
  const own = policy.ownPages.filter((page) => page.levels.includes(level)).flatMap((page) => page.paths.map((path) => page.host + path));
  const mail = policy.workMail.levels.includes(level) ? workMailHosts(policy) : [];
  return [...mail, ...own, ...policy.prepared.map((page) => page.site)];
}

/** Drops rows that another row already closes, and repeats. */
function withoutCovered(sites: readonly string[]): string[] {
  const unique = [...new Set(sites)];
  return unique.filter((site) => !unique.some((other) => other !== site && isWithin(site, other)));
}

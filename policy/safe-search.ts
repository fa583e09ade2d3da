import { isUnder } from './address.ts';
import type { Situation } from './decision.ts';
import { FRAME_TYPES, PRIORITY, type NetRuleDraft } from './net-rule.ts';
import { isSearchOpen, liveAgreements } from './now.ts';
import type { Rules } from './rules.ts';
import { splitSite } from './site-index.ts';

/** Parameters of an address that hold an engine's strict mode; the first one says whether it is on. `none` where there is no such address. */
type Enforcement = readonly [{ key: string; value: string }, ...{ key: string; value: string }[]] | 'none';

/** Which listed sites of an engine a row speaks of (an empty path is the whole host), and what holds them strict. */
type SafeMode = { engine: string; hosts: RegExp; paths: readonly string[]; enforce: Enforcement };

/**
 * How each engine is held to its strict mode by address, as the source above its row says. An engine without a row, or a part of one
 * that its row does not name, counts as `none`: at child level it stays blocked even while search is open. The rows of Bing and Yahoo rest on another extension's code, not on the engine's word. What is kept in a
 * cookie, in the body of a request or on another host of a DNS filter is `none`. No address says whether an engine still heeds it: that is for the
 * adult beside the child to see. A page that changes its own setting without a request is not seen either.
 */
export const SAFE_MODES: readonly SafeMode[] = [
  // Chromium, components/safe_search_api/safe_search_util.cc; in its order, so that the browser’s own policy finds nothing to change
  {
    engine: 'google',
    hosts: /^(?:www\.)?google\.(?:com|cat|[a-z]{2}|com?\.[a-z]{2})$/,
    paths: ['/search'],
    enforce: [
      { key: 'safe', value: 'active' },
      { key: 'ssui', value: 'on' },
    ],
  },
  // the open-source extension serv-inc/safe-search, addon/background.js
  {
    engine: 'bing',
    hosts: /^bing\.com$/,
    paths: ['/search', '/images', '/videos', '/news/search'],
    enforce: [{ key: 'adlt', value: 'strict' }],
  },
  // https://duckduckgo.com/duckduckgo-help-pages/settings/params/
  {
    engine: 'duckduckgo',
    hosts: /^duckduckgo\.com$/,
    paths: [''],
    enforce: [{ key: 'kp', value: '1' }],
  },
  // the open-source extension serv-inc/safe-search, addon/background.js
  {
    engine: 'yahoo',
    hosts: /^search\.yahoo\.com$/,
    paths: [''],
    enforce: [{ key: 'vm', value: 'r' }],
  },
  // familysearch.yandex.ru is a DNS answer, and its own address parameter is documented nowhere
  {
    engine: 'yandex',
    hosts: /(?:^|\.)(?:ya\.ru|yandex\.[a-z.]+)$/,
    paths: [],
    enforce: 'none',
  },
  // kept in the cookie ECFG (serv-inc/safe-search)
  { engine: 'ecosia', hosts: /^ecosia\.org$/, paths: [], enforce: 'none' },
  // kept in the cookie safesearch (searxng, searx/engines/brave.py); goggles escape it
  {
    engine: 'brave',
    hosts: /^search\.brave\.com$/,
    paths: [],
    enforce: 'none',
  },
  // only its API takes a parameter (serv-inc/safe-search)
  {
    engine: 'qwant',
    hosts: /^qwant(?:junior)?\.com$/,
    paths: [],
    enforce: 'none',
  },
  // can be switched off on the page (AdguardTeam/AdGuardDNS#759)
  {
    engine: 'startpage',
    hosts: /^startpage\.com$/,
    paths: [],
    enforce: 'none',
  },
  // safesearch.pixabay.com is a DNS answer
  { engine: 'pixabay', hosts: /^pixabay\.com$/, paths: [], enforce: 'none' },
];

/** Parts of an engine whose searches come in the body of the request, where no address can hold them strict. */
const PARTS_WITHOUT = ['html.duckduckgo.com', 'lite.duckduckgo.com', 'duckduckgo.com/html', 'duckduckgo.com/lite'];

/** Returns the listed search sites that no address holds strict, for the list given, and parts of engines that lie under the others. */
export function unsafeSearchSites(listed: readonly string[]): string[] {
  return [...listed.filter((site) => strictModeOf(site) === undefined), ...PARTS_WITHOUT.filter((part) => isListed(part, listed))];
}

/** True at the level where an engine that cannot be held strict is no search at all. Elsewhere the policy's own rule of searching stands alone. */
export function needsStrictSearch(situation: Situation): boolean {
  return situation.level === 'child';
}

/** True where results are always strict: for children, and for a grown-up we do not know. Staff and managers search as the policy's other rules let them. */
export function isAlwaysStrict(situation: Situation): boolean {
  return situation.level === 'child' || situation.level === 'visitor';
}

/**
 * Returns the net rules that send a search on to the same search in strict mode. They stand above every rule that opens a site, and open nothing
 * themselves: an address that is strict already must match none of them, because a redirect to the same address is dropped by the browser and takes
 * every lower rule of its kind with it (measured on Chromium 156).
 */
export function safeSearchRules(rules: Rules, situation: Situation): NetRuleDraft[] {
  if (!isAlwaysStrict(situation)) return [];
  const listed = rules.lists['search-engines'] ?? [];
  return SAFE_MODES.flatMap((mode) => {
    const hosts = [...new Set(listed.filter((site) => strictModeOf(site) === mode).map((site) => splitSite(site).host))];
    return hosts.length > 0 && mayBeOpen(rules, situation, hosts) ? strictRules(mode, hosts) : [];
  });
}

function strictModeOf(site: string): SafeMode | undefined {
  const { host, path } = splitSite(site);
  return SAFE_MODES.find((mode) => mode.enforce !== 'none' && mode.hosts.test(host) && mode.paths.includes(path));
}

function isListed(part: string, listed: readonly string[]): boolean {
  const { host } = splitSite(part);
  return listed.some((site) => !site.includes('/') && isUnder(host, site));
}

/** What stays blocked is not sent on first: the blocked page would show an address that nobody typed. */
function mayBeOpen(rules: Rules, situation: Situation, hosts: readonly string[]): boolean {
  if (isSearchOpen(rules, situation) || liveAgreements(rules, situation).length > 0) return true;
  const opened = [...rules.policy.prepared, ...rules.live.prepared].map((page) => splitSite(page.site).host);
  const own = rules.policy.ownPages.map((page) => page.host);
  return [...opened, ...own, ...rules.policy.workMail.hosts].some((open) =>
    hosts.some((host) => isUnder(open, host) || isUnder(host, open)),
  );
}

function strictRules({ enforce, paths }: SafeMode, requestDomains: string[]): NetRuleDraft[] {
  if (enforce === 'none') return [];
  const [{ key, value }] = enforce;
  const queryTransform = { removeParams: enforce.map((one) => one.key), addOrReplaceParams: [...enforce] };
  const queries = [withoutKey(key), withAnother(key, value)];
  const patterns = paths.flatMap((path) => queries.map((query) => `^https?://[^/]+(?i:${path || '/'})${allBut('?#')}*${query}`));
  return patterns.map((regexFilter) => ({
    priority: PRIORITY.safeSearch,
    action: { type: 'redirect', redirect: { transform: { queryTransform } } },
    condition: {
      requestDomains,
      regexFilter,
      isUrlFilterCaseSensitive: true,
      resourceTypes: ['main_frame', ...FRAME_TYPES, 'xmlhttprequest'],
    },
  }));
}

/** A query none of whose parameters has this name: each leaves the name at some letter, or ends before it does. */
function withoutKey(key: string): string {
  const [first = '', ...letters] = key;
  const begun = first + letters.reduceRight((rest, letter) => `(?:${letter}${rest})?`, '');
  const fragment = `#${allBut('')}*`;
  return `(?:\\?(?:(?:${leaving(`${key}=`)}${allBut('&#')}*|${begun})?(?:&|(?:${fragment})?$))*|${fragment})?$`;
}

/** What goes along with a word for some letters, and leaves it by another one before the parameter ends. */
function leaving(word: string): string {
  const [first = '', ...rest] = word;
  const other = allBut(`${first}&#`);
  return rest.length === 0 ? other : `(?:${other}|${first}${leaving(rest.join(''))})`;
}

/** A query in which a parameter of this name has another value. */
function withAnother(key: string, value: string): string {
  const other = [...value].reduceRight((rest, letter) => `(?:$|${allBut(letter)}|${letter}${rest})`, allBut('&#'));
  return `\\?(?:${allBut('#')}*&)?${key}=${other}`;
}

/** A class of every character that stands in an address but these. It is spelt out in ASCII: a negated class is too large for the browser. */
function allBut(characters: string): string {
  const codes = [...characters].map((one) => one.charCodeAt(0)).toSorted((a, b) => a - b);
  const bounds = [0x20, ...codes, 0x7f];
  const runs = bounds.slice(1).map((end, index) => [(bounds[index] ?? 0) + 1, end - 1] as const);
  return `[${runs
    .filter(([from, to]) => from <= to)
    .map(([from, to]) => `${inClass(from)}-${inClass(to)}`)
    .join('')}]`;
}

function inClass(code: number): string {
  return String.fromCharCode(code).replace(/[-\\\]^]/, String.raw`\$&`);
}

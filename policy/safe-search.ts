import { isUnder } from './address.ts';
import type { Situation } from './decision.ts';
import { FRAME_TYPES, PRIORITY, type NetRuleDraft } from './net-rule.ts';
import { isSearchOpen, liveAgreements } from './now.ts';
import type { Rules } from './rules.ts';
import { splitSite } from './site-index.ts';
import { strictModeOf } from './strict-mode.ts';
import { SAFE_MODES, type SafeMode } from './tables/safe-modes.ts';

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

import type { NetRule } from './net-rule.ts';
import { splitSite } from './site-index.ts';

/** What a net rule asks of a request, but for its kind. */
export type Condition = Omit<NetRule['condition'], 'resourceTypes'>;

/** The browser refuses a pattern of more than 2 kB when compiled, and all rules with it: 81 characters of path on Chromium 156. */
const LONGEST_PATTERN = 60;

/** Returns sites as conditions: one for all whole hosts, and one for each path that hosts share. Paths are as short as those in the lists. */
export function conditionsOf(sites: readonly string[]): Condition[] {
  const byPath = new Map<string, string[]>();
  for (const site of sites) {
    const { host, path } = sentSite(site);
    const hosts = byPath.get(path);
    if (hosts) hosts.push(host);
    else byPath.set(path, [host]);
  }
  return Array.from(byPath, ([path, requestDomains]) =>
    path === '' ? { requestDomains } : { requestDomains, regexFilter: pathPattern(path) },
  );
}

/** The browser takes 1,000 patterns in all, and of filters many times more. */
const MOST_PATTERNS = 100;

/**
 * Returns sites that people wrote as conditions. Paths too long for a pattern, and all beyond the first hundred different ones, become filters, which see no
 * port and no trailing dot: what they miss stays closed.
 */
export function openingConditionsOf(sites: readonly string[]): Condition[] {
  const patterned = new Set(['']);
  const [matched, filtered]: [string[], string[]] = [[], []];
  for (const site of sites) {
    const { path } = sentSite(site);
    if (patterned.size <= MOST_PATTERNS && path.length <= LONGEST_PATTERN) patterned.add(path);
    (patterned.has(path) ? matched : filtered).push(site);
  }
  return [...conditionsOf(matched), ...filtered.map((site) => ({ urlFilter: siteFilter(site) }))];
}

/** Returns the condition of one page, with any query, on any port; of one whose address is too long for a pattern, just as it was written. */
export function pageCondition(address: string): Condition {
  const { host, hostname, pathname } = new URL(address);
  const name = hostname.replace(/\.+$/, '');
  if (name.length + pathname.length > LONGEST_PATTERN) return { urlFilter: `||${host}${pathname}|` };
  return { regexFilter: String.raw`^https?://(?:[^/?#@]*@)?${escaped(name)}\.?(?::\d+)?${escaped(pathname)}(?:[?#].*)?$` };
}

/** A site in the spelling that the browser sends: other scripts, spaces and what the URL standard encodes in a path, as percent forms. */
function sentSite(site: string): { host: string; path: string } {
  const { host, path } = splitSite(site);
  return { host, path: path.toWellFormed().replace(/[^\x21-\x7e]+|["<>^`{}]/g, encodeURIComponent) };
}

function siteFilter(site: string): string {
  const { host, path } = sentSite(site);
  return `||${host}${path}${path.endsWith('/') ? '' : '^'}`;
}

function pathPattern(path: string): string {
  const plain = escaped(path);
  return path.endsWith('/') ? `^[a-z]+://[^/?#]+${plain}.*` : `^[a-z]+://[^/?#]+${plain}(?:[^0-9A-Za-z_.%-].*)?$`;
}

function escaped(text: string): string {
  return text.replace(/[$()*+.?[\\\]^{|}]/g, String.raw`\$&`);
}

import { openedPath } from './address.ts';
import { SEARCHED, SEARCHED_AT_ENGINES } from './tables/search-parameters.ts';

/** A path that is a search, and what is searched for where it stands in the path itself. */
const SEARCH_PATH = /\/(?:search|results?|find|szukaj|poisk)(?:[._-][^/]*)?(?:\/([^?#]*))?$/i;

/**
 * Returns what an address searches for, or nothing where it is no search: by the parameters of an engine, of a site's own search, or by the path. What is
 * returned was typed by somebody: it may be looked at and goes nowhere, neither into the record nor off the device.
 */
export function termsIn(address: string, { isEngine }: { isEngine: boolean }): string | undefined {
  if (!/[?#]|search|results?|find|szukaj|poisk/i.test(address) || !URL.canParse(address)) return undefined;
  const { pathname, searchParams, hash } = new URL(address);
  const path = SEARCH_PATH.exec(pathname.replace(/\/$/, ''));
  const names = (isEngine || path ? SEARCHED_AT_ENGINES : SEARCHED).split(' ');
  const asked = [...searchParams, ...new URLSearchParams(hash.replace(/^#(?:.*\?)?/, ''))];
  const typed = asked.map(([name, value]) => (names.includes(name.toLowerCase()) ? value : ''));
  const terms = [...new Set([openedPath(path?.[1] ?? ''), ...typed])].map((term) => term.trim()).filter(Boolean);
  // A long one that the engine does not read must not keep a short one that it reads out of sight.
  return terms.toSorted((a, b) => a.length - b.length).join(' \n ') || undefined;
}

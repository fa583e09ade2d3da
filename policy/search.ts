/** Parameters that carry what was searched for: at the engines of the core list, and in sites' own searches. Yahoo’s is `p`, Yandex’s `text`, Baidu’s `wd`. */
const PLAIN = ['q', 'query', 'search', 'search_query', 'searchterm', 'keyword', 'keywords'];
const SHORT = [
  ...PLAIN,
  'p',
  'k',
  's',
  'text',
  'term',
  'terms',
  'wd',
  'word',
  'words',
  'eingabe',
  'phrase',
  'as_q',
  'as_epq',
  'as_oq',
  'find',
  'szukaj',
];

/** A path that is a search, and what is searched for where it stands in the path itself. */
const SEARCH_PATH = /\/(?:search|results?|find|szukaj|poisk)(?:[._-][^/]*)?(?:\/([^?#]*))?$/i;

/**
 * Returns what an address searches for, or nothing where it is no search: by the parameters of an engine, of a site's own search, or by the path. What is
 * returned was typed by somebody: it may be looked at and goes nowhere, neither into the record nor off the device.
 */
export function termsIn(address: string, { isEngine }: { isEngine: boolean }): string | undefined {
  if (!/[?#]|\/(?:search|results?|find|szukaj|poisk)/i.test(address) || !URL.canParse(address)) return undefined;
  const { pathname, searchParams, hash } = new URL(address);
  const path = SEARCH_PATH.exec(pathname.replace(/\/$/, ''));
  const names = isEngine || path ? SHORT : PLAIN;
  const asked = [...searchParams, ...new URLSearchParams(hash.replace(/^#(?:.*\?)?/, ''))];
  const typed = asked.map(([name, value]) => (names.includes(name.toLowerCase()) ? value : ''));
  return [opened(path?.[1] ?? ''), ...typed].filter(Boolean).join(' \n ').trim() || undefined;
}

function opened(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** Parameters of an address that hold an engine's strict mode; the first one says whether it is on. `none` where there is no such address. */
type Enforcement = readonly [{ key: string; value: string }, ...{ key: string; value: string }[]] | 'none';

/** Which listed sites of an engine a row speaks of (an empty path is the whole host), and what holds them strict. */
export type SafeMode = { engine: string; hosts: RegExp; paths: readonly string[]; enforce: Enforcement };

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

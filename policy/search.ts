import { isBelow, isUnder, placeOf } from './address.ts';

/**
 * Where one engine shows its results: on which hosts (with everything under them), at or below which path, and the query parameter that carries
 * what was searched for. Without a parameter, reaching the path is the search: the engine sends its words in the request's body.
 */
export type SearchEngine = { name: string; hosts: readonly string[] | RegExp; paths: readonly string[]; parameters?: readonly string[] };

/** The main engines, as their result pages were addressed when this was written. A path of `/` means the front page itself and no other. */
export const SEARCH_ENGINES: readonly SearchEngine[] = [
  { name: 'google', hosts: /(?:^|\.)google\.(?:com|cat|[a-z]{2}|com?\.[a-z]{2})$/, paths: ['/search'], parameters: ['q'] },
  { name: 'bing', hosts: ['bing.com'], paths: ['/search', '/images/search', '/videos/search', '/news/search'], parameters: ['q'] },
  { name: 'yahoo', hosts: ['search.yahoo.com', 'search.yahoo.co.jp'], paths: ['/search', '/yhs/search'], parameters: ['p'] },
  { name: 'duckduckgo', hosts: ['duckduckgo.com'], paths: ['/', '/html', '/lite'], parameters: ['q'] },
  {
    name: 'yandex',
    hosts: /(?:^|\.)(?:ya\.ru|yandex\.(?:com|[a-z]{2}|com?\.[a-z]{2}))$/,
    paths: ['/search', '/images/search', '/video/search'],
    parameters: ['text'],
  },
  { name: 'mail.ru', hosts: ['go.mail.ru'], paths: ['/search', '/search_images', '/search_video'], parameters: ['q'] },
  { name: 'rambler', hosts: ['nova.rambler.ru'], paths: ['/search'], parameters: ['query'] },
  { name: 'baidu', hosts: ['baidu.com'], paths: ['/s'], parameters: ['wd', 'word'] },
  { name: 'sogou', hosts: ['sogou.com'], paths: ['/web'], parameters: ['query'] },
  { name: 'so.com', hosts: ['so.com'], paths: ['/s'], parameters: ['q'] },
  { name: 'naver', hosts: ['search.naver.com'], paths: ['/search.naver'], parameters: ['query'] },
  { name: 'daum', hosts: ['search.daum.net'], paths: ['/search'], parameters: ['q'] },
  { name: 'seznam', hosts: ['search.seznam.cz'], paths: ['/'], parameters: ['q'] },
  { name: 'brave', hosts: ['search.brave.com'], paths: ['/search', '/images', '/videos', '/news'], parameters: ['q'] },
  { name: 'ecosia', hosts: ['ecosia.org'], paths: ['/search', '/images', '/videos', '/news'], parameters: ['q'] },
  { name: 'qwant', hosts: ['qwant.com', 'qwantjunior.com'], paths: ['/'], parameters: ['q'] },
  { name: 'startpage', hosts: ['startpage.com'], paths: ['/sp/search', '/do/search', '/do/dsearch'] },
  { name: 'swisscows', hosts: ['swisscows.com'], paths: ['/en/web', '/de/web', '/fr/web', '/ru/web'], parameters: ['query'] },
  { name: 'kagi', hosts: ['kagi.com'], paths: ['/search', '/images', '/videos', '/news'], parameters: ['q'] },
  { name: 'mojeek', hosts: ['mojeek.com', 'mojeek.co.uk'], paths: ['/search'], parameters: ['q'] },
  { name: 'metager', hosts: ['metager.org', 'metager.de'], paths: ['/meta/meta.ger3'], parameters: ['eingabe'] },
  { name: 'presearch', hosts: ['presearch.com', 'presearch.org'], paths: ['/search'], parameters: ['q'] },
  { name: 'ask', hosts: ['ask.com'], paths: ['/web'], parameters: ['q'] },
  { name: 'aol', hosts: ['search.aol.com', 'search.aol.co.uk'], paths: ['/aol/search', '/aol/image', '/aol/video'], parameters: ['q'] },
  { name: 'kiddle', hosts: ['kiddle.co'], paths: ['/s.php'], parameters: ['q'] },
];

/**
 * Returns the engine whose result page an address is, by its name in `SEARCH_ENGINES`, or nothing. An engine's front page is no search, nor is
 * one with a blank term. The term itself is looked at and never returned: the record may not hold it.
 */
export function searchIn(address: URL): { engine: string } | undefined {
  const { kind, host, path } = placeOf(address.href);
  if (kind !== 'web') return undefined;
  const engine = SEARCH_ENGINES.find((one) => isOn(one, host) && isResultPath(one, path) && asks(one, address.searchParams));
  return engine && { engine: engine.name };
}

function isOn({ hosts }: SearchEngine, host: string): boolean {
  return hosts instanceof RegExp ? hosts.test(host) : hosts.some((one) => isUnder(host, one));
}

function isResultPath({ paths }: SearchEngine, path: string): boolean {
  return paths.some((one) => (one === '/' ? path === '/' : isBelow(path, one)));
}

function asks({ parameters }: SearchEngine, query: URLSearchParams): boolean {
  return parameters === undefined || parameters.some((name) => query.getAll(name).some((value) => value.trim() !== ''));
}

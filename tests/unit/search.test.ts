import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeOf } from '@/policy/address.ts';
import { lists } from '@/policy/lists/index.ts';
import { SEARCH_ENGINES, searchIn, type SearchEngine } from '@/policy/search.ts';
import { indexSites, valuesAt } from '@/policy/site-index.ts';

const searches: [address: string, engine: string][] = [
  ['https://www.google.com/search?q=tractor', 'google'],
  ['https://www.google.co.uk/search?q=tractor&udm=2', 'google'],
  ['https://www.google.com/%73earch?q=tractor', 'google'],
  ['https://www.google.com.ua/search?q=tractor', 'google'],
  ['https://google.cat/search?q=tractor', 'google'],
  ['https://WWW.GOOGLE.PL./search?q=tractor', 'google'],
  ['https://www.bing.com/images/search?q=tractor', 'bing'],
  ['https://cn.bing.com/search?q=tractor', 'bing'],
  ['https://uk.search.yahoo.com/search?p=tractor', 'yahoo'],
  ['https://search.yahoo.co.jp/search?p=tractor', 'yahoo'],
  ['https://duckduckgo.com/?q=tractor&ia=web', 'duckduckgo'],
  ['https://html.duckduckgo.com/html/?q=tractor', 'duckduckgo'],
  ['https://yandex.ru/search/?text=tractor', 'yandex'],
  ['https://yandex.com.tr/images/search?text=tractor', 'yandex'],
  ['https://ya.ru/search/touch/?text=tractor', 'yandex'],
  ['https://go.mail.ru/search?q=tractor', 'mail.ru'],
  ['https://m.baidu.com/s?word=tractor', 'baidu'],
  ['https://search.naver.com/search.naver?query=tractor', 'naver'],
  ['https://search.brave.com/images?q=tractor', 'brave'],
  ['https://www.ecosia.org/search?q=tractor', 'ecosia'],
  ['https://www.qwant.com/?q=tractor&t=web', 'qwant'],
  ['https://www.startpage.com/sp/search', 'startpage'],
  ['https://swisscows.com/en/web?query=tractor', 'swisscows'],
  ['https://www.kiddle.co/s.php?q=tractor', 'kiddle'],
];

const others: [address: string, why: string][] = [
  ['https://www.google.com/', 'a front page'],
  ['https://www.google.com/search', 'a result page without a term'],
  ['https://www.google.com/search?q=%20', 'a blank term'],
  ['https://www.google.com/searchers?q=tractor', 'a path that only begins alike'],
  ['https://www.google.com/maps/search/tractor', 'a map'],
  ['https://notgoogle.com/search?q=tractor', 'a host that only ends alike'],
  ['https://google.com.example.org/search?q=tractor', 'a host that only begins alike'],
  ['https://google.evil.com/search?q=tractor', 'an engine’s name under another domain'],
  ['https://notbing.com/search?q=tractor', 'a host that ends alike without a dot'],
  ['https://docs.google.com/document/d/1?q=tractor', 'a document'],
  ['https://www.bing.com/translator?text=tractor', 'a translator of texts'],
  ['https://duckduckgo.com/about?q=tractor', 'a page about the engine'],
  ['https://mail.ru/search?q=tractor', 'the portal beside the engine'],
  ['https://en.wikipedia.org/w/index.php?search=tractor', 'an encyclopedia'],
  ['ftp://www.google.com/search?q=tractor', 'no web address'],
];

describe('searchIn', () => {
  it.each(searches)('sees a search in %s', (address, engine) => {
    expect(searchIn(new URL(address))).toEqual({ engine });
  });

  it.each(others)('sees no search in %s, %s', (address) => {
    expect(searchIn(new URL(address))).toBeUndefined();
  });

  it('answers with the name of an engine and nothing else, whatever was typed', () => {
    const names = new Set(SEARCH_ENGINES.map((engine) => engine.name));
    fc.assert(
      fc.property(fc.constantFrom(...searches), fc.string({ minLength: 1 }), ([address], term) => {
        const url = new URL(address);
        for (const parameter of url.searchParams.keys()) url.searchParams.set(parameter, term);
        const found = searchIn(url);
        return found === undefined || (Object.keys(found).join() === 'engine' && names.has(found.engine));
      }),
    );
  });

  it('knows no engine whose result pages the list of search engines leaves open', () => {
    const listed = indexSites((lists['search-engines'] ?? []).map((site) => [site, site] as const));
    const open = [...searches.map(([address]) => address), ...SEARCH_ENGINES.flatMap(resultPages)].filter((address) => {
      const { host, path } = placeOf(address);
      return valuesAt(listed, host, path).length === 0;
    });
    expect(open).toEqual([]);
  });
});

function resultPages({ hosts, paths }: SearchEngine): string[] {
  return hosts instanceof RegExp ? [] : hosts.flatMap((host) => paths.map((path) => `https://${host}${path}`));
}

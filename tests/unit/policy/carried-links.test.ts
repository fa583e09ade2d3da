import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { carriesItsLinks } from '@/policy/carried-links.ts';

const PATHS = ['', 'about', 'people/1', 'news?page=2', 'log-in', 'help'];

/** A page of a proxy, and the links in it, each written in the proxy's way. */
function proxied(write: (address: string) => string): [string, string[]] {
  return [write('https://blocked.example/'), PATHS.map((path) => write(`https://blocked.example/${path}`))];
}

const alternating = (text: string) =>
  encodeURIComponent(Array.from(text, (letter, index) => (index % 2 ? String.fromCodePoint(letter.codePointAt(0)! ^ 2) : letter)).join(''));

describe('a page that shows another site under its own address', () => {
  it.each<[string, (address: string) => string]>([
    ['in its path', (address) => `https://any.example/${address}`],
    ['after a prefix, with one slash lost', (address) => `https://any.example/proxy/${address.replace('//', '/')}`],
    ['in its query', (address) => `https://any.example/browse.php?u=${encodeURIComponent(address)}&b=4`],
    ['escaped in its path', (address) => `https://any.example/main/${encodeURIComponent(address)}`],
    ['in base64', (address) => `https://any.example/?__cpo=1&q=${btoa(address)}`],
    [
      'in base64 for addresses',
      (address) => `https://any.example/p/${btoa(address).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')}`,
    ],
    ['in the alternating cipher', (address) => `https://any.example/service/${alternating(address)}`],
  ])('is known %s', (_way, write) => {
    const [address, hrefs] = proxied(write);
    expect(carriesItsLinks(address, hrefs)).toBe(true);
  });

  it('is known among links of its own, while the site’s are half of them', () => {
    const [address, hrefs] = proxied((one) => `https://any.example/${one}`);
    const own = PATHS.map((path) => `https://any.example/own/${path}`);
    expect(carriesItsLinks(address, [...hrefs, ...own])).toBe(true);
    expect(carriesItsLinks(address, [...hrefs, ...own, 'https://any.example/one-more'])).toBe(false);
  });
});

describe('a page that only leads on', () => {
  it.each<[string, string, string[]]>([
    [
      'a search page',
      'https://search.example/?q=https://blocked.example/',
      PATHS.map((_path, index) => `https://search.example/url?q=https://site-${index}.example/`),
    ],
    ['a link list', 'https://news.example/', PATHS.map((path) => `https://news.example/out?to=https://blocked.example/${path}`)],
    [
      'a sign-in that goes back',
      'https://login.example/?continue=https://mail.example/',
      PATHS.map((path) => `https://login.example/${path}`),
    ],
    ['a check of a page', 'https://check.example/?doc=https://blocked.example/', PATHS.map((path) => `https://blocked.example/${path}`)],
    [
      'an address with a shared one',
      'https://school.example/share?u=https://school.example/a',
      PATHS.map((path) => `https://school.example/share?u=https://school.example/${path}`),
    ],
  ])('is none: %s', (_what, address, hrefs) => expect(carriesItsLinks(address, hrefs)).toBe(false));

  it('never throws, whatever the addresses', () => {
    const address = fc.oneof(fc.webUrl({ withQueryParameters: true }), fc.string());
    fc.assert(
      fc.property(address, fc.array(address), (one, many) => {
        expect(typeof carriesItsLinks(one, many)).toBe('boolean');
      }),
    );
  });
});

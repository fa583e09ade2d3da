import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { carriedByLinks, carriesAddress, type Linked } from '@/policy/carried-links.ts';

const PATHS = ['', 'about', 'people/1', 'news?page=2', 'log-in', 'help'];
const SITE = 'www.blocked.example';

type Write = (address: string) => string;

function seen(address: string, links: readonly string[], rest: Partial<Linked> = {}) {
  return carriedByLinks({ address, links, parts: [], asks: false, ...rest });
}

/** What is seen of a page of a proxy whose links are written in its way. */
function proxied(write: Write, paths: readonly string[] = PATHS) {
  return seen(
    write(`https://${SITE}/`),
    paths.map((path) => write(`https://${SITE}/${path}`)),
  );
}

const alternating = (text: string) =>
  encodeURIComponent(Array.from(text, (letter, index) => (index % 2 ? String.fromCodePoint(letter.codePointAt(0)! ^ 2) : letter)).join(''));
const bare = (address: string) => address.replace('https://', '');
const hex = (text: string) => Array.from(text, (letter) => letter.charCodeAt(0).toString(16)).join('');
const forAddresses = (code: string) => code.replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');

const SURE: Record<string, Write> = {
  'in its path': (address) => `https://any.example/${address}`,
  'after a prefix, with one slash lost': (address) => `https://any.example/proxy/${address.replace('//', '/')}`,
  'in its query': (address) => `https://any.example/browse.php?u=${encodeURIComponent(address)}&b=4`,
  'escaped in its path': (address) => `https://any.example/main/${encodeURIComponent(address)}`,
  'escaped twice': (address) => `https://any.example/main?u=${encodeURIComponent(encodeURIComponent(address))}`,
  'in base64': (address) => `https://any.example/?__cpo=1&q=${encodeURIComponent(btoa(address))}`,
  'in base64 for addresses': (address) => `https://any.example/p/${forAddresses(btoa(address))}`,
  'in base64 without a scheme': (address) => `https://any.example/p/${forAddresses(btoa(bare(address)))}`,
  'in base64 twice': (address) => `https://any.example/p/${forAddresses(btoa(btoa(address)))}`,
  'in hexadecimal digits': (address) => `https://any.example/p/${hex(address)}`,
  'in the alternating cipher': (address) => `https://any.example/service/${alternating(address)}`,
  'behind a hash': (address) => `https://any.example/#${address}`,
};

describe('a page that shows another site under its own address', () => {
  it.each(Object.entries(SURE))('is known %s', (_way, write) => {
    expect(proxied(write)).toEqual({ host: SITE, sure: true });
  });

  it.each(Object.entries(SURE))('is likely with few links %s', (_way, write) => {
    expect(proxied(write, ['', 'about', 'help'])).toEqual({ host: SITE, sure: false });
  });

  it('is likely where it carries a host without a scheme', () => {
    expect(proxied((address) => `https://any.example/proxy/${bare(address)}`)).toEqual({ host: SITE, sure: false });
  });

  it('is known among links of its own, while the site’s are half of them', () => {
    const write: Write = (address) => `https://any.example/${address}`;
    const links = PATHS.map((path) => write(`https://${SITE}/${path}`));
    const own = PATHS.map((path) => `https://any.example/own/${path}`);
    expect(seen(write(`https://${SITE}/`), [...links, ...own])?.sure).toBe(true);
    expect(seen(write(`https://${SITE}/`), [...links, ...own, 'https://any.example/one-more'])).toBeUndefined();
  });

  it('is likely where a form leads to it, so that its own address carries nothing, if its parts come the same way or it asks for an address', () => {
    const write: Write = (address) => `https://any.example/browse.php?u=${encodeURIComponent(address)}`;
    const links = PATHS.map((path) => write(`https://${SITE}/${path}`));
    const likely = { host: SITE, sure: false };
    expect(seen('https://any.example/', links)).toBeUndefined();
    expect(seen('https://any.example/', links, { parts: [write(`https://${SITE}/logo.png`)] })).toEqual(likely);
    expect(seen('https://any.example/', links, { asks: true })).toEqual(likely);
  });
});

describe('a page that only leads on', () => {
  const share = 'https://school.example/share?u=https://www.facebook.com/sharer';
  it.each<[string, string, string[]]>([
    [
      'a search page',
      'https://search.example/?q=https://blocked.example/',
      PATHS.map((_path, index) => `https://search.example/url?q=https://site-${index}.example/`),
    ],
    [
      'a search for one site',
      'https://search.example/search?q=https://blocked.example/',
      [
        ...PATHS.map((path) => `https://search.example/url?q=https://blocked.example/${path}`),
        ...['images', 'news'].map((kind) => `https://search.example/search?q=https://blocked.example/&kind=${kind}`),
      ],
    ],
    ['a link list', 'https://news.example/', PATHS.map((path) => `https://news.example/out?to=https://blocked.example/${path}`)],
    [
      'a sign-in that goes back',
      'https://login.example/?continue=https://mail.example/',
      PATHS.map((path) => `https://login.example/${path}`),
    ],
    [
      'a sign-in whose links all remember where it goes back',
      'https://login.example/?return=https://mail.example/inbox',
      PATHS.map((path) => `https://login.example/${path}?return=https://mail.example/inbox`),
    ],
    ['a check of a page', 'https://check.example/?doc=https://blocked.example/', PATHS.map((path) => `https://blocked.example/${path}`)],
    [
      'a check of a page with places in itself',
      'https://check.example/?doc=https://blocked.example/',
      PATHS.map((path) => `https://check.example/?doc=https://blocked.example/#${path}`),
    ],
    [
      'an address with a shared one',
      'https://school.example/share?u=https://school.example/a',
      PATHS.map((path) => `https://school.example/share?u=https://school.example/${path}`),
    ],
    [
      'a page with one share link among twenty',
      'https://school.example/news',
      [share, ...PATHS.map((path) => `https://school.example/${path}`)],
    ],
    [
      'a page about proxies',
      'https://docs.example/web-proxies.html',
      ['https://docs.example/run?example=https://www.blocked.example/', ...PATHS.map((path) => `https://docs.example/${path}`)],
    ],
    ['a content network’s folder', 'https://cdn.example/www.example.org/logo.png', PATHS.map((path) => `https://cdn.example/${path}`)],
    ['a program’s pages', 'https://forum.example/viewtopic.php?t=1', PATHS.map((_path, t) => `https://forum.example/viewtopic.php?t=${t}`)],
    [
      'a page of members',
      'https://social.example/@one@far.example',
      PATHS.map((path) => `https://social.example/@one@far.example/${path}`),
    ],
    [
      'a page with mail addresses',
      'https://list.example/?to=a@far.example',
      PATHS.map((_p, n) => `https://list.example/?to=a${n}@far.example`),
    ],
  ])('is none: %s', (_what, address, links) => expect(seen(address, links)).toBeUndefined());

  it('is never sure of a library that names its books by hosts', () => {
    const links = PATHS.map((path) => `https://library.example/code.example/user/${path}`);
    expect(seen('https://library.example/code.example/user', links)?.sure).not.toBe(true);
  });

  it('never throws, whatever the addresses', () => {
    const address = fc.oneof(fc.webUrl({ withQueryParameters: true, withFragments: true }), fc.string());
    fc.assert(
      fc.property(address, fc.array(address), (one, many) => {
        expect(['object', 'undefined']).toContain(typeof seen(one, many, { parts: many, asks: true }));
        expect(typeof carriesAddress(one)).toBe('boolean');
      }),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { typedAddress } from '@/policy/typed-address.ts';
import { shownAddress, visible, visibleJson } from '@/policy/visible.ts';

describe('an address that somebody typed', () => {
  it.each([
    ['facebook.com', 'https://facebook.com'],
    [' facebook.com/OurPage ', 'https://facebook.com/OurPage'],
    ['facebook.com:443/', 'https://facebook.com:443/'],
    ['localhost:8080', 'https://localhost:8080'],
    ['127.0.0.1:80/x', 'https://127.0.0.1:80/x'],
    ['[::1]:8080', 'https://[::1]:8080'],
    ['user:word@facebook.com', 'https://user:word@facebook.com'],
    ['//facebook.com/x', 'https://facebook.com/x'],
    ['/home/child/page.html', 'file:///home/child/page.html'],
    ['фейсбук.рф', 'https://фейсбук.рф'],
    ['HTTP://Facebook.com', 'HTTP://Facebook.com'],
    ['https://open.test/?q=\n\nBlocked: fake', 'https://open.test/?q=Blocked: fake'],
    ['view-source:facebook.com', 'view-source:https://facebook.com'],
  ])('%j is %s', (typed, address) => {
    expect(typedAddress(typed)).toBe(address);
  });

  it.each([
    'http://a.test/',
    'https://a.test/',
    'ws://a.test/',
    'wss://a.test/',
    'ftp://a.test/',
    'file:///etc/passwd',
    'data:text/html,x',
    'blob:https://a.test/1',
    'filesystem:https://a.test/temporary/x',
    'javascript:alert(1)',
    'view-source:https://a.test/',
    'about:blank',
    'chrome://flags',
    'chrome-extension://abc/x.html',
    'devtools://devtools/',
    'edge://settings',
    'mailto:ann@a.test',
  ])('%s has a real scheme, and is taken as it stands', (address) => {
    expect(typedAddress(address)).toBe(address);
  });

  it.each([
    '',
    '  ',
    'foo:bar',
    'foo:',
    'steam://run/1',
    'magnet:?xt=1',
    'c:\\page.html',
    'a b',
    'https://',
    'facebook.com:99999',
    'view-source:foo:bar',
    '?q=1',
    '#x',
    '\u0000',
  ])('%j is none that a browser would open', (typed) => {
    expect(typedAddress(typed)).toBeUndefined();
  });

  it('is the same address when it is typed again, whatever was typed', () => {
    const typed = fc.oneof(
      fc.webUrl(),
      fc.string(),
      fc.tuple(fc.domain(), fc.nat(70_000)).map(([host, port]) => `${host}:${port}`),
    );
    fc.assert(
      fc.property(typed, (text) => {
        const address = typedAddress(text);
        if (address !== undefined) expect([typedAddress(address), URL.canParse(address)]).toEqual([address, true]);
      }),
      { seed: 1, numRuns: 2_000 },
    );
  });
});

describe('an address that is shown', () => {
  it('has a mark for every character that cannot be seen', () => {
    const hidden = [
      '\u0000',
      '\n',
      '\r',
      '\u001b',
      '\u0007',
      '\u009b',
      '\u200b',
      '\u202e',
      '\u2066',
      '\u2028',
      '\u2029',
      '\ufeff',
      '\u3164',
      '\ud800',
      '\u{e0041}',
    ];
    for (const one of hidden) expect([visible(`a${one}b`), shownAddress(`a${one}b`)]).toEqual(['a\uFFFDb', 'a\uFFFDb']);
    expect(visible('https://bücher.example/فيل')).toBe('https://bücher.example/فيل');
  });

  it('is at most 200 characters long, which are never cut in two', () => {
    expect(shownAddress('x'.repeat(200))).toBe('x'.repeat(200));
    expect(shownAddress('x'.repeat(100_000))).toBe(`${'x'.repeat(200)}…`);
    expect(shownAddress('😀'.repeat(200))).toBe('😀'.repeat(200));
    expect(shownAddress(`${'x'.repeat(199)}😀😀`)).toBe(`${'x'.repeat(199)}😀…`);
  });

  it('is the same value in JSON, written in characters that can be seen', () => {
    const value = { address: 'a\u202e\u009b\u{e0041}\u2028b', plain: 'ü' };
    expect(JSON.parse(visibleJson(value))).toEqual(value);
    expect(visibleJson(value)).toBe('{"address":"a\\u202e\\u009b\\udb40\\udc41\\u2028b","plain":"ü"}');
  });
});

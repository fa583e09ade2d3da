import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressesBehind, addressMeant } from '@/policy/wrapped.ts';

describe('addressesBehind', () => {
  it.each([
    ['https://www-facebook-com.translate.goog/page?x=1', 'https://www.facebook.com/page?x=1'],
    ['https://my--site-example.translate.goog/', 'https://my-site.example/'],
    ['https://translate.google.com/translate?sl=auto&u=https://facebook.com/x', 'https://facebook.com/x'],
    ['https://www.google.co.uk/url?q=https%3A%2F%2Fvk.com%2F', 'https://vk.com/'],
    ['https://www.google.com/amp/s/example.org/story', 'https://example.org/story'],
    ['https://example-org.cdn.ampproject.org/c/s/example.org/story', 'https://example.org/story'],
    ['https://web.archive.org/web/20200101000000/https://facebook.com/', 'https://facebook.com/'],
    ['https://web.archive.org/web/2020id_/http:/facebook.com/', 'http://facebook.com/'],
    ['https://archive.ph/newest/https://facebook.com/', 'https://facebook.com/'],
    ['https://webcache.googleusercontent.com/search?q=cache:abc123:facebook.com/x', 'https://facebook.com/x'],
    ['https://webcache.googleusercontent.com/search?q=cache:https://facebook.com/x', 'https://facebook.com/x'],
    ['https://r.jina.ai/https://facebook.com/', 'https://facebook.com/'],
    ['https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fok.ru%2F&data=x', 'https://ok.ru/'],
    ['https://duckduckgo.com/l/?uddg=https%3A%2F%2Fok.ru%2F', 'https://ok.ru/'],
  ])('opens %s', (address, behind) => {
    expect(addressesBehind(address).map((one) => one.address)).toEqual([behind]);
  });

  it('opens carriers inside carriers, and stops four deep', () => {
    const once = (inner: string) => `https://www.google.com/url?q=${encodeURIComponent(inner)}`;
    const nested = [1, 2, 3, 4, 5, 6].reduce(once, 'https://facebook.com/');
    expect(addressMeant(once(once('https://facebook.com/')))).toBe('https://facebook.com/');
    expect(addressesBehind(nested)).toHaveLength(4);
  });

  it('tells what leads on from what shows a page under its own address, also behind one that leads', () => {
    const inner = encodeURIComponent('https://facebook.com/OurPage');
    const shown = (address: string) => addressesBehind(address).map((one) => one.shown);
    for (const leading of ['www.google.com/url?q=', 'duckduckgo.com/l/?uddg=', 'eur01.safelinks.protection.outlook.com/?url='])
      expect(shown(`https://${leading}${inner}`)).toEqual([false]);
    const translated = `https://translate.google.com/translate?u=${inner}`;
    expect(shown(translated)).toEqual([true]);
    expect(shown('https://www-facebook-com.translate.goog/OurPage')).toEqual([true]);
    expect(shown(`https://www.google.com/url?q=${encodeURIComponent(translated)}`)).toEqual([false, true]);
    expect(shown(`https://r.jina.ai/https://www.google.com/url?q=${inner}`)).toEqual([true, true]);
  });

  it.each([
    'https://example.org/?url=https://facebook.com/',
    'https://www.google.com/maps',
    'https://notgoogle.com/url?q=https://facebook.com/',
    'https://translate.google.com/?text=facebook.com',
  ])('finds nothing behind %s', (address) => {
    expect(addressesBehind(address)).toEqual([]);
  });

  it('never throws, whatever the address', () => {
    const carried = fc.string({ unit: 'binary' }).map((text) => `https://www.google.com/url?q=${text}`);
    fc.assert(fc.property(fc.oneof(fc.string({ unit: 'binary' }), carried), (address) => addressesBehind(address).length <= 4));
  });
});

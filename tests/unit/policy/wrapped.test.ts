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

  it.each([
    'https://web.archive.org//web/2024/https://vk.com/',
    'https://web.archive.org/%77eb/2024/https://vk.com/',
    'https://web.archive.org/web/2024/https%253A%252F%252Fvk.com/',
    'https://web.archive.org/web/2024/https:/%2fvk.com/',
    'https://web.archive.org/web/2024*/vk.com*',
    'https://web.archive.org/web/vk.com',
    'https://archive.org/web/2024/https://vk.com/',
    'https://archive.org/wayback/available?url=vk.com',
    'https://archive.ph/2024.01.02-120000/https://vk.com/',
    'https://archive.ph/vk.com',
    'https://archive.ph/newest/vk.com',
    'https://archive.vn/timegate/https://vk.com/',
    'https://archive.today/?run=1&url=https://vk.com/',
    'https://megalodon.jp/2024-0102-0304-05/https://vk.com:443/',
    'https://ghostarchive.org/search?term=https://vk.com',
    'https://wayback.archive-it.org/all/20240102030405/https://vk.com/',
    'https://webarchive.nationalarchives.gov.uk/ukgwa/20240102030405mp_/https://vk.com/',
    'https://webarchive.nla.gov.au/awa/20240102030405/http://vk.com/',
    'https://translate.google.com/translate?u=//vk.com/',
    'https://translate.google.com/translate?u=%20https://vk.com/',
    'https://translate.google.com/translate?u=https:vk.com/',
    'https://translate.google.com/translate?u=https:///vk.com/',
    'https://translate.google.com/translate?u=https:%5C%5Cvk.com/',
    'https://translate.google.com/translate?U=HTTPS://vk.com/',
    'https://translate.google.com//%74ranslate?u=https://vk.com/',
    'https://translate.google.com/website?sl=auto&u=https://vk.com/',
    'https://translate.google.com/?op=websites&u=https://vk.com/',
    'https://translate.google.com./translate?u=https://vk.com/',
    'https://translated.turbopages.org/proxy_u/ru-en.en.abc/https/vk.com/',
    'https://drive.google.com/viewerng/viewer?url=https://vk.com/',
    'https://docs.google.com/viewerng/viewer?url=https://vk.com/',
    'https://www.google.com/gwt/x?u=vk.com',
    'https://vk-com.cdn.ampproject.org/wp/s/vk.com/x',
    'https://vk-com.cdn.ampproject.org/ii/w300/s/vk.com/x.jpg',
    'https://vk-com.cdn.ampproject.org/',
    'https://www.bing.com/amp/s/vk.com/x',
    'https://www.bing.com/ck/a?!&&u=a1aHR0cHM6Ly92ay5jb20v',
    'https://www.bing.com/translator?to=en&url=https://vk.com',
    'https://12ft.io/vk.com',
    'https://removepaywall.com/https://vk.com/',
    'https://images.weserv.nl/?url=ssl:vk.com/x.jpg',
    'https://wsrv.nl/?url=//vk.com/x.jpg',
    'https://i0.wp.com/vk.com/x.jpg',
    'https://corsproxy.io/?https%3A%2F%2Fvk.com%2F',
    'https://camo.githubusercontent.com/abc123/68747470733a2f2f766b2e636f6d2f78',
    'https://res.cloudinary.com/demo/image/fetch/w_300/https://vk.com/x.jpg',
  ])('opens %s to the site behind', (address) => {
    expect(new URL(addressMeant(address)).hostname).toBe('vk.com');
  });

  it('reads every one of several addresses, since services differ in which one they take', () => {
    const behind = addressesBehind('https://translate.google.com/translate?u=https://open.test/&u=https://vk.com/');
    expect(behind.map(({ address }) => address)).toEqual(['https://open.test/', 'https://vk.com/']);
  });

  it('supposes of a path that holds a whole address that it shows that site, and never takes it for what is meant', () => {
    const address = 'https://reader.example/read/https://vk.com/x';
    expect(addressesBehind(address)).toEqual([{ address: 'https://vk.com/x', shown: true, supposed: true }]);
    expect(addressMeant(address)).toBe(address);
  });

  it('reads what a carrier carries in every spelling that servers understand', () => {
    const spellings: ((site: string) => string)[] = [
      (site) => `https://${site}`,
      (site) => `http:/${site}`,
      (site) => `HTTPS:${site}`,
      (site) => `//${site}`,
      (site) => ` \t${site}`,
      (site) => encodeURIComponent(`https://${site}`),
      (site) => encodeURIComponent(encodeURIComponent(`https://${site}`)),
      (site) => btoa(`https://${site}`),
      (site) => `https:\\${site}`,
    ];
    const carriers = ['translate.google.com/translate?u=', 'wsrv.nl/?url=', 'web.archive.org/web/2024/', 'archive.ph/newest/', '12ft.io/'];
    const spelled = fc.tuple(fc.constantFrom(...carriers), fc.constantFrom(...spellings), fc.domain(), fc.constantFrom('', '/', '/a/b'));
    fc.assert(
      fc.property(spelled, ([carrier, spell, domain, path]) => {
        const behind = addressesBehind(`https://${carrier}${spell(domain + path)}`);
        expect(behind.map(({ address }) => new URL(address).hostname)).toContain(domain);
      }),
    );
  });

  it.each(['cache:', '*', '%20', 'a.', 'https:/', '1/', '68', 'aHR0'])('is quick with a hundred thousand letters of “%s”', (letters) => {
    for (const carrier of ['www.google.com/url?q=', 'archive.ph/', 'image.thum.io/get/'])
      expect(addressesBehind(`https://${carrier}${letters.repeat(100_000 / letters.length)}`).length).toBeLessThanOrEqual(4);
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
    'https://www.google.com/search?q=facebook.com',
    'https://www.google.com/url?q=3.14',
    'https://archive.ph/AbCdE',
    'https://archive.org/details/a-book',
    'https://cdn.example/www.example.org/logo.png',
    'https://login.example/?return=https%3A%2F%2Ffacebook.com%2F',
    'https://pkg.example/github.com/user/repository',
    'https://cdn.ampproject.org/rtv/012345/v0.js',
    'https://image.example/20240102/picture.png',
  ])('finds nothing behind %s', (address) => {
    expect(addressesBehind(address)).toEqual([]);
  });

  it('never throws, whatever the address', () => {
    const carried = fc.string({ unit: 'binary' }).map((text) => `https://www.google.com/url?q=${text}`);
    fc.assert(fc.property(fc.oneof(fc.string({ unit: 'binary' }), carried), (address) => addressesBehind(address).length <= 4));
  });
});

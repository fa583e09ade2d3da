import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isBelow, isUnder, placeOf } from '@/policy/address.ts';
import { unicodeHost } from '@/policy/punycode.ts';
import { skeletonOf } from '@/policy/look-alike.ts';

describe('placeOf', () => {
  it.each([
    ['http://FaceBook.COM/', 'facebook.com'],
    ['https://facebook.com.', 'facebook.com'],
    ['https://facebook.com..:8443/x', 'facebook.com'],
    ['https://me:secret@facebook.com:444/x', 'facebook.com'],
    ['https://f%61cebook.com/', 'facebook.com'],
    ['https://ｆａｃｅｂｏｏｋ.com/', 'facebook.com'],
    ['https://facebook。com/', 'facebook.com'],
    ['https:\\\\facebook.com\\x', 'facebook.com'],
    ['view-source:https://facebook.com/', 'facebook.com'],
    ['blob:https://facebook.com/4f0c', 'facebook.com'],
    ['filesystem:https://facebook.com/temporary/x', 'facebook.com'],
    ['view-source:blob:https://facebook.com/4f0c', 'facebook.com'],
    ['wss://facebook.com/chat', 'facebook.com'],
  ])('reads %s as the host %s', (address, host) => {
    expect(placeOf(address)).toMatchObject({ kind: 'web', host });
  });

  it.each([
    'http://2130706433/',
    'http://0x7f000001/',
    'http://0177.0.0.1/',
    'http://127.1/',
    'http://[::ffff:127.0.0.1]/',
    'http://[::ffff:7f00:1]/',
    'http://127.0.0.1./',
  ])('reads %s as the number 127.0.0.1', (address) => {
    expect(placeOf(address)).toMatchObject({ kind: 'web', host: '127.0.0.1', numeric: true });
  });

  it('does not take a name with a number in it for a number', () => {
    expect(placeOf('http://127.0.0.1.example.test/').numeric).toBe(false);
    expect(placeOf('http://1.example.test/').numeric).toBe(false);
  });

  it.each([
    ['data:text/html,<p>x', 'local'],
    ['file:///home/x.html', 'local'],
    ['blob:null/4f0c', 'local'],
    ['chrome://settings/', 'browser'],
    ['about:blank', 'browser'],
    ['no address at all', 'browser'],
    ['', 'browser'],
  ])('takes %s for a %s page', (address, kind) => {
    expect(placeOf(address).kind).toBe(kind);
  });

  it('opens percent forms, back slashes and case of a path, three deep', () => {
    expect(placeOf('https://icloud.com/%6Dail/Inbox').path).toBe('/mail/inbox');
    expect(placeOf('https://icloud.com/%256Dail').path).toBe('/mail');
    expect(placeOf('https://icloud.com//mail').path).toBe('/mail');
    expect(placeOf('https://icloud.com/%ff%fe').path).toBe('/%ff%fe');
  });

  it('never throws, whatever the address', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'binary' }), fc.webUrl({ withFragments: true, withQueryParameters: true })),
        (address) => typeof placeOf(address).host === 'string',
      ),
    );
  });

  it('reads an address of 100 kB in one pass', () => {
    expect(placeOf(`https://facebook.com/${'%61'.repeat(33_000)}`).path).toBe(`/${'a'.repeat(33_000)}`);
  });
});

describe('look-alikes', () => {
  it('sees what an imitation of a listed site looks like', () => {
    expect(placeOf('https://fаcebook.com/')).toMatchObject({ host: 'xn--fcebook-2fg.com', skeleton: 'facebook.com' });
    expect(placeOf('https://ｖк.com/').skeleton).toBe('vk.com');
    expect(placeOf('https://instаgrаm.com/').skeleton).toBe('instagram.com');
    expect(placeOf('https://fàcébook.com/').skeleton).toBe('facebook.com');
  });

  it('leaves plain hosts alone', () => {
    expect(skeletonOf('facebook.com')).toBe('facebook.com');
  });

  it('opens punycode as the URL standard closes it', () => {
    const letters = fc.string({
      unit: fc.constantFrom(...'абвгдеёжзиклмнопрстуфхцчшщыьэюяżółćęśąźńљњ中国語한국어abc123'),
      minLength: 1,
      maxLength: 20,
    });
    fc.assert(
      fc.property(letters, (label) => {
        const host = new URL(`https://${label}.test/`).hostname;
        expect(unicodeHost(host)).toBe(`${label.normalize('NFC')}.test`);
      }),
    );
  });

  it('leaves a label that is no punycode as it is', () => {
    expect(unicodeHost('xn--\u0001.test')).toBe('xn--\u0001.test');
    expect(unicodeHost('xn--99999999999999.test')).toBe('xn--99999999999999.test');
  });
});

describe('isUnder and isBelow', () => {
  it('compare whole labels and whole names', () => {
    expect(isUnder('m.facebook.com', 'facebook.com')).toBe(true);
    expect(isUnder('notfacebook.com', 'facebook.com')).toBe(false);
    expect(isUnder('facebook.com.evil.test', 'facebook.com')).toBe(false);
    expect(isBelow('/mail', '/mail')).toBe(true);
    expect(isBelow('/mail/inbox', '/mail')).toBe(true);
    expect(isBelow('/mail;x', '/mail')).toBe(true);
    expect(isBelow('/mailing', '/mail')).toBe(false);
    expect(isBelow('/mail.html', '/mail')).toBe(false);
  });
});

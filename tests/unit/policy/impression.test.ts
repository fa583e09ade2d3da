import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { impressionOf, isAlike } from '@/policy/impression.ts';
import { pageName } from '@/policy/page-name.ts';

/** So many words that nobody has written: each page of its own kind has its own. */
function words(kind: string, count: number): string[] {
  const letters = 'abcdefghijklmnopqrstuvwxyz';
  return Array.from({ length: count }, (_, n) => `${kind}${letters[n % 26]}${letters[Math.floor(n / 26) % 26]}${letters[(n * 7) % 26]}`);
}

const bears = words('bear', 300);
const impression = (...texts: string[][]) => impressionOf(texts.flat().join(' ')) ?? '';

describe('what a page was like', () => {
  it('is the same for the same words in another order, with other numbers, dates and counters', () => {
    const before = impressionOf(`${bears.join(' ')} 23 March 2026, 14:05, 1,204 visitors`);
    const after = impressionOf(`24 March 2026, 09:10, 1,377 visitors ${bears.toReversed().join(' ')}`);
    expect(after).toBe(before);
    expect(before).toMatch(/^[0-9a-f]{16}$/);
  });

  it('stays alike when an advert or a notice comes and goes', () => {
    for (const advert of ['toys', 'holiday', 'cookie', 'weather', 'banner'])
      expect(isAlike(impression(bears), impression(bears, words(advert, 20))), advert).toBe(true);
  });

  it('is not alike when the page has become another', () => {
    for (const other of ['casino', 'loan', 'parked', 'error', 'login'])
      expect(isAlike(impression(bears), impression(words(other, 300))), other).toBe(false);
  });

  it('is not alike when most of the page has become another', () => {
    for (const other of ['casino', 'loan', 'parked', 'error', 'login'])
      expect(isAlike(impression(bears), impression(bears.slice(0, 75), words(other, 225))), other).toBe(false);
  });

  it('is nothing for a page with hardly a word, which cannot be told from another', () => {
    expect(impressionOf(words('bear', 19).join(' '))).toBeUndefined();
    expect(impressionOf('a 1 2 3 ! !')).toBeUndefined();
  });

  it('reads any script, and never throws', () => {
    expect(impressionOf('три медведя жили в лесу '.repeat(3) + words('мед', 30).join(' '))).toMatch(/^[0-9a-f]{16}$/);
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => /^[0-9a-f]{16}$|^undefined$/.test(String(impressionOf(text)))),
    );
  });
});

describe('which page it is of', () => {
  it.each([
    ['https://www.Stories.test/Bears#top', 'www.stories.test/Bears'],
    ['http://stories.test./', 'stories.test/'],
    ['https://stories.test/bears?page=2', undefined],
    ['chrome://settings/', undefined],
    ['about:blank', undefined],
  ])('%s', (address, page) => {
    expect(pageName(address)).toBe(page);
  });
});

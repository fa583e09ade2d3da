import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { categories } from '@/policy/category.ts';
import { termFinder } from '@/policy/flag/find-terms.ts';
import { entriesIn } from '@/policy/flag/word-entries.ts';
import { packWords } from '@/policy/flag/word-pack.ts';
import { flagText } from '@/policy/flag/flag-text.ts';
import { weigh, type Flag } from '@/policy/flag/weigh.ts';
import { WORDS } from '@/policy/flag/words/index.ts';

/** Vegetables stand in for what must not be searched for. */
const find = termFinder(
  packWords(
    entriesIn({
      en: `harmless: broccoli soup
gambling greens 100: broccoli, sprout*, kale,
  *parsnip*, boil carrot*
gambling garden -60: gardening
drugs roots 30: turnip, swede`,
      ru: 'gambling greens 100: капуста, сок',
    }),
  ),
);
const flag = (text: string): Flag[] => weigh(find(text));

describe('packed words', () => {
  it.each(['to kale', 'ka*le', 'k*', 'kale?'])('are refused with one that no text could have: %s', (word) => {
    expect(() => packWords(entriesIn({ en: `gambling greens 100: ${word}` }))).toThrow('never found');
  });
});

describe('a searched word', () => {
  it.each([
    ['in capitals', 'BrOcCoLi'],
    ['in full width', 'ｂｒｏｃｃｏｌｉ'],
    ['in the letters of mathematics', '𝐛𝐫𝐨𝐜𝐜𝐨𝐥𝐢'],
    ['with a character of no width', 'broc\u200bco\u00adli'],
    ['with marks over letters', 'bröccólí'],
    ['with figures for letters', 'br0cc0l1'],
    ['with signs for letters', 'sprout$ k@le'],
    ['with letters of another script', 'brоccоli'],
    ['wholly in letters of another script', 'ѕрrоut'],
    ['with spaces between the letters', 'b r o c c o l i'],
    ['with dots between the letters', 'k.a.l.e'],
    ['with hyphens between the letters', 'k-a-l-e'],
    ['with a piece cut off', 'br occoli'],
    ['in small pieces', 'k al e'],
    ['with a letter held down', 'kaaaale'],
    ['with doubled letters', 'kkalle'],
    ['with a letter left out', 'brocoli'],
    ['with a letter too many', 'broccolli'],
    ['with two letters in each other’s place', 'borccoli'],
    ['with one that sounds alike', 'broccali'],
    ['under stars', 'k**e'],
    ['with a longer end', 'sprouting'],
    ['inside another word', 'freeparsnipvideos'],
    ['beside another one, with small words between', 'how to boil the carrots'],
    ['in Cyrillic', 'Капуста'],
    ['in Cyrillic that was typed in Latin', 'cok'],
    ['in Cyrillic with Latin letters in it', 'kaпуcтa'],
    ['in Cyrillic on the keyboard of another language', 'rfgecnf'],
    ['in a question', 'what is broccoli?'],
  ])('is seen %s: %s', (_, text) => {
    expect(flag(text)).toMatchObject([{ category: 'gambling' }]);
  });

  it.each([
    'broccolini farm',
    'the kaleidoscope',
    'carrots in the boiling sun',
    'boil water for carrots',
    'soup',
    'b a c',
    'сокол',
    'kilo',
  ])('is not seen in %s', (text) => expect(flag(text)).toEqual([]));

  it('is hidden by what is harmless with it, and only there', () => {
    expect(flag('broccoli soup')).toEqual([]);
    expect(flag('broccoli soup kale')).toEqual([{ category: 'gambling', score: 100, rules: ['gambling-en-greens'] }]);
  });

  it('adds up with others, and a context takes away', () => {
    expect(flag('turnip')).toEqual([{ category: 'drugs', score: 30, rules: ['drugs-en-roots'] }]);
    expect(flag('turnip swede turnip')[0]?.score).toBe(60);
    expect(flag('kale gardening')[0]).toMatchObject({ score: 40, rules: ['gambling-en-greens', 'gambling-en-garden'] });
    expect(flag('gardening')).toEqual([]);
  });

  it('flags the strongest category first', () => {
    expect(flag('turnip kale').map(({ category }) => category)).toEqual(['gambling', 'drugs']);
  });
});

describe('the words that ship', () => {
  const rules = Object.entries(WORDS).flatMap(([language, list]) =>
    list
      .split(/\n(?=\S+ \S+ -?\d+:)/)
      .slice(1)
      .map((rule) => {
        const [head = '', words = ''] = rule.split(': ');
        const [category = '', name = '', weight = ''] = head.split(' ');
        return {
          language,
          category,
          id: `${category}-${language}-${name}`,
          weight: Number(weight),
          words: words.split(',').map((word) => word.trim()),
        };
      }),
  );

  it('are found by the rule they stand in', () => {
    const lost = rules
      .filter(({ weight }) => weight > 0)
      .flatMap(({ id, words }) => words.filter((word) => !flagText(word.replaceAll('*', '')).some((one) => one.rules.includes(id))));
    expect(lost).toEqual([]);
  });

  it('stand in rules of known categories, with names of their own and weights on the scale', () => {
    expect(rules.filter(({ category }) => !Object.hasOwn(categories, category))).toEqual([]);
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
    expect(rules.filter(({ weight }) => !(weight >= -60 && weight <= 200 && weight !== 0))).toEqual([]);
    for (const language of Object.keys(WORDS))
      expect(rules.filter((rule) => rule.language === language).flatMap(({ words }) => words).length).toBeGreaterThan(150);
  });

  it('say of themselves no more than a rule, whatever the text', { timeout: 60_000 }, () => {
    const ids = new Set(rules.map(({ id }) => id));
    const shipped = fc.array(fc.constantFrom(...rules.flatMap(({ words }) => words))).map((all) => all.join(' '));
    const text = fc.oneof(fc.string({ unit: 'binary' }), shipped);
    fc.assert(fc.property(text, (any) => flagText(any).every((one) => one.score > 0 && one.rules.every((id) => ids.has(id)))));
  });

  it('are looked for in a term of any length without running away', () => {
    expect(flagText('q '.repeat(50_000))).toEqual([]);
    expect(flagText('a*'.repeat(20_000))).toEqual([]);
  });
});

it('takes a context back that stands within a pair that speaks, and no other one', () => {
  const found = termFinder(
    packWords(entriesIn({ en: 'gambling greens 100: no gardener*, gardener never\ngambling garden -60: gardener*' })),
  );
  expect(weigh(found('no gardeners'))[0]?.score).toBe(100);
  expect(weigh(found('gardener, never'))[0]?.score).toBe(100);
  expect(weigh(found('no gardeners, a gardener'))[0]?.score).toBe(40);
  expect(weigh(found('a gardener'))).toEqual([]);
});

it('reads packed entries as they were written, also where several of one rule begin with one word', () => {
  const list = 'gambling greens 100: kale, kale soup, kale pie*, kale*\ndrugs roots 40: kale root, carrot*, carrot kale';
  const find = termFinder(packWords(entriesIn({ en: list })));
  expect(new Set(find('kale soup, kale pies, kale roots').map(({ rule }) => rule))).toEqual(new Set(['gambling-en-greens']));
  expect(find('kale root').map(({ rule }) => rule)).toContain('drugs-en-roots');
  expect(find('carrots')).toEqual([{ rule: 'drugs-en-roots', category: 'drugs', weight: 40 }]);
});

import { describe, expect, it } from 'vitest';
import { linkSignals, signalsOfPage, type PageLinks, type PageOutline } from '@/policy/flag/page-signals.ts';

const PLAIN: PageOutline = { labels: [], buttons: [], thumbnails: 0, autoplaying: 0, liveMarks: 0 };

const said = (part: Partial<PageOutline>) => signalsOfPage({ ...PLAIN, ...part }).map(({ rule, weight }) => [rule, weight]);

describe('the labels of a page', () => {
  it.each([
    ['RTA', { name: 'rating', value: 'RTA-5042-1996-1400-1577-RTA' }, 'adult-label-rta'],
    ['RTA in another label', { name: 'Keywords', value: 'rta-5042-1996-1400-1577-rta' }, 'adult-label-rta'],
    ['a rating', { name: 'RATING', value: ' Mature ' }, 'adult-label-rating'],
    ['schema.org', { name: 'isFamilyFriendly', value: 'False' }, 'adult-label-family'],
    ['a rating of content', { name: 'contentRating', value: 'MPAA NC-17' }, 'adult-label-content'],
    ['an age in Open Graph', { name: 'og:restrictions:age', value: '18+' }, 'adult-label-age'],
    ['the German label', { name: 'age-de-meta-label', value: 'age=18 hash: 0 v=1.0' }, 'adult-label-age'],
    ['a range of ages', { name: 'typicalAgeRange', value: '18-99' }, 'adult-label-age-range'],
    ['Yandex', { name: 'ya:ovs:adult', value: 'true' }, 'adult-label-yandex'],
    [
      'ICRA',
      { name: 'PICS-Label', value: '(pics-1.1 "http://www.icra.org/ratingsv02.html" l gen true r (na 1 vz 1 lz 1 oz 1 cz 1))' },
      'adult-label-icra',
    ],
  ])('speak against it: %s', (_, label, rule) => expect(said({ labels: [label, label] }).map(([name]) => name)).toEqual([rule]));

  it.each([
    ['rating', 'general'],
    ['rating', '4.5'],
    ['description', 'a mature garden'],
    ['isFamilyFriendly', 'true'],
    ['contentRating', 'Everyone'],
    ['typicalAgeRange', '3-5'],
    ['og:restrictions:age', '3+'],
    ['pics-label', '(pics-1.1 "http://www.icra.org/ratingsv02.html" l gen true r (nz 1 vz 1 lz 1 oz 1 cz 1))'],
  ])('say nothing with %s: %s', (name, value) => expect(said({ labels: [{ name, value }] })).toEqual([]));

  it('are read up to a limit, however many and long they are', () => {
    const long = { name: 'description', value: `${'18 '.repeat(700_000)}RTA-5042-1996-1400-1577-RTA` };
    expect(said({ labels: Array.from({ length: 20_000 }, () => long) })).toEqual([]);
  });
});

describe('the gate of a page', () => {
  it.each([
    'I am 18 or older – Enter',
    'Yes, I’m over 18',
    'I am at least 21 years of age',
    'Мне есть 18 лет',
    'Mam ukończone 18 lat',
    'Мені є 18 років',
  ])('asks for grown-ups: %s', (text) => expect(said({ buttons: ['Menu', text, 'Leave'] })).toEqual([['adult-page-gate', 60]]));

  it.each([
    '18 photos',
    'Age 3 to 5',
    'Read all 18 stories',
    'Born in 2018',
    '21 March',
    'Over 180 years old',
    'from £18.50, all ages',
    '18 + 3',
  ])('is no gate: %s', (text) => expect(said({ buttons: [text] })).toEqual([]));
});

const linked = (links: PageLinks) => linkSignals(links).map(({ rule, weight }) => [rule, weight]);

describe('the neighbours of a page', () => {
  it('speak against it when they are many among its links', () => {
    expect(linked({ count: 20, blocked: { gambling: 12 } })).toEqual([['gambling-page-links', 100]]);
    expect(linked({ count: 20, blocked: { gambling: 5, adult: 1 } })).toEqual([['gambling-page-links', 40]]);
  });

  it('say nothing when they are few, or when there are hardly any links', () => {
    expect(linked({ count: 100, blocked: { gambling: 10 } })).toEqual([]);
    expect(linked({ count: 3, blocked: { gambling: 3 } })).toEqual([]);
  });
});

describe('the structure of a page', () => {
  it('is not enough by itself, even all of it together', () => {
    const weights = signalsOfPage({ ...PLAIN, thumbnails: 400, autoplaying: 30, liveMarks: 80 }).map(({ weight }) => weight);
    expect(weights).toHaveLength(3);
    expect(weights.reduce((sum, one) => sum + one, 0)).toBeLessThan(60);
  });

  it('is not spoken of on a page with a few pictures', () => {
    expect(said({ thumbnails: 12, autoplaying: 1, liveMarks: 1 })).toEqual([]);
  });
});

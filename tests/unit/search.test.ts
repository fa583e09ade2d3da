import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeOf } from '@/policy/address.ts';
import { decide } from '@/policy/decide.ts';
import { flagText } from '@/policy/flag/flag-text.ts';
import { WORDS } from '@/policy/flag/words/index.ts';
import { NOTHING_LIVE } from '@/policy/decision.ts';
import { LEVELS } from '@/policy/level.ts';
import { lists } from '@/policy/lists/index.ts';
import { rulesFrom } from '@/policy/rules.ts';
import { termsIn } from '@/policy/search.ts';
import { indexSites, valuesAt } from '@/policy/site-index.ts';
import { templates } from '@/policy/templates/index.ts';
import { agreement, at, rulesWith, session } from './policy/rig.ts';

/** A game of chance stands in for what must not be searched for. */
const CHANCE = 'casino';

/** Result pages of engines, and whose they are. */
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
  ['https://swisscows.com/en/web?query=tractor', 'swisscows'],
  ['https://www.kiddle.co/s.php?q=tractor', 'kiddle'],
];

const engines = indexSites((lists['search-engines'] ?? []).map((site) => [site, site] as const));

function termsAt(address: string): string | undefined {
  const { host, path } = placeOf(address);
  return termsIn(address, { isEngine: valuesAt(engines, host, path).length > 0 });
}

describe('what an address searches for', () => {
  it.each(searches)('is read in %s, which the list of engines knows', (address, engine) => {
    expect([engine, termsAt(address)?.split(/\s/).at(-1)]).toEqual([engine, 'tractor']);
    const { host, path } = placeOf(address);
    expect(valuesAt(engines, host, path)).not.toEqual([]);
  });

  it.each([
    ['in a site’s own search', 'https://www.youtube.com/results?search_query=red+tractor'],
    ['in another one', 'https://site.test/w/index.php?search=red%20tractor'],
    ['in its path', 'https://pixabay.com/images/search/red%20tractor/'],
    ['in a fragment', 'https://duckduckgo.com/#q=red+tractor'],
    ['in the route of an app', 'https://site.test/app#/search?query=red+tractor'],
    ['under a name in capitals', 'https://www.google.com/search?Q=red+tractor'],
    ['by the words that all must stand there', 'https://www.google.com/search?as_q=red+tractor&q='],
  ])('is read %s', (_, address) => {
    expect(termsAt(address)?.replace(/\/$/, '')).toBe('red tractor');
  });

  it.each([
    'https://www.google.com/',
    'https://www.google.com/search',
    'https://www.google.com/search?q=%20',
    'https://site.test/page?k=tractor&s=tractor&text=tractor',
    'https://site.test/research/tractor',
    'about:blank',
    'no address?q=tractor',
  ])('is nothing in %s', (address) => {
    expect(termsAt(address)).toBeUndefined();
  });

  it('is all of it where there are several, so that no second one hides behind a first', () => {
    expect(termsAt('https://www.google.com/search?q=ducks&q=tractor&as_epq=plough')?.split(/\W+/).toSorted()).toEqual([
      'ducks',
      'plough',
      'tractor',
    ]);
  });

  it.each([
    ['thousands of blanks', `q=${'+'.repeat(5_000)}${CHANCE}`],
    ['thousands of dots', `q=${'.'.repeat(5_000)}+${CHANCE}`],
    ['thousands of characters of no width', `q=${'%E2%80%8B'.repeat(5_000)}${CHANCE}`],
    ['a parameter that the engine does not read', `query=${'ducks+'.repeat(1_000)}&q=${CHANCE}`],
  ])('is not pushed out of sight by %s', (_, query) => {
    expect(flagText(termsAt(`https://www.google.com/search?${query}`) ?? '')[0]).toMatchObject({ category: 'gambling' });
  });

  it('never throws, whatever the address', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        (text) => typeof termsAt(`https://www.google.com/search/${text}?q=${text}#${text}`) !== 'number',
      ),
    );
  });
});

describe('“Risks include access to illegal, inappropriate … material …” (C4, C10): search terms are checked before the results render', () => {
  const SEARCH = `https://www.google.com/search?q=${CHANCE}`;
  const beside = rulesFrom(templates.huntingdon, { ...NOTHING_LIVE, sessions: [session()] }, lists);

  it('beside an adult a child’s ordinary search is open and a flagged one is not, by category, clause and rule', () => {
    expect(decide(beside, { address: 'https://www.google.com/search?q=ducks', as: 'page' }, at('child')).action).toBe('allow');
    expect(decide(beside, { address: SEARCH, as: 'page' }, at('child'))).toEqual({
      action: 'block',
      step: 'terms',
      category: 'gambling',
      clause: 'different-levels',
      flaggedBy: ['gambling-en-plain'],
    });
  });

  it.each([
    ['disguised', 'https://www.google.com/search?q=c+a+s+1+n+o'],
    ['of pictures', `https://www.bing.com/images/search?q=${CHANCE}`],
    ['in a site’s own search', `https://www.youtube.com/results?search_query=${CHANCE}`],
    ['in a frame', SEARCH],
    ['behind a translator', `https://translate.google.com/translate?u=${encodeURIComponent(SEARCH)}`],
    ['on a prepared site', `https://www.topmarks.co.uk/Search.aspx?q=${CHANCE}`],
  ])('also %s', (how, address) => {
    const as = how === 'in a frame' ? ('embedded' as const) : ('page' as const);
    expect(decide(beside, { address, as }, at('child'))).toMatchObject({ action: 'block', step: 'terms', category: 'gambling' });
  });

  it('“which may promote racism, bullying or harassment” (C10): what says so stands in the word list, and is closed as that', () => {
    const heads = [...(WORDS.en ?? '').matchAll(/^(hate|bullying) \S+ \d+:\s+([^,*]+)/gm)];
    expect(heads.map(([, category]) => category)).toEqual(expect.arrayContaining(['hate', 'bullying']));
    for (const [, category, word = ''] of heads) {
      const address = `https://www.google.com/search?q=${encodeURIComponent(word)}`;
      expect(decide(beside, { address, as: 'page' }, at('child'))).toMatchObject({ action: 'block', step: 'terms', category });
    }
  });

  it('at the score of the level: what covers for a child is open to staff', () => {
    const steps = LEVELS.map((level) => decide(beside, { address: 'https://www.google.com/search?q=suicide', as: 'page' }, at(level)).step);
    expect(steps).toEqual(['terms', 'terms', 'access', 'access']);
  });

  it('at adult levels only for what is blocked there, and not for a category that an agreement opens', () => {
    const strict = { cover: { threshold: 60, clause: 'levels' } };
    const levels = { staff: strict, manager: { ...strict, blocked: [] } };
    const agreed = { agreements: [agreement({ categories: ['gambling'] })] };
    const stepAt = (level: 'staff' | 'manager', live = {}) =>
      decide(rulesWith({ levels }, live), { address: SEARCH, as: 'page' }, at(level)).step;
    expect([stepAt('staff'), stepAt('manager'), stepAt('staff', agreed)]).toEqual(['terms', 'access', 'access']);
  });

  it('with the policy’s own number: a child’s mild word is covered sooner where the policy says so', () => {
    const levels = (threshold: number) => ({ levels: { child: { cover: { threshold, clause: 'levels' } } } });
    const mild = { address: 'https://duckduckgo.com/?q=bullets', as: 'page' as const };
    const stepAt = (threshold: number) => decide(rulesWith(levels(threshold)), mild, at('child')).step;
    expect([stepAt(30), stepAt(31)]).toEqual(['terms', 'search']);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compile } from '@/policy/compile.ts';
import { decide } from '@/policy/decide.ts';
import type { Situation } from '@/policy/decision.ts';
import { lists } from '@/policy/lists/index.ts';
import { NET_RULE_IDS, type NetRule } from '@/policy/net-rule.ts';
import type { Rules } from '@/policy/rules.ts';
import { SAFE_MODES } from '@/policy/tables/safe-modes.ts';
import { agreement, at, prepared, rulesWith, session } from './rig.ts';

const PAGES = { blocked: 'chrome-extension://abc/blocked.html', part: 'chrome-extension://abc/part.html' };
const open = { access: { mode: 'open' as const, clause: 'levels' }, search: { mode: 'on' as const, clause: 'levels' } };
const searching = rulesWith({ levels: { child: open, visitor: open } }, {}, lists);

function strictRules(rules: Rules, situation: Situation): NetRule[] {
  const { first, last } = NET_RULE_IDS.safeSearch;
  return compile(rules, situation, { pages: PAGES, mark: 'abc' }).filter(({ id }) => id >= first && id <= last);
}

/** Returns where the browser sends an address on to, or nothing. */
function sentTo(rules: readonly NetRule[], address: string): string | undefined {
  const { hostname, href } = new URL(address);
  const rule = rules.find(({ condition: { requestDomains = [], regexFilter = '' } }) => {
    return requestDomains.some((one) => hostname === one || hostname.endsWith(`.${one}`)) && new RegExp(regexFilter).test(href);
  });
  if (rule?.action.type !== 'redirect' || !('transform' in rule.action.redirect)) return undefined;
  const { removeParams, addOrReplaceParams } = rule.action.redirect.transform.queryTransform;
  const [, before = '', query = '', hash = ''] = /^([^?#]*)(?:\?([^#]*))?(#.*)?$/.exec(href) ?? [];
  const kept = query.split('&').filter((one) => one !== '' && !removeParams.includes(one.split('=')[0] ?? ''));
  return `${before}?${[...kept, ...addOrReplaceParams.map(({ key, value }) => `${key}=${value}`)].join('&')}${hash}`;
}

const child = strictRules(searching, at('child'));

describe('a search is sent on to itself in strict mode (C4)', () => {
  it.each([
    ['https://www.google.com/search?q=duck', 'https://www.google.com/search?q=duck&safe=active&ssui=on'],
    ['https://www.google.co.uk/search?q=duck&safe=off&tbm=isch', 'https://www.google.co.uk/search?q=duck&tbm=isch&safe=active&ssui=on'],
    ['https://www.bing.com/search?q=duck&adlt=off', 'https://www.bing.com/search?q=duck&adlt=strict'],
    ['https://www.bing.com/Images/search?q=duck', 'https://www.bing.com/Images/search?q=duck&adlt=strict'],
    ['https://www.bing.com/images/async?q=duck', 'https://www.bing.com/images/async?q=duck&adlt=strict'],
    ['https://duckduckgo.com/?q=duck&kp=-2', 'https://duckduckgo.com/?q=duck&kp=1'],
    ['https://duckduckgo.com/duck', 'https://duckduckgo.com/duck?kp=1'],
    ['https://uk.search.yahoo.com/search?p=duck#top', 'https://uk.search.yahoo.com/search?p=duck&vm=r#top'],
    ['https://duckduckgo.com/?q=duck#kp=1', 'https://duckduckgo.com/?q=duck&kp=1#kp=1'],
    ['https://duckduckgo.com/?q=duck?kp=1', 'https://duckduckgo.com/?q=duck?kp=1&kp=1'],
    ['https://duckduckgo.com/?kp=1&q=duck&kp=-2', 'https://duckduckgo.com/?q=duck&kp=1'],
  ])('%s', (address, strict) => {
    expect(sentTo(child, address)).toBe(strict);
    expect(sentTo(child, strict)).toBeUndefined();
  });

  it.each([
    'https://www.google.com/search?q=duck&safe=active&ssui=on',
    'https://www.google.com/search?safe=active&q=duck',
    'https://duckduckgo.com/?kp=1#x',
    'https://www.google.com/maps?q=duck',
    'https://www.bing.com/maps?q=duck',
    'https://www.yahoo.com/news',
    'https://news.test/search?q=duck',
  ])('but not %s', (address) => expect(sentTo(child, address)).toBeUndefined());

  it('exactly when it is not strict, whatever its parameters are; and once, never in a circle', () => {
    const word = fc.constantFrom('safe', 'saf', 'safes', 'afe', 's', 'q', 'ssui', 'active', 'activ', 'actives', 'off', '', '?', '%20', 'x');
    const parameter = fc.tuple(word, fc.constantFrom('=', '', '=='), word).map((parts) => parts.join(''));
    const query = fc.array(parameter, { maxLength: 5 }).map((all) => all.join('&'));
    const hash = fc.constantFrom('', '#', '#x', '#safe=active', '#?safe=off&safe=active');
    fc.assert(
      fc.property(query, hash, (text, fragment) => {
        const address = new URL(`https://www.google.com/search?${text}${fragment}`).href;
        const held = text.split('&').filter((one) => one.startsWith('safe='));
        const isStrict = held.length > 0 && held.every((one) => one === 'safe=active');
        const next = sentTo(child, address);
        expect(next === undefined).toBe(isStrict);
        if (next !== undefined) expect(sentTo(child, next)).toBeUndefined();
      }),
      { numRuns: 2_000 },
    );
  });

  it('for a child and a visitor, and not for staff or the manager', () => {
    expect(strictRules(searching, at('visitor'))).toEqual(child);
    for (const level of ['staff', 'manager'] as const) expect(strictRules(searching, at(level))).toEqual([]);
  });

  it('also when an agreement or a prepared page opens the engine, and not when nothing does', () => {
    const off = { levels: { visitor: { search: { mode: 'off' as const, clause: 'levels' } } } };
    const strict = (live: Parameters<typeof rulesWith>[1]) => strictRules(rulesWith(off, live, lists), at('visitor'));
    const [agreed, ready] = [
      strict({ agreements: [agreement({ sites: ['bing.com'] })] }),
      strict({ prepared: [prepared('duckduckgo.com')] }),
    ];
    expect(sentTo(agreed, 'https://bing.com/search?q=duck')).toBe('https://bing.com/search?q=duck&adlt=strict');
    expect(sentTo(ready, 'https://duckduckgo.com/?q=duck')).toBe('https://duckduckgo.com/?q=duck&kp=1');
    expect(strict({})).toEqual([]);
  });
});

describe('an engine that no address holds strict (C4)', () => {
  const settled = (rules: Rules, situation: Situation, host: string) => {
    const { action, step } = decide(rules, { address: `https://${host}`, as: 'page' }, situation);
    return `${action} by ${step}`;
  };
  const sitting = rulesWith({ levels: { child: { search: { mode: 'with-adult', clause: 'levels' } } } }, { sessions: [session()] }, lists);

  it.each([
    'yandex.ru/search',
    'ya.ru/search',
    'www.ecosia.org/search?q=x',
    'search.brave.com/search?q=x',
    'www.qwant.com/?q=x',
    'www.startpage.com/sp/search',
    'pixabay.com/images/search/x',
    'searx.be',
    'html.duckduckgo.com/html',
    'duckduckgo.com/lite',
    'images.google.com',
    'www.bing.com/copilotsearch?q=x',
    'gооgle.com/search?q=x',
  ])('stays blocked for a child beside whom an adult sits: %s', (host) => {
    expect(settled(sitting, at('child'), host)).toBe('block by search');
    expect(settled(searching, at('child'), host)).toBe('block by search');
  });

  it.each(['www.google.com/search?q=x', 'bing.com/images/search?q=x', 'duckduckgo.com/?q=x', 'uk.search.yahoo.com/search?p=x'])(
    'is not %s, which the session opens',
    (host) => {
      expect(settled(sitting, at('child'), host)).toMatch(/^allow/);
      expect(settled(rulesWith({}, {}, lists), at('child'), host)).toBe('block by search');
    },
  );

  it('is open to grown-ups who may search, and where the policy itself prepared it for children; staff cannot', () => {
    for (const level of ['visitor', 'staff', 'manager'] as const)
      expect(settled(searching, at(level), 'yandex.ru/search')).toMatch(/^allow/);
    expect(settled(rulesWith({ prepared: [prepared('kiddle.co')] }, {}, lists), at('child'), 'kiddle.co')).toBe('allow by prepared');
    expect(settled(rulesWith({}, { prepared: [prepared('kiddle.co')] }, lists), at('child'), 'kiddle.co')).toBe('block by search');
  });
});

it('every row of the table says who says so, and one that holds nothing opens nothing (C4)', () => {
  for (const { enforce, paths } of SAFE_MODES) {
    expect(paths.length > 0).toBe(enforce !== 'none');
  }
});

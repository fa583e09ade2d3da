import { describe, expect, it } from 'vitest';
import { NOTHING_LIVE } from '@/policy/decision.ts';
import { countNeighbours } from '@/policy/neighbours.ts';
import { rulesFrom } from '@/policy/rules.ts';
import { templates } from '@/policy/templates/index.ts';

const lists = {
  gambling: ['dice.test', 'cards.test'],
  'social-networking': ['friends.test'],
  malware: ['bad.test'],
  drugs: ['shop.test/leaf'],
};
const live = { ...NOTHING_LIVE, lists: [{ category: 'adult' as const, hash: '', text: 'grown.test\n' }] };
const rules = rulesFrom(templates['little-thetford'], live, lists);

describe('the hosts that a page links to', () => {
  it('are counted by the categories that a page can be flagged as, built-in lists and subscribed ones alike', () => {
    expect(countNeighbours(rules, ['www.dice.test', 'cards.test', 'x.grown.test', 'ducks.test'])).toEqual({ gambling: 2, adult: 1 });
  });

  it('count once each, and what is no bad neighbourhood does not', () => {
    expect(countNeighbours(rules, ['dice.test', 'dice.test', 'friends.test', 'bad.test', 'shop.test'])).toEqual({ gambling: 1 });
  });

  it('count also by what this device has seen of them', () => {
    const learned = new Map([['way.test', ['proxies'] as const]]);
    expect(countNeighbours({ ...rules, learned }, ['way.test'])).toEqual({ proxies: 1 });
  });

  it.each(['', ' ', 'a b', 'https://dice.test/', '@', '%', 'dice.test:80:90', '\u0000', '['.repeat(200)])(
    'may be nonsense: “%s”',
    (host) => {
      expect(Object.values(countNeighbours(rules, [host])).reduce((sum, n) => sum + n, 0)).toBeLessThan(2);
    },
  );

  it('are never more in number than were asked about', () => {
    expect(countNeighbours(rules, [])).toEqual({});
  });
});

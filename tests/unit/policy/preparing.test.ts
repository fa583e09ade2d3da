import { describe, expect, it } from 'vitest';
import { decide } from '@/policy/decide.ts';
import { expiryBounds, keptBack, mayPrepare, sitesToPrepare, usualExpiry } from '@/policy/preparing.ts';
import { templates } from '@/policy/templates/index.ts';
import { at, MORNING, prepared, rulesWith } from './rig.ts';

const LISTS = {
  games: ['games.test', 'news.test/games'],
  proxies: ['proxy.test', 'mixed.test/round'],
  'search-engines': ['find.test/search'],
};
const rules = rulesWith({}, {}, LISTS);

describe('what keeps a site from the prepared list', () => {
  it.each([
    ['a plain site', 'stories.test', undefined],
    ['a plain page', 'stories.test/bears', undefined],
    ['a locked site', 'proxy.test', 'proxies'],
    ['a page of a locked site', 'www.proxy.test/page', 'proxies'],
    ['a category that is blocked at the child level', 'games.test', 'games'],
    ['a host with a part that is blocked at the child level', 'news.test', undefined],
    ['a page beside that part', 'news.test/bears', undefined],
    ['that very part', 'news.test/games/chess', 'games'],
    ['a host with a place to search', 'find.test', undefined],
    ['a page beside the place to search', 'find.test/maps', undefined],
    ['the place to search', 'find.test/search', 'search-engines'],
  ])('%s', (_, site, category) => {
    expect(keptBack(rules, site, MORNING)?.category).toBe(category);
  });

  it('names the clause that the policy blocks it by', () => {
    const { policy } = rules;
    const row = policy.levels.child.blocked.find((one) => one.category === 'games');
    expect(keptBack(rules, 'games.test', MORNING)?.clause).toBe(row?.clause);
    expect(keptBack(rules, 'proxy.test', MORNING)?.clause).toBe(policy.lockedClause);
    expect(keptBack(rules, 'find.test/search', MORNING)?.clause).toBe(policy.levels.child.search.clause);
  });

  it('is not lifted by what is prepared already, by the policy or live', () => {
    const open = rulesWith({ prepared: [prepared('games.test')] }, { prepared: [prepared('games.test')] }, LISTS);
    expect(keptBack(open, 'games.test', MORNING)?.category).toBe('games');
  });
});

describe('what staff prepared', () => {
  const live = rulesWith({}, { prepared: ['news.test', 'find.test', 'games.test', 'mixed.test'].map((site) => prepared(site)) }, LISTS);

  it.each([
    ['https://news.test/bears', 'staff-prepared'],
    ['https://www.news.test/', 'staff-prepared'],
    ['https://news.test/games', 'category'],
    ['https://find.test/maps', 'staff-prepared'],
    ['https://find.test/search?q=bears', 'search'],
    ['https://games.test/', 'category'],
    ['https://mixed.test/round', 'locked'],
    ['https://other.test/', 'access'],
  ])('%s is settled at child level by: %s', (address, step) => {
    expect(decide(live, { address, as: 'page' }, at('child')).step).toBe(step);
  });

  it('stays closed while the internet is', () => {
    const closed = { levels: { child: { internet: { mode: 'closed-unless-session', clause: 'risks' } as const } } };
    const shut = rulesWith(closed, { prepared: [prepared('news.test')] }, LISTS);
    expect(decide(shut, { address: 'https://news.test/', as: 'page' }, at('child')).step).toBe('hours');
  });
});

describe('the ways to prepare an open page', () => {
  it.each([
    ['https://www.stories.test/bears/three?x=1#y', ['stories.test/bears/three', 'stories.test']],
    ['https://stories.test/', ['stories.test']],
    ['https://stories.test/a b', ['stories.test/a%20b', 'stories.test']],
    ['https://stories.test/%2e%2e/x%2fy', ['stories.test']],
    ['chrome://settings/', []],
    ['file:///home/x.html', []],
    ['data:text/html,x', []],
    ['https://[2001:db8::1]/', []],
  ])('%s', (address, sites) => {
    expect(sitesToPrepare(rules, address, MORNING)).toEqual(sites);
  });
});

it('lets staff and managers prepare, and nobody else', () => {
  expect((['child', 'visitor', 'staff', 'manager'] as const).filter((level) => mayPrepare({ level }))).toEqual(['staff', 'manager']);
});

describe('until when', () => {
  const policy = templates.default;
  const withTerms = {
    ...policy,
    timetable: { ...policy.timetable, terms: [{ name: 'Autumn', from: '2026-09-01', to: '2026-12-18' }] },
  };

  it('is the end of the term that runs', () => {
    expect(usualExpiry(withTerms, MORNING)).toBe('2026-12-18');
  });

  it('is ninety days where no term runs, or on its last day', () => {
    expect(usualExpiry({ ...withTerms, timetable: { ...withTerms.timetable, terms: [] } }, MORNING)).toBe('2027-02-22');
    expect(usualExpiry(withTerms, new Date('2026-12-18T10:00:00Z'))).toBe('2027-03-18');
  });

  it('goes by the setting’s own day, and at most a year on', () => {
    expect(expiryBounds(policy, new Date('2026-06-30T23:30:00Z'))).toEqual({ first: '2026-07-01', last: '2027-07-02' });
  });
});

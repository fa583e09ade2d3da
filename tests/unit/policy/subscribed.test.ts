import { describe, expect, test } from 'vitest';
import { LONGEST_IN_NET_RULES, planLists } from '@/policy/compile-lists.ts';
import { decide } from '@/policy/decide.ts';
import type { Live, Situation } from '@/policy/decision.ts';
import type { NetRule } from '@/policy/net-rule.ts';
import { agreement, at, rulesWith } from './rig.ts';

const PAGES = { blocked: 'chrome-extension://abc/blocked.html', part: 'chrome-extension://abc/part.html' };
const GAMES = { category: 'games', hash: 'a'.repeat(64), text: 'good.test\nlisted.test\n' } as const;
const ADULT = { category: 'adult', hash: 'b'.repeat(64), text: 'good.test\nhome.test\n' } as const;
const CLOSED: Parameters<typeof rulesWith>[0] = { levels: { staff: { blocked: [{ category: 'games', clause: 'own-use' }] } } };
const HOME = { setting: { ...rulesWith().policy.setting, homePage: 'https://www.home.test/start' } };

function visit(address: string, live: Partial<Live>, change = CLOSED) {
  return decide(rulesWith(change, live), { address, as: 'page' }, at('staff'));
}

describe('a subscribed list', () => {
  test('blocks what it names as its category, with the clause of the level', () => {
    expect(visit('https://www.listed.test/page', { lists: [GAMES] })).toMatchObject({
      action: 'block',
      category: 'games',
      clause: 'own-use',
    });
    expect(visit('https://other.test/', { lists: [GAMES] }).action).toBe('allow');
  });

  test('is opened by an agreement about its category, unless the category is locked', () => {
    const agreements = [agreement({ categories: ['games', 'adult'] })];
    expect(visit('https://listed.test/', { lists: [GAMES], agreements }).action).toBe('allow');
    expect(visit('https://good.test/', { lists: [GAMES, ADULT], agreements })).toMatchObject({ action: 'block', step: 'locked' });
  });

  test('says nothing of what the manager never blocks, unless the category is locked', () => {
    const neverBlock = ['good.test'];
    expect(visit('https://www.good.test/', { lists: [GAMES], neverBlock }).action).toBe('allow');
    expect(visit('https://www.good.test/', { lists: [GAMES, ADULT], neverBlock })).toMatchObject({ category: 'adult' });
  });

  test('never reaches the home page, not even from a locked category', () => {
    expect(visit('https://www.home.test/start', { lists: [ADULT] }, HOME).action).toBe('allow');
    expect(visit('https://home.test/', { lists: [ADULT] }, HOME).action).toBe('block');
  });

  test('does not close what the policy prepared', () => {
    const page = { site: 'listed.test', title: 'A page', checkedBy: 'Ann', checkedOn: '2026-09-01', expires: '2027-09-01' };
    expect(visit('https://listed.test/', { lists: [GAMES] }, { ...CLOSED, prepared: [page] }).action).toBe('allow');
  });
});

describe('what is always blocked', () => {
  const alwaysBlock = [{ site: 'bad.test', category: 'games' as const }];

  test('is blocked at every level and whatever opens it, under the clause of its category', () => {
    const agreements = [agreement({ sites: ['bad.test'] })];
    expect(visit('https://www.bad.test/', { alwaysBlock, agreements })).toMatchObject({
      step: 'always',
      category: 'games',
      clause: 'own-use',
    });
    const rules = rulesWith({}, { alwaysBlock });
    expect(decide(rules, { address: 'https://bad.test/', as: 'page' }, at('manager'))).toMatchObject({
      step: 'always',
      clause: rules.policy.lockedClause,
    });
  });

  test('never reaches the home page', () => {
    expect(visit('https://www.home.test/start', { alwaysBlock: [{ site: 'home.test', category: 'games' }] }, HOME).action).toBe('allow');
  });
});

describe('the net rules of a list', () => {
  const plansOf = async (live: Partial<Live>, situation: Situation = at('staff')) => planLists(rulesWith(CLOSED, live), situation, PAGES);
  const rulesOf = async (live: Partial<Live>, situation?: Situation): Promise<NetRule[]> =>
    (await plansOf(live, situation)).flatMap((plan) => plan.rules());

  test('hold all of its hosts in two rules, and spare what no list may take', async () => {
    const [, ...rules] = await rulesOf({ lists: [GAMES], neverBlock: ['good.test'] });
    expect(rules).toHaveLength(2);
    for (const { condition } of rules) {
      expect(condition.requestDomains).toEqual(['good.test', 'listed.test']);
      expect(condition.excludedRequestDomains).toContain('good.test');
    }
    expect(new Set(rules.flatMap(({ condition }) => condition.resourceTypes)).size).toBe(15);
  });

  test('are not there at a level that leaves the category open, and stand above everything for a locked one', async () => {
    expect(await rulesOf({ lists: [GAMES] }, at('manager'))).toEqual([]);
    expect((await rulesOf({ lists: [ADULT] }, at('manager'))).map(({ priority }) => priority)).toEqual([1, 1000, 1000]);
  });

  test('are not made of a list that is longer than the browser should carry, which is judged all the same', async () => {
    const text = Array.from({ length: LONGEST_IN_NET_RULES / 16 + 1 }, (_, index) => `${String(index).padStart(10, '0')}.test\n`).join('');
    expect(text.length).toBeGreaterThan(LONGEST_IN_NET_RULES);
    const lists = [{ ...GAMES, text }];
    expect(await rulesOf({ lists })).toEqual([]);
    expect(visit('https://0001234567.test/', { lists })).toMatchObject({ action: 'block', category: 'games' });
  });

  test('have a mark that changes with what they say and with nothing else', async () => {
    const marks = async (live: Partial<Live>, situation?: Situation) => (await plansOf(live, situation)).map(({ mark }) => mark).join();
    const before = await marks({ lists: [GAMES, ADULT] });
    expect(await marks({ lists: [GAMES, ADULT], agreements: [agreement({ sites: ['vk.com'] })] })).toBe(before);
    expect(await marks({ lists: [{ ...GAMES, hash: 'c'.repeat(64) }, ADULT] })).not.toBe(before);
    expect(await marks({ lists: [GAMES, ADULT], neverBlock: ['x.test'] })).not.toBe(before);
    expect(await marks({ lists: [GAMES, ADULT] }, at('manager'))).not.toBe(before);
  });

  test('stay as they are while a list is named and not here yet, and go with a list that is named no more', async () => {
    const named = await plansOf({ lists: [{ category: 'games', hash: '', text: '' }] });
    const none = await plansOf({});
    expect(none).toHaveLength(named.length + 1);
    expect(none.every(({ mark }) => mark === '')).toBe(true);
  });

  test('each have an id of their own', async () => {
    const ids = (await plansOf({})).flatMap((plan) => plan.ids);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CATEGORIES } from '@/policy/category.ts';
import { compile, markIn } from '@/policy/compile.ts';
import { NOTHING_LIVE, type Live, type Situation } from '@/policy/decision.ts';
import { LEVELS } from '@/policy/level.ts';
import { lists } from '@/policy/lists/index.ts';
import { FRAME_TYPES, NET_RULE_IDS, PART_TYPES, PRIORITY, type NetRule } from '@/policy/net-rule.ts';
import { rulesFrom, type Rules } from '@/policy/rules.ts';
import { templates } from '@/policy/templates/index.ts';
import { agreement, at, prepared, rulesWith, session } from './rig.ts';

const PAGES = { blocked: 'chrome-extension://abc/blocked.html', part: 'chrome-extension://abc/part.html' };

function compiled(rules: Rules, situation: Situation): NetRule[] {
  return compile(rules, situation, { pages: PAGES, mark: 'abc123' });
}

/** Every kind of rule at once: an agreement for all, a session, prepared pages of both kinds. */
const LIVE: Live = {
  ...NOTHING_LIVE,
  agreements: [agreement({ sites: ['vk.com/ours'], categories: ['webmail', 'number-address'] })],
  sessions: [session()],
  prepared: [prepared('later.test/page')],
};

const everything = Object.values(templates).flatMap((policy) =>
  [NOTHING_LIVE, LIVE].flatMap((live) =>
    LEVELS.map((level) => compiled(rulesFrom(policy, live, lists), at(level, { role: 'administrator' }))),
  ),
);

/** The ids that one owner's rules may have. */
function blockOf(rule: NetRule): string | undefined {
  return Object.entries(NET_RULE_IDS).find(([, block]) => rule.id >= block.first && rule.id <= block.last)?.[0];
}

describe('net rules', () => {
  it('have each an id of their own, inside a rented block', () => {
    for (const rules of everything) {
      expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
      expect(rules.filter((rule) => blockOf(rule) === undefined)).toEqual([]);
    }
  });

  it('are taken by the browser: ASCII alone, hosts that exist, patterns short enough, and never an empty list', () => {
    for (const { condition } of everything.flat()) {
      expect(`${condition.regexFilter}${condition.urlFilter}`).toMatch(/^[\x20-\x7e]*$/);
      expect(condition.regexFilter?.length ?? 0).toBeLessThan(260);
      expect(condition.resourceTypes.length).toBeGreaterThan(0);
      expect(condition.requestDomains?.length).not.toBe(0);
      const hosts = [...(condition.requestDomains ?? []), ...(condition.initiatorDomains ?? [])];
      expect(hosts.filter((host) => !/^[a-z0-9_.-]+$/.test(host) || new URL(`https://${host}/`).hostname !== host)).toEqual([]);
    }
  });

  it('hold a frame of an object as they hold any other frame', () => {
    for (const { condition } of everything.flat())
      expect(condition.resourceTypes.includes('sub_frame')).toBe(condition.resourceTypes.includes('object'));
  });

  it('lead a page to the blocked page with its address in the fragment, and a frame to the quiet picture', () => {
    for (const { action, condition } of everything.flat()) {
      const target = action.type === 'redirect' ? action.redirect : undefined;
      if (!target || 'transform' in target) continue;
      const query = condition.requestMethods ? '?details=form' : '';
      const blocked = { regexSubstitution: `${PAGES.blocked}${query}#\\0` };
      const wanted = condition.resourceTypes.includes('main_frame') ? blocked : { url: PAGES.part };
      expect(target).toEqual(wanted);
    }
  });

  it('do not become more when a list becomes longer', () => {
    const hosts = (count: number) => Array.from({ length: count }, (_, index) => `site-${index}.test`);
    const [few, many] = [10, 100_000].map((count) =>
      compiled(rulesFrom(templates.default, NOTHING_LIVE, { 'social-networking': hosts(count) }), at('child')),
    );
    expect(many?.length).toBe(few?.length);
    expect(many?.flatMap(({ condition }) => condition.requestDomains ?? []).length).toBeGreaterThan(100_000);
  });

  it('stay far from what the browser takes: 1,000 patterns, 5,000 that redirect', () => {
    for (const rules of everything) {
      expect(rules.filter(({ condition }) => condition.regexFilter !== undefined).length).toBeLessThan(500);
      expect(rules.filter(({ action }) => action.type === 'redirect').length).toBeLessThan(500);
    }
  });

  it('stay under 1,000 patterns with 10,000 prepared pages and 5,000 agreements, each with a path of its own, and of those patterns none is for a whole host', () => {
    const pages = Array.from({ length: 10_000 }, (_, index) => prepared(`site-${index}.test/page-${index}`));
    const agreements = Array.from({ length: 5_000 }, (_, index) =>
      agreement({ sites: [`agreed-${index}.test/page-${index}`, `whole-${index}.test`] }),
    );
    const rules = compiled(rulesFrom(templates['little-thetford'], { ...NOTHING_LIVE, prepared: pages, agreements }, lists), at('staff'));
    expect(rules.filter(({ condition }) => condition.regexFilter !== undefined).length).toBeLessThan(500);
    const whole = rules.filter(({ condition }) => condition.requestDomains?.includes('whole-4999.test'));
    expect(whole.map(({ condition }) => condition.requestDomains?.length)).toEqual([5_000]);
    expect(rules.filter(({ condition }) => condition.urlFilter?.startsWith('||site-9999.test/page-9999'))).toHaveLength(1);
  });

  it('are refused aloud when a block of ids is full', () => {
    const sites = Array.from({ length: 25_101 }, (_, index) => `shared.test/page-${index}`);
    const full = rulesFrom(templates.default, { ...NOTHING_LIVE, agreements: [agreement({ sites })] }, {});
    expect(() => compiled(full, at('staff'))).toThrow(RangeError);
    expect(() => compiled(full, at('staff'))).toThrow('do not fit the ids 5000 to 29999');
  });
});

describe('the decision order as priorities', () => {
  it('falls from step to step', () => {
    const { version, ...steps } = PRIORITY;
    const falling = Object.values(steps);
    expect(Object.keys(steps)).toEqual([
      'headers',
      'locked',
      'always',
      'safeSearch',
      'agreement',
      'workMail',
      'ownPage',
      'prepared',
      'category',
      'search',
      'staffPrepared',
      'hours',
      'details',
      'access',
    ]);
    expect(falling).toEqual(falling.toSorted((a, b) => b - a));
    expect(new Set(falling).size).toBe(falling.length);
    expect(version).toBeLessThan(PRIORITY.access);
  });

  it('lets nothing that opens reach a locked category', () => {
    const opening = everything.flat().filter(({ action }) => action.type === 'allow');
    expect(opening.length).toBeGreaterThan(0);
    expect(opening.filter(({ priority }) => priority >= PRIORITY.locked)).toEqual([]);
  });

  it('gives every listed site of a blocked category its rule, at its priority', () => {
    const rules = compiled(rulesFrom(templates.default, NOTHING_LIVE, lists), at('child'));
    for (const category of CATEGORIES.filter((one) => lists[one])) {
      const host = lists[category]?.find((site) => !site.includes('/')) ?? '';
      const held = rules.filter(({ action, condition }) => action.type !== 'allow' && condition.requestDomains?.includes(host));
      expect([category, held.flatMap(({ condition }) => condition.resourceTypes).toSorted()]).toEqual([
        category,
        ['main_frame', ...FRAME_TYPES, ...PART_TYPES].toSorted(),
      ]);
    }
  });
});

describe('the mark', () => {
  it('of the installed rules is read back from them', () => {
    for (const rules of everything) expect(markIn(rules)).toBe('abc123');
  });

  it('is not found where there are no rules of ours', () => {
    expect(markIn([])).toBeUndefined();
    expect(markIn([{ id: 1, condition: { urlFilter: '||mark-.stairgate.invalid^' } }])).toBeUndefined();
    expect(markIn([{ id: 2, condition: { urlFilter: '||mark-abc.stairgate.invalid^' } }])).toBeUndefined();
    expect(markIn([{ id: 1, condition: {} }])).toBeUndefined();
  });
});

describe('a path that is opened', () => {
  const openings = (site: string) =>
    compiled(rulesWith({}, { agreements: [agreement({ sites: [site] })] }), at('staff')).filter(
      ({ priority }) => priority === PRIORITY.agreement,
    );

  it('is compared from the start of the path to the end of a name', () => {
    const [rule] = openings('vk.com/ours');
    const pattern = new RegExp(rule?.condition.regexFilter ?? '', 'i');
    for (const rest of ['/ours', '/ours/wall', '/ours?x', '/OURS', ':81/ours']) expect(`https://vk.com${rest}`).toMatch(pattern);
    for (const rest of ['/', '/oursx', '/ours.html', '/x/ours', '/?x=/ours', '/#/ours'])
      expect(`https://vk.com${rest}`).not.toMatch(pattern);
  });

  it('that climbs opens nothing above it', () => {
    for (const site of ['page.test/x/..', 'page.test/.', 'page.test/x/../y']) {
      const [rule] = openings(site);
      for (const rest of ['/', '/y', '/x'])
        expect(`https://page.test${rest}`).not.toMatch(new RegExp(rule?.condition.regexFilter ?? '', 'i'));
    }
  });

  it('in another script is compiled in the spelling that the browser sends', () => {
    const [rule] = openings('page.test/Азбука');
    expect(`https://page.test/${encodeURIComponent('Азбука')}`).toMatch(new RegExp(rule?.condition.regexFilter ?? '', 'i'));
  });

  it.each([`page.test/${'long-'.repeat(30)}`, `page.test/${'страница'.repeat(10)}`])(
    'that is too long for a pattern is a filter: %s',
    (site) => {
      const [rule, more] = openings(site);
      expect(more).toBeUndefined();
      expect(rule?.condition.regexFilter).toBeUndefined();
      expect(rule?.condition.urlFilter).toBe(`||page.test${new URL(`https://${site}`).pathname}^`);
    },
  );

  it('never stops the rest of the policy, whatever characters it is written with', () => {
    const path = fc.string({ unit: 'grapheme', maxLength: 120 }).map((text) => text.replace(/[\s?#]/g, ''));
    fc.assert(
      fc.property(path, (text) => {
        for (const { condition } of openings(`page.test/${text}`)) {
          expect(`${condition.urlFilter}${condition.regexFilter}`).toMatch(/^[\x20-\x7e]*$/);
          expect(condition.regexFilter?.length ?? 0).toBeLessThan(260);
          if (condition.regexFilter !== undefined) expect(() => new RegExp(condition.regexFilter ?? '')).not.toThrow();
        }
      }),
    );
  });
});

describe('the home page of a closed internet (C5)', () => {
  const closed = { child: { internet: { mode: 'closed-unless-session' as const, clause: 'no-routine-access' } } };
  const setting = templates.default.setting;

  /** Says whether the rules open a page in a tab. */
  function opens(homePage: string, address: string): boolean {
    const site = `${new URL(homePage).hostname}${new URL(homePage).pathname}`;
    const rules = compiled(rulesWith({ levels: closed, setting: { ...setting, homePage }, prepared: [prepared(site)] }), at('child'));
    return rules
      .filter(({ action, condition }) => action.type === 'allow' && condition.resourceTypes.includes('main_frame'))
      .some(({ condition }) => condition.regexFilter !== undefined && new RegExp(condition.regexFilter, 'i').test(address));
  }

  it('is open in every spelling that decide() opens it in, and its own port', () => {
    for (const address of [
      'https://www.bbc.co.uk/cbeebies',
      'http://www.bbc.co.uk/CBeebies?x',
      'https://www.bbc.co.uk./cbeebies',
      'https://www.bbc.co.uk:8443/cbeebies',
    ])
      expect(opens('https://www.bbc.co.uk/cbeebies', address)).toBe(true);
    expect(opens('http://start.setting.test:8080/', 'http://start.setting.test:8080/')).toBe(true);
  });

  it('is that page alone', () => {
    for (const address of [
      'https://www.bbc.co.uk/cbeebies/x',
      'https://bbc.co.uk/cbeebies',
      'https://x.www.bbc.co.uk/cbeebies',
      'https://evil.test/?https://www.bbc.co.uk/cbeebies',
    ])
      expect(opens('https://www.bbc.co.uk/cbeebies', address)).toBe(false);
  });

  it('with an address too long for a pattern is open as it was written', () => {
    const homePage = `https://www.setting.test/${'children/'.repeat(12)}start`;
    const rules = compiled(
      rulesWith({ levels: closed, setting: { ...setting, homePage }, prepared: [prepared('setting.test')] }),
      at('child'),
    ).filter(({ action, condition }) => action.type === 'allow' && condition.resourceTypes.includes('main_frame'));
    expect(rules.map(({ condition }) => condition.urlFilter)).toEqual([`||${homePage.slice('https://'.length)}|`]);
  });
});

import { describe, expect, it } from 'vitest';
import { decide } from '@/policy/decide.ts';
import { NOTHING_LIVE, type Situation, type Visit } from '@/policy/decision.ts';
import { LEVELS, type Level } from '@/policy/level.ts';
import { rulesFrom, type Rules } from '@/policy/rules.ts';
import { templates } from '@/policy/templates/index.ts';
import { agreement, at, LISTS, prepared, rulesWith, session } from './rig.ts';

function settled(rules: Rules, visit: string | Visit, situation: Situation): string {
  const decision = decide(rules, typeof visit === 'string' ? { address: visit, as: 'page' } : visit, situation);
  return decision.action === 'allow' ? `allow by ${decision.step}` : `block by ${decision.step}: ${decision.category}`;
}

const SOCIAL = 'block by category: social-networking';

describe('an own page', () => {
  const ours = {
    host: 'facebook.com',
    paths: ['/OurPage', '/groups/OurParents'],
    levels: ['staff' as const],
    roles: ['administrator' as const],
    clause: 'levels',
  };
  const rules = rulesWith({ ownPages: [ours] });
  const runsIt = at('staff', { role: 'administrator' });

  it.each([
    ['/OurPage', 'allow by own-page'],
    ['/ourpage/posts/1?x=2#y', 'allow by own-page'],
    ['/groups/OurParents/', 'allow by own-page'],
    ['/', SOCIAL],
    ['/feed', SOCIAL],
    ['/OurPageOfSomebodyElse', SOCIAL],
    ['/groups', SOCIAL],
    ['/OurPage/../feed', SOCIAL],
    ['/OurPage/%2e%2e/feed', SOCIAL],
    ['/OurPage/%252e%252e/feed', SOCIAL],
    ['/feed?next=/OurPage', SOCIAL],
    ['/feed#/OurPage', SOCIAL],
  ])('at %s: %s; leaving the path is blocked without a reload, because the same is asked of every move (F5)', (path, verdict) => {
    expect(settled(rules, `https://www.facebook.com${path}`, runsIt)).toBe(verdict);
  });

  it('opens for its roles and levels alone (F5)', () => {
    const page = 'https://facebook.com/OurPage';
    expect(settled(rules, page, at('staff', { role: 'practitioner' }))).toBe(SOCIAL);
    expect(settled(rules, page, at('staff'))).toBe(SOCIAL);
    expect(settled(rules, page, at('child', { role: 'administrator' }))).toBe(SOCIAL);
  });

  it('brings the parts of its own host, and nobody else’s page does', () => {
    const part = (from: string, address = 'https://www.facebook.com/api/graph'): Visit => ({ address, as: 'embedded', from });
    expect(settled(rules, part('https://www.facebook.com'), runsIt)).toBe('allow by own-page');
    expect(settled(rules, part('https://news.test'), runsIt)).toBe(SOCIAL);
    expect(settled(rules, part('https://www.facebook.com', 'https://vk.com/widget'), runsIt)).toBe(SOCIAL);
    expect(settled(rules, { ...part('https://www.facebook.com'), as: 'page' }, runsIt)).toBe(SOCIAL);
  });

  it('does not open what a translator shows of the host to somebody who came from it', () => {
    const carried = 'https://translate.google.com/translate?u=https%3A%2F%2Ffacebook.com%2Ffeed';
    expect(settled(rules, { address: carried, as: 'page', from: 'https://www.facebook.com' }, runsIt)).toBe(SOCIAL);
  });

  it.each([
    ['a translator', 'https://translate.google.com/translate?u='],
    ['a cache', 'https://webcache.googleusercontent.com/search?q=cache:'],
    ['AMP', 'https://www.google.com/amp/s/'],
    ['an archive', 'https://web.archive.org/web/2020/'],
    ['a reader', 'https://r.jina.ai/'],
    ['a translator behind a redirector', 'https://www.google.com/url?q=https%3A%2F%2Ftranslate.google.com%2Ftranslate%3Fu%3D'],
  ])('is not what %s shows of it under another address', (_, carrier) => {
    expect(settled(rules, `${carrier}https://facebook.com/OurPage`, runsIt)).toMatch(/^block by /);
  });

  it('may be where a redirector leads, for the landing is judged by itself; elsewhere on the platform it may not', () => {
    for (const carrier of ['https://www.google.com/url?q=', 'https://eur01.safelinks.protection.outlook.com/?url=']) {
      expect(settled(rules, `${carrier}https%3A%2F%2Ffacebook.com%2FOurPage`, runsIt)).toBe('allow by access');
      expect(settled(rules, `${carrier}https%3A%2F%2Ffacebook.com%2Ffeed`, runsIt)).toBe(SOCIAL);
    }
  });

  it('is found when its path was written in percent forms or in another script', () => {
    for (const path of ['/Азбука', '/%D0%90%D0%B7%D0%B1%D1%83%D0%BA%D0%B0']) {
      const russian = rulesWith({ ownPages: [{ ...ours, paths: [path] }], prepared: [prepared(`page.test${path}`)] });
      expect(settled(russian, 'https://facebook.com/Азбука/posts', runsIt)).toBe('allow by own-page');
      expect(settled(russian, 'https://page.test/%D0%90%D0%B7%D0%B1%D1%83%D0%BA%D0%B0', at('child'))).toBe('allow by prepared');
    }
  });
});

describe('a prepared page', () => {
  const rules = rulesWith(
    { prepared: [prepared('page.test/checked', '2026-11-24'), prepared('whole.test')] },
    { prepared: [prepared('later.test')] },
  );

  it.each([
    ['https://page.test/checked', 'allow by prepared'],
    ['https://www.page.test/checked/more?x=1', 'allow by prepared'],
    ['https://page.test/', 'block by access: unprepared'],
    ['https://page.test/checkedtoo', 'block by access: unprepared'],
    ['https://page.test/checked/%252e%252e/x', 'block by access: unprepared'],
    ['https://page.test/checked/%252e%252e', 'block by access: unprepared'],
    ['https://page.test/%63hecked', 'block by access: unprepared'],
    ['https://page.test//checked', 'block by access: unprepared'],
    ['https://page.test/x%2f..%2fchecked', 'block by access: unprepared'],
    ['https://notpage.test/checked', 'block by access: unprepared'],
    ['https://whole.test/a%2Fb//c/%252e%252e/d', 'allow by prepared'],
    ['https://whole.test/anything', 'allow by prepared'],
    ['https://later.test/', 'allow by staff-prepared'],
  ])('%s: %s (C2)', (address, verdict) => {
    expect(settled(rules, address, at('child'))).toBe(verdict);
  });

  it('counts to the end of the day it expires on, on the clock of the setting (C6)', () => {
    const asked = (instant: string) => settled(rules, 'https://page.test/checked', at('child', { now: new Date(instant) }));
    expect(asked('2026-11-24T23:59:59Z')).toBe('allow by prepared');
    expect(asked('2026-11-25T00:00:00Z')).toBe('block by access: unprepared');
  });

  it('has parts from anywhere that is not blocked, and none from what is (C1)', () => {
    const part = (address: string): Visit => ({ address, as: 'embedded', from: 'https://whole.test' });
    expect(settled(rules, part('https://cdn.example/script.js'), at('child'))).toBe('allow by access');
    expect(settled(rules, part('https://www.facebook.com/plugins/feed'), at('child'))).toBe(SOCIAL);
    expect(settled(rules, part('https://duckduckgo.com/box'), at('child'))).toBe('block by search: search-engines');
  });
});

describe('a closed internet', () => {
  const closed = { child: { internet: { mode: 'closed-unless-session' as const, clause: 'no-routine-access' } } };
  const rules = rulesWith({ levels: closed, prepared: [prepared('page.test'), prepared('bbc.co.uk/cbeebies')] });
  const HOURS = 'block by hours: closed-hours';

  it.each([
    ['https://page.test/', HOURS],
    ['https://www.bbc.co.uk/cbeebies', 'allow by prepared'],
    ['https://www.bbc.co.uk/cbeebies?x=1#y', 'allow by prepared'],
    ['http://www.bbc.co.uk./CBeebies', 'allow by prepared'],
    ['https://www.bbc.co.uk/%63beebies', HOURS],
    ['https://www.bbc.co.uk/cbeebies/games', HOURS],
    ['https://bbc.co.uk/cbeebies', HOURS],
    ['https://facebook.com/', SOCIAL],
  ])('%s: %s (C5)', (address, verdict) => {
    expect(settled(rules, address, at('child'))).toBe(verdict);
  });

  it('closes the home page too when nobody prepared it', () => {
    expect(settled(rulesWith({ levels: closed, prepared: [] }), 'https://www.bbc.co.uk/cbeebies', at('child'))).toBe(HOURS);
  });

  it('leaves the parts of the home page alone', () => {
    expect(settled(rules, { address: 'https://page.test/x.js', as: 'embedded', from: 'https://www.bbc.co.uk' }, at('child'))).toBe(
      'allow by prepared',
    );
  });

  it('opens for as long as a session runs, prepared pages or all as the session says (C5)', () => {
    const change = { levels: closed, prepared: [prepared('page.test')] };
    const narrow = rulesWith(change, { sessions: [session({ access: false })] });
    expect(settled(narrow, 'https://page.test/', at('child'))).toBe('allow by prepared');
    expect(settled(narrow, 'https://unknown.test/', at('child'))).toBe('block by access: unprepared');
    expect(settled(rulesWith(change, { sessions: [session()] }), 'https://unknown.test/', at('child'))).toBe('allow by session');
    expect(settled(narrow, 'https://page.test/', at('child', { now: new Date('2026-11-24T10:30:00Z') }))).toBe(HOURS);
  });

  it('opens by the timetable of the setting, on its clock (C5)', () => {
    const rules = rulesFrom(templates.huntingdon, NOTHING_LIVE, LISTS);
    const asked = (instant: string) => settled(rules, 'https://topmarks.co.uk/', at('child', { now: new Date(instant) }));
    expect(['2026-11-24T09:59:59Z', '2026-11-24T10:00:00Z', '2026-11-24T10:45:00Z', '2026-11-28T10:00:00Z'].map(asked)).toEqual([
      HOURS,
      'allow by prepared',
      HOURS,
      HOURS,
    ]);
  });
});

describe('an agreement', () => {
  const opens = (rest: Parameters<typeof agreement>[0]) => rulesWith({}, { agreements: [agreement({ sites: ['vk.com/ours'], ...rest })] });

  it('opens what it names, to the second (F3)', () => {
    const asked = (instant: string) => settled(opens({}), 'https://vk.com/ours/wall', at('staff', { now: new Date(instant) }));
    expect(['2026-11-24T09:29:59Z', '2026-11-24T09:30:00Z', '2026-11-24T10:29:59Z', '2026-11-24T10:30:00Z'].map(asked)).toEqual([
      SOCIAL,
      'allow by agreement',
      'allow by agreement',
      SOCIAL,
    ]);
    expect(settled(opens({}), 'https://vk.com/', at('staff'))).toBe(SOCIAL);
    expect(settled(opens({}), 'https://vk.com/ours/%252e%252e/feed', at('staff'))).toBe(SOCIAL);
  });

  it.each([
    ['another level', { levels: ['manager' as const] }, {}],
    ['another person', { people: ['head'] }, { person: 'practitioner' }],
    ['somebody, while nobody is known', { people: ['head'] }, {}],
    ['another device', { devices: ['tablet'] }, { device: 'laptop' }],
  ])('for %s opens nothing (F3)', (_, scope, who) => {
    expect(settled(opens(scope), 'https://vk.com/ours', at('staff', who))).toBe(SOCIAL);
  });

  it('carries its id into the decision, so that every use is recorded under it (F3)', () => {
    expect(decide(opens({}), { address: 'https://vk.com/ours', as: 'page' }, at('staff'))).toMatchObject({ agreement: 'agreed' });
  });

  it('about a category opens its sites and no host that only looks like one', () => {
    const rules = rulesWith({}, { agreements: [agreement({ categories: ['social-networking'] })] });
    expect(settled(rules, 'https://facebook.com/', at('staff'))).toBe('allow by agreement');
    expect(settled(rules, 'https://fаcebook.com/', at('staff'))).toBe(SOCIAL);
  });
});

describe('an address in disguise', () => {
  const rules = rulesWith();

  it.each([
    ['a look-alike', 'https://fаcebook.com/', SOCIAL],
    ['a trailing dot and a port', 'https://FACEBOOK.com.:8443/', SOCIAL],
    ['a user name', 'https://good.test@facebook.com/', SOCIAL],
    ['a redirector', 'https://www.google.com/url?q=https%3A%2F%2Fvk.com%2F', SOCIAL],
    ['a translator', 'https://www-facebook-com.translate.goog/', SOCIAL],
    ['an archive', 'https://web.archive.org/web/2020/https://facebook.com/', SOCIAL],
    [
      'a carrier in a carrier',
      'https://www.google.com/url?q=https%3A%2F%2Fweb.archive.org%2Fweb%2F2020%2Fhttps%3A%2F%2Fproxy.test',
      'block by locked: proxies',
    ],
    ['the beginning of another name', 'https://www.facebook.com.good.test/', SOCIAL],
    ['the beginning of a long name', 'https://m.vk.com.eu.proxy.good.test/', SOCIAL],
    ['a label with hyphens', 'https://www-facebook-com.good.test/', SOCIAL],
    ['a label with hyphens, further in', 'https://eu.vk-com.p.good.test/', SOCIAL],
    ['a view of the source', 'view-source:https://facebook.com/', SOCIAL],
    ['a number', 'http://10.1.2.3/', 'block by category: number-address'],
    ['a number in another spelling', 'http://0x7f.1/', 'block by category: number-address'],
    ['a number of version six', 'http://[::1]/', 'block by category: number-address'],
  ])('as %s is seen for what it is', (_, address, verdict) => {
    expect(settled(rules, address, at('staff'))).toBe(verdict);
  });

  it('is not suspected where there is none', () => {
    for (const address of [
      'https://notfacebook.com/',
      'https://notfacebook.com.good.test/',
      'https://facebook.com.test/',
      'https://facebook.com.co.uk/',
      'https://dot-com.good.test/',
      'https://about-facebook.good.test/',
      'https://facebook-com.test/',
      'https://static-vk.com.good.test/',
      'https://www.google.com/url?q=https%3A%2F%2Fgood.test',
      'https://good.test/?u=https://vk.com',
    ])
      expect(settled(rules, address, at('staff'))).toBe('allow by access');
  });

  it.each<[Level, string]>([
    ['child', 'block by category: local-page'],
    ['visitor', 'block by category: local-page'],
    ['staff', 'allow by access'],
  ])('of this very device is judged at level %s: %s', (level, verdict) => {
    for (const address of ['file:///media/stick/page.html', 'data:text/html,x']) expect(settled(rules, address, at(level))).toBe(verdict);
  });

  it('of the browser itself is none of ours: the browser’s own policy closes those', () => {
    for (const level of LEVELS) expect(settled(rules, 'chrome://settings', at(level))).toBe('allow by outside');
  });
});

describe('the console of the setting’s own endpoint', () => {
  const rules = rulesWith({ endpoint: { address: 'http://10.0.0.2:8787', enrolmentKey: 'sixteen-characters' } });

  it('is open to staff and manager, and to them alone, although it is a number', () => {
    const asked = LEVELS.map((level) => settled(rules, 'http://10.0.0.2:8787/devices', at(level)));
    expect(asked).toEqual([
      'block by category: number-address',
      'block by category: number-address',
      'allow by own-page',
      'allow by own-page',
    ]);
  });

  it('is that origin and no other port or scheme', () => {
    for (const address of ['http://10.0.0.2/', 'https://10.0.0.2:8787/', 'http://10.0.0.3:8787/'])
      expect(settled(rules, address, at('staff'))).toBe('block by category: number-address');
  });
});

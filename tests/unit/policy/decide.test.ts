import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CATEGORIES, LOCKED_CATEGORIES } from '@/policy/category.ts';
import { decide } from '@/policy/decide.ts';
import { NOTHING_LIVE, type Live, type Situation, type Visit } from '@/policy/decision.ts';
import type { PolicyDocument } from '@/policy/document.ts';
import { LEVELS, levelOrChild, type Level } from '@/policy/level.ts';
import { lists } from '@/policy/lists/index.ts';
import { rulesFrom, type Rules } from '@/policy/rules.ts';
import { templates } from '@/policy/templates/index.ts';
import { agreement, at, LISTS, MORNING, prepared, rulesWith, session } from './rig.ts';

/** Returns what settles a page in a tab, such as `block by category: social-networking`. */
function settled(rules: Rules, address: string, situation: Situation): string {
  return inWords(rules, { address, as: 'page' }, situation);
}

function inWords(rules: Rules, visit: Visit, situation: Situation): string {
  const decision = decide(rules, visit, situation);
  return decision.action === 'allow' ? `allow by ${decision.step}` : `block by ${decision.step}: ${decision.category}`;
}

/** Adds a member of staff who may read work mail. */
function withReader(policy: PolicyDocument): PolicyDocument {
  const reader = { id: 'reader', name: 'A reader', role: 'administrator', level: 'staff', mayAgree: false, rights: ['work-mail'] } as const;
  return { ...policy, people: [...policy.people, { ...reader, rights: [...reader.rights] }] };
}

const everywhere = { days: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const };
const allDay = [{ days: [...everywhere.days], from: '00:00', to: '23:59' }];

describe('the decision order: the first that speaks wins', () => {
  const work = templates.default.workMail;
  const ownPage = { host: 'facebook.com', paths: ['/OurPage'], levels: [...LEVELS], roles: [], clause: 'levels' };
  const order: [name: string, rules: Rules, address: string, level: Level, wins: string][] = [
    [
      'locked beats an agreement',
      rulesWith({}, { agreements: [agreement({ sites: ['proxy.test'], categories: ['proxies'] })] }),
      'https://proxy.test/',
      'manager',
      'block by locked: proxies',
    ],
    [
      'an agreement beats work mail that is closed in session hours (F8)',
      rulesWith(
        {
          workMail: { ...work, closedInSessionHours: true },
          timetable: { ...templates.default.timetable, sessionHours: allDay },
        },
        { agreements: [agreement({ categories: ['work-mail'] })] },
      ),
      'https://outlook.office.com/mail',
      'staff',
      'allow by agreement',
    ],
    [
      'work mail beats the category webmail (F2)',
      rulesWith({ workMail: { ...work, googleDomains: ['setting.example'] } }),
      'https://mail.google.com/mail/u/0',
      'staff',
      'allow by work-mail',
    ],
    [
      'work mail beats an own page, so that session hours close it all the same (F8)',
      rulesWith({
        workMail: { ...work, hosts: ['facebook.com'], closedInSessionHours: true },
        timetable: { ...templates.default.timetable, sessionHours: allDay },
        ownPages: [ownPage],
      }),
      'https://facebook.com/OurPage',
      'staff',
      'block by work-mail: work-mail',
    ],
    [
      'an own page beats the category (F5)',
      rulesWith({ ownPages: [ownPage] }),
      'https://www.facebook.com/ourpage/posts',
      'staff',
      'allow by own-page',
    ],
    [
      'an own page beats the prepared list',
      rulesWith({ ownPages: [ownPage], prepared: [prepared('facebook.com')] }),
      'https://facebook.com/OurPage',
      'child',
      'allow by own-page',
    ],
    [
      'a prepared page beats the category (C2)',
      rulesWith({ prepared: [prepared('games.test')] }),
      'https://games.test/',
      'child',
      'allow by prepared',
    ],
    [
      'a category beats the search rule',
      rulesWith({
        levels: { child: { blocked: [{ category: 'search-engines', clause: 'levels' }], search: { mode: 'off', clause: 'risks' } } },
      }),
      'https://duckduckgo.com/?q=x',
      'child',
      'block by category: search-engines',
    ],
    [
      'the search rule beats the hours (C3)',
      rulesWith({ levels: { child: { internet: { mode: 'closed-unless-session', clause: 'levels' } } } }),
      'https://duckduckgo.com/',
      'child',
      'block by search: search-engines',
    ],
    [
      'the hours beat the access of the level (C5)',
      rulesWith({ levels: { child: { internet: { mode: 'closed-unless-session', clause: 'levels' } } } }),
      'https://unknown.test/',
      'child',
      'block by hours: closed-hours',
    ],
    ['the access of the level speaks last (C2)', rulesWith(), 'https://unknown.test/', 'child', 'block by access: unprepared'],
    ['what nothing spoke of is open where the level is', rulesWith(), 'https://unknown.test/', 'staff', 'allow by access'],
  ];

  it.for(order)('%s', ([, rules, address, level, wins]) => {
    expect(settled(rules, address, at(level))).toBe(wins);
  });

  it('takes the locked category of a site that stands in an open list too', () => {
    const rules = rulesWith({}, { agreements: [agreement({ categories: ['games'], sites: ['both.test'] })] });
    expect(settled(rules, 'https://both.test/', at('manager'))).toBe('block by locked: proxies');
  });

  it('opens nothing for children by an agreement, whoever it was made for (C1)', () => {
    const rules = rulesWith({}, { agreements: [agreement({ sites: ['facebook.com'], categories: ['social-networking', 'chat'] })] });
    const lists = rulesFrom(rules.policy, rules.live, { 'social-networking': ['facebook.com'] });
    expect(settled(lists, 'https://facebook.com/', at('staff'))).toBe('allow by agreement');
    expect(settled(lists, 'https://facebook.com/', at('child'))).toBe('block by category: social-networking');
  });

  it('rests every block on a clause that the policy has', () => {
    for (const [, rules, address, level] of order) {
      const decision = decide(rules, { address, as: 'page' }, at(level));
      if (decision.action === 'block') expect(rules.policy.clauses.map(({ id }) => id)).toContain(decision.clause);
    }
  });
});

describe('a locked category', () => {
  const site = fc.constantFrom(...LOCKED_CATEGORIES.flatMap((category) => (lists[category] ?? []).slice(0, 40)));
  const wayIn = fc.record({
    level: fc.constantFrom(...LEVELS),
    role: fc.constantFrom('manager', 'chair', undefined),
    as: fc.constantFrom<Visit['as']>('page', 'embedded'),
    template: fc.constantFrom(...Object.values(templates)),
    minutes: fc.integer({ min: -60 * 24 * 400, max: 60 * 24 * 400 }),
  });

  it('is never allowed, whatever agreements, sessions, prepared pages, own pages and work mail name it', () => {
    fc.assert(
      fc.property(site, wayIn, (locked, { level, role, as, template, minutes }) => {
        const [host = '', ...rest] = locked.split('/');
        const now = new Date(MORNING.getTime() + minutes * 60_000);
        const span = { from: new Date(now.getTime() - 1).toISOString(), to: new Date(now.getTime() + 1).toISOString() };
        const policy = {
          ...template,
          workMail: { ...template.workMail, hosts: [host], levels: [...LEVELS] },
          ownPages: [{ host, paths: ['/'], levels: [...LEVELS], roles: [], clause: template.lockedClause }],
          prepared: [prepared(locked), prepared(host)],
          endpoint: { address: `https://${host}`, enrolmentKey: 'sixteen-characters' },
          levels: { ...template.levels, [level]: { ...template.levels[level], blocked: [] } },
        };
        const live: Live = {
          ...NOTHING_LIVE,
          agreements: [agreement({ sites: [locked, host], categories: [...CATEGORIES], ...span })],
          sessions: [session(span)],
          prepared: policy.prepared,
        };
        const visit: Visit = { address: `https://${host}/${rest.join('/')}`, as, from: `https://${host}/` };
        const decision = decide(rulesFrom(policy, live, lists), visit, { level, now, ...(role ? { role } : {}) });
        expect(decision).toMatchObject({ action: 'block', step: 'locked', clause: template.lockedClause });
      }),
      { numRuns: 60 },
    );
  });
});

describe('a child', () => {
  it.each(Object.entries(templates))('of %s never searches without a session, at any time (C3, C4)', (_, policy) => {
    const rules = rulesFrom(policy, NOTHING_LIVE, lists);
    const engine = fc.constantFrom(...(lists['search-engines'] ?? []));
    const now = fc.date({ min: new Date('2026-01-01'), max: new Date('2027-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(
        engine,
        now,
        (site, now) => decide(rules, { address: `https://${site}`, as: 'page' }, at('child', { now })).action === 'block',
      ),
    );
  });

  it('searches while a session that opens searching runs, and not a minute longer (C4)', () => {
    const rules = rulesFrom(templates.huntingdon, { ...NOTHING_LIVE, sessions: [session()] }, LISTS);
    const asked = (instant: string) => settled(rules, 'https://duckduckgo.com/', at('child', { now: new Date(instant) }));
    expect(['2026-11-24T09:29:59Z', '2026-11-24T09:30:00Z', '2026-11-24T10:29:59Z', '2026-11-24T10:30:00Z'].map(asked)).toEqual([
      'block by search: search-engines',
      'allow by session',
      'allow by session',
      'block by search: search-engines',
    ]);
  });

  it('does not search in a session where the policy says never (C3)', () => {
    const rules = rulesWith({}, { sessions: [session()] });
    expect(settled(rules, 'https://duckduckgo.com/', at('child'))).toBe('block by search: search-engines');
  });

  it.each(['facebook.com', 'web.whatsapp.com', 'hotmail.com', 'outlook.office.com'])('opens no %s (C1)', (host) => {
    expect(settled(rulesWith(), `https://${host}/`, at('child'))).toMatch(/^block by category/);
    expect(inWords(rulesWith(), { address: `https://${host}/widget`, as: 'embedded' }, at('child'))).toMatch(/^block by category/);
  });

  it('is who is there when the level is not known (F6)', () => {
    expect([undefined, null, 'Manager', 'admin', '', 4, {}].map(levelOrChild)).toEqual(Array(7).fill('child'));
  });
});

describe('mail and messengers of staff', () => {
  const real = rulesFrom(withReader(templates['all-saints']), NOTHING_LIVE, lists);
  const evening = at('staff', { now: new Date('2026-11-24T18:30:00Z'), person: 'reader' });

  it.each([
    'hotmail.com',
    'www.hotmail.com',
    'outlook.live.com/mail/0',
    'mail.yahoo.com',
    'uk.mail.yahoo.com',
    'mail.google.com',
    'www.icloud.com/mail',
    'mail.aol.com',
    'www.gmx.com',
    'mail.proton.me',
    'mail.virginmedia.com',
  ])('personal webmail at %s is blocked (F1)', (site) => {
    expect(settled(real, `https://${site}`, evening)).toBe('block by category: webmail');
  });

  it.each([
    'www.bt.com',
    'btconnect.com',
    'mail.btconnect.com',
    'switch.egress.com',
    'egress.com',
    'outlook.office.com',
    'outlook.office365.com',
    'teams.microsoft.com',
    'login.live.com',
  ])('work at %s stays open, although personal mail lives next door (F2)', (host) => {
    for (const policy of Object.values(templates))
      expect(settled(rulesFrom(withReader(policy), NOTHING_LIVE, lists), `https://${host}/`, evening)).toMatch(/^allow/);
  });

  it('work mail closes in session hours and opens to the minute after them (F8)', () => {
    const asked = (instant: string) => settled(real, 'https://egress.com/', { ...evening, now: new Date(instant) });
    expect(
      ['2026-11-24T08:59:59Z', '2026-11-24T09:00:00Z', '2026-11-24T12:00:00Z', '2026-11-24T12:30:00Z', '2026-11-24T15:00:00Z'].map(asked),
    ).toEqual([
      'allow by work-mail',
      'block by work-mail: work-mail',
      'allow by work-mail',
      'block by work-mail: work-mail',
      'allow by work-mail',
    ]);
  });

  describe('where only people with the right for it read work mail (F8)', () => {
    const people = [
      { ...templates.default.people[0]!, id: 'reader', rights: ['work-mail' as const] },
      { ...templates.default.people[0]!, id: 'other', rights: [] },
    ];
    const workMail = { ...templates.default.workMail, access: { mode: 'right' as const, clause: 'levels' } };
    const rules = rulesWith({ people, workMail });

    it.each<[Level, string | undefined, string]>([
      ['staff', 'reader', 'allow by work-mail'],
      ['visitor', 'reader', 'allow by work-mail'],
      ['manager', 'other', 'block by work-mail: work-mail'],
      ['staff', undefined, 'block by work-mail: work-mail'],
      ['child', 'reader', 'block by category: work-mail'],
    ])('at the level %s it says to %s: %s', (level, person, said) => {
      expect(settled(rules, 'https://outlook.office.com/', at(level, person ? { person } : {}))).toBe(said);
    });

    it('quotes the sentence on who has access, and an agreement opens it all the same', () => {
      const visit = { address: 'https://outlook.office.com/', as: 'page' } as const;
      expect(decide(rules, visit, at('staff'))).toMatchObject({ clause: 'levels' });
      const agreed = rulesWith({ people, workMail }, { agreements: [agreement({ categories: ['work-mail'] })] });
      expect(settled(agreed, visit.address, at('staff'))).toBe('allow by agreement');
    });
  });

  it('work mail is no work mail at a level that it is not meant for', () => {
    expect(settled(rulesWith(), 'https://outlook.office.com/', at('visitor'))).toBe('block by category: work-mail');
  });

  it('a host that only looks like work mail is not opened as work mail (F1, F2)', () => {
    const rules = rulesWith({ workMail: { ...templates.default.workMail, googleDomains: ['setting.example'] } });
    expect(settled(rules, 'https://mаil.google.com/', at('staff'))).toBe('block by category: webmail');
  });
});

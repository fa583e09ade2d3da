import { describe, expect, test } from 'vitest';
import { CATEGORIES, factsOf, LOCKED_CATEGORIES, type Category } from '@/policy/category.ts';
import { childDefault } from '@/policy/child-default.ts';
import { decide } from '@/policy/decide.ts';
import { NOTHING_LIVE, type Decision, type Live } from '@/policy/decision.ts';
import type { PolicyDocument } from '@/policy/document.ts';
import { LEVELS, type Level } from '@/policy/level.ts';
import { readPolicy } from '@/policy/read-policy.ts';
import { rulesFrom, type Lists } from '@/policy/rules.ts';
import { TEMPLATE_NAMES, templates, type TemplateName } from '@/policy/templates/index.ts';

const lists: Lists = {
  'social-networking': ['facebook.com', 'twitter.com'],
  webmail: ['hotmail.com'],
  chat: ['web.whatsapp.com'],
  'search-engines': ['google.com/search'],
  shopping: ['amazon.co.uk'],
  streaming: ['netflix.com'],
  games: ['miniclip.com'],
  dating: ['match.com'],
  gambling: ['bet365.com'],
};

/** A Tuesday in term, at ten to ten: in session, before Huntingdon's window. */
const MORNING = new Date('2026-11-24T09:50:00Z');
const EVENING = new Date('2026-11-24T18:30:00Z');

type Asked = { level: Level; now?: Date; role?: string; person?: string; live?: Live };

function verdict(name: TemplateName, host: string, { level, now = MORNING, live = NOTHING_LIVE, ...who }: Asked): Decision {
  const rules = rulesFrom(templates[name], live, lists);
  return decide(rules, { address: `https://${host}`, as: 'page' }, { level, now, ...who });
}

/** Returns `allow`, or the sentence of the setting that says no. */
function answer(name: TemplateName, host: string, asked: Asked): string {
  const decision = verdict(name, host, asked);
  if (decision.action === 'allow') return 'allow';
  return templates[name].clauses.find((clause) => clause.id === decision.clause)?.sentence ?? 'no clause';
}

function blocked(policy: PolicyDocument, level: Level): ReadonlySet<Category> {
  return new Set(policy.levels[level].blocked.map((row) => row.category));
}

const session = (search: boolean): Live => ({
  ...NOTHING_LIVE,
  sessions: [{ id: 's', person: 'practitioner', from: '2026-11-24T09:45:00Z', to: '2026-11-24T10:05:00Z', search, access: true }],
});

describe.each(TEMPLATE_NAMES)('the %s template', (name) => {
  const policy: PolicyDocument = templates[name];

  test('is a policy that holds, with nothing to warn of', () => {
    expect(readPolicy(policy)).toEqual({ policy, unknownKeys: [], warnings: [] });
  });

  test('reaches the browser whole: JSON brings back every key of it', () => {
    expect(JSON.parse(JSON.stringify(policy))).toEqual(policy);
  });

  test('blocks locked categories at every level', () => {
    for (const category of LOCKED_CATEGORIES)
      for (const level of LEVELS) {
        const rules = rulesFrom(policy, NOTHING_LIVE, { [category]: ['site.example'] });
        expect(decide(rules, { address: 'https://site.example', as: 'page' }, { level, now: MORNING })).toMatchObject({ step: 'locked' });
      }
  });

  test('keeps from children every category that the table keeps from children', () => {
    const missing = tabled('child').filter((category) => !policy.levels.child.blocked.some((row) => row.category === category));
    expect(missing).toEqual([]);
  });

  test('blocks no category for staff that it leaves open to a visitor, nor for a visitor what it leaves open to a child', () => {
    expect([...blocked(policy, 'staff')].filter((category) => !blocked(policy, 'visitor').has(category))).toEqual([]);
    expect([...blocked(policy, 'visitor')].filter((category) => !blocked(policy, 'child').has(category))).toEqual([]);
  });

  test('lets a child back to its home page, and nowhere unprepared', () => {
    const rules = rulesFrom(policy, NOTHING_LIVE, lists);
    expect(decide(rules, { address: policy.setting.homePage, as: 'page' }, { level: 'child', now: MORNING })).toMatchObject({
      action: 'allow',
    });
    expect(verdict(name, 'example.org', { level: 'child' })).toMatchObject({ action: 'block' });
  });

  test('names no person by a name: roles stand in their place', () => {
    const names = [...policy.designatedPersons, ...policy.people, policy.adoption.signatory].map((person) => person.name);
    expect(names.filter((person) => !/^(The|A) /.test(person))).toEqual([]);
  });

  test('offers no sanction for a child’s accident', () => {
    const offered = policy.sanctions.filter((row) => row.forChild).map((row) => row.id);
    expect(offered).toEqual(['logged-only', 'reported', 'false-alarm', 'no-further-action']);
    expect(policy.sanctions.length).toBeGreaterThan(offered.length);
  });
});

test('the default template blocks at each level exactly what the table of categories says', () => {
  for (const level of LEVELS) expect(templates.default.levels[level].blocked.map((row) => row.category)).toEqual(tabled(level));
});

test('before a policy is known, the strict default holds on a device that is a child’s', () => {
  expect(childDefault.levels.child).toEqual(templates.default.levels.child);
  expect(LEVELS.map((level) => childDefault.levels[level])).toEqual(LEVELS.map(() => childDefault.levels.child));
  expect(templates.default.clauses).toEqual(expect.arrayContaining(childDefault.clauses));
  for (const key of ['setting', 'prepared', 'designatedPersons'] as const) expect(childDefault[key]).toEqual(templates.default[key]);
  expect(childDefault).toMatchObject({ people: [], ownPages: [], agreements: { allowed: false }, sessions: { allowed: false } });
  expect(childDefault.device?.level).toBe('child');
  expect(readPolicy(childDefault)).toHaveProperty('policy');
});

describe('where the five settings disagree', () => {
  const searching: [TemplateName, string][] = [
    ['default', 'off'],
    ['azbuka', 'off'],
    ['little-thetford', 'off'],
    ['kaleidoscope', 'off'],
    ['huntingdon', 'with-adult'],
    ['all-saints', 'with-adult'],
  ];

  test.each(searching)('a child of %s searches: %s', (name, mode) => {
    expect(templates[name].levels.child.search.mode).toBe(mode);
    const inSession = verdict(name, 'google.com/search', { level: 'child', live: session(templates[name].sessions.opensSearch) });
    expect(inSession.action).toBe(mode === 'with-adult' ? 'allow' : 'block');
    expect(verdict(name, 'google.com/search', { level: 'child' }).action).toBe('block');
  });

  test('AZBUKA and Little Thetford say that a child never searches, Huntingdon that an adult sits by', () => {
    for (const name of ['azbuka', 'little-thetford'] as const)
      expect(answer(name, 'google.com/search', { level: 'child' })).toBe(
        'Children should not be able to search or install anything on a setting device.',
      );
    expect(answer('huntingdon', 'google.com/search', { level: 'child' })).toContain(
      'only search the Internet with an adult sitting by them',
    );
  });

  test('All Saints is closed to children unless a session runs, Huntingdon outside its windows', () => {
    expect(answer('all-saints', 'example.org', { level: 'child' })).toBe('Children do not routinely have access to the internet.');
    expect(verdict('all-saints', 'example.org', { level: 'child', live: session(true) }).action).toBe('allow');
    expect(verdict('huntingdon', 'example.org', { level: 'child' })).toMatchObject({ category: 'closed-hours', clause: 'wireless-off' });
    expect(verdict('huntingdon', 'example.org', { level: 'child', now: new Date('2026-11-24T10:30:00Z') })).toMatchObject({
      category: 'unprepared',
      clause: 'checked-first',
    });
  });

  test('agreements may open social networking at AZBUKA and Little Thetford, and nowhere else', () => {
    const social = TEMPLATE_NAMES.filter((name) => templates[name].agreements.categories.includes('social-networking'));
    expect(social).toEqual(['azbuka', 'little-thetford']);
    for (const name of social) expect(templates[name].agreements).toMatchObject({ allowed: true, roles: ['manager', 'deputy'] });
    for (const name of ['default', 'kaleidoscope'] as const) expect(templates[name].agreements.allowed).toBe(false);
  });

  test('the Head teacher of Huntingdon may authorise personal use, by category and never a single site', () => {
    expect(templates.huntingdon.agreements).toMatchObject({ allowed: true, sites: false, clause: 'head-authorises' });
    expect(templates.huntingdon.agreements.categories).toContain('webmail');
  });

  test('each setting gives staff its own reason against social networking', () => {
    expect(answer('azbuka', 'facebook.com', { level: 'staff' })).toContain('without prior agreement');
    expect(answer('little-thetford', 'facebook.com', { level: 'staff' })).toContain('without prior agreement');
    expect(answer('kaleidoscope', 'facebook.com', { level: 'staff' })).toContain('Facebook and Twitter will not be used');
    expect(answer('huntingdon', 'facebook.com', { level: 'staff' })).toContain('any technology owned by Huntingdon Nursery School');
    expect(answer('all-saints', 'facebook.com', { level: 'staff' })).toContain('has a Facebook page');
  });

  test('staff of Kaleidoscope keep to their duties: no shops, films, games or dating', () => {
    for (const host of ['amazon.co.uk', 'netflix.com', 'miniclip.com', 'match.com'])
      expect(answer('kaleidoscope', host, { level: 'staff' })).toContain('other than the duties of your employment');
    for (const name of ['azbuka', 'little-thetford', 'all-saints'] as const)
      expect(answer(name, 'amazon.co.uk', { level: 'staff' })).toBe('allow');
  });

  test('staff read no personal email anywhere', () => {
    for (const name of TEMPLATE_NAMES) expect(answer(name, 'hotmail.com', { level: 'staff' })).not.toBe('allow');
    expect(answer('all-saints', 'hotmail.com', { level: 'staff' })).toBe(
      'Staff may not use the setting ICT equipment to access personal emails.',
    );
  });

  test('the work mailbox of Little Thetford stays open although it is at an internet provider', () => {
    for (const level of ['staff', 'manager'] as const)
      expect(verdict('little-thetford', 'webmail.btconnect.com', { level })).toMatchObject({ action: 'allow', step: 'work-mail' });
    expect(verdict('little-thetford', 'webmail.btconnect.com', { level: 'child' }).action).toBe('block');
  });

  test('work email of All Saints closes in session hours and opens after them', () => {
    expect(answer('all-saints', 'egress.com', { level: 'staff' })).toContain('only when adult:child ratios allow');
    expect(verdict('all-saints', 'outlook.office.com', { level: 'staff' }).action).toBe('block');
    expect(answer('all-saints', 'egress.com', { level: 'staff', person: 'administrator', now: EVENING })).toBe('allow');
    expect(templates['all-saints'].agreements).toMatchObject({ allowed: true, categories: ['work-mail'], ratioTick: true });
  });

  test('“Only those who administer and access these email addresses have access”: nobody else of All Saints opens them, not even by a staff laptop', () => {
    for (const person of ['manager', 'deputy', 'chair'])
      expect(answer('all-saints', 'egress.com', { level: 'manager', person, now: EVENING })).toBe('allow');
    for (const person of ['practitioner', undefined])
      expect(answer('all-saints', 'egress.com', { level: 'staff', now: EVENING, ...(person ? { person } : {}) })).toBe(
        'Only those who administer and access these email addresses have access',
      );
  });

  test('the Facebook pages of All Saints open for those who run them, and the rest of Facebook does not', () => {
    for (const path of ['/AllSaintsPreschool', '/groups/AllSaintsPreschoolParents/posts/1'])
      expect(answer('all-saints', `www.facebook.com${path}`, { level: 'staff', role: 'administrator' })).toBe('allow');
    expect(answer('all-saints', 'www.facebook.com/AllSaintsPreschool', { level: 'staff', role: 'practitioner' })).not.toBe('allow');
    expect(answer('all-saints', 'www.facebook.com/', { level: 'manager', role: 'manager' })).toContain('has a Facebook page');
  });

  test('AZBUKA speaks Russian first and prepares a Russian page', () => {
    expect(templates.azbuka.setting.languages).toEqual(['ru', 'en']);
    expect(templates.azbuka.prepared.map((page) => page.title).join()).toMatch(/[а-я]/);
  });

  test('Huntingdon leaves the sanction to the Head teacher, and two settings follow the allegations process', () => {
    expect(templates.huntingdon.sanctions.at(-1)?.label).toContain('at the discretion of the Head teacher');
    const allegations = TEMPLATE_NAMES.filter((name) => templates[name].sanctions.some((row) => row.id === 'allegations'));
    expect(allegations).toEqual(['azbuka', 'little-thetford']);
  });
});

/** What the table of categories blocks at a level and a list of blocked categories has to name. */
function tabled(level: Level): Category[] {
  const ruled = new Set<Category>(['search-engines', 'unprepared', 'personal-details', 'closed-hours']);
  return CATEGORIES.filter((category) => factsOf(category).blockedAt.includes(level) && !factsOf(category).locked && !ruled.has(category));
}

import { describe, expect, it } from 'vitest';
import type { Situation } from '@/policy/decision.ts';
import { headerRules } from '@/policy/headers.ts';
import { LEVELS, type Level } from '@/policy/level.ts';
import { EVERY_TYPE, PRIORITY, type NetRuleDraft } from '@/policy/net-rule.ts';
import type { Rules } from '@/policy/rules.ts';
import { templates } from '@/policy/templates/index.ts';
import { agreement, at, rulesWith } from './rig.ts';

const work = templates.default.workMail;
const tenants = {
  ...work,
  microsoftTenants: ['setting.example', 'school.example'],
  microsoftDirectory: '72f988bf-86f1-41af-91ab-2d7cd011db47',
};
/** Personal mail is blocked at the level of staff and open to the manager. */
const webmail = (level: Level) => ({ levels: { [level]: { blocked: [{ category: 'webmail' as const, clause: 'levels' }] } } });
const nobody = { levels: Object.fromEntries(LEVELS.map((level) => [level, { blocked: [] }])) };

/** Returns the headers that a request would carry, by name. */
function sent(rules: Rules, situation: Situation, address: string): Record<string, string> {
  const matching = headerRules(rules, situation).filter((rule) => isMatch(rule, new URL(address)));
  const set = matching.flatMap(({ action }) =>
    action.type === 'modifyHeaders' && 'requestHeaders' in action ? action.requestHeaders : [],
  );
  return Object.fromEntries(set.map(({ header, value }) => [header, value]));
}

function isMatch({ condition: { requestDomains = [], regexFilter = '' } }: NetRuleDraft, { hostname, href }: URL): boolean {
  const host = hostname.replace(/\.$/, '');
  return requestDomains.some((one) => host === one || host.endsWith(`.${one}`)) && new RegExp(regexFilter).test(href);
}

describe('“… a professional email account to use for all work related business” (F2): work accounts on Google', () => {
  const rules = rulesWith({ ...nobody, workMail: { ...work, googleDomains: ['setting.example', 'school.example'] } });

  it.each(['mail.google.com/mail/u/1', 'accounts.google.com/', 'google.com', 'www.google.com/search?q=x', 'drive.google.com:8443/'])(
    'are the only ones let in at %s, at every level',
    (place) => {
      for (const level of LEVELS)
        expect(sent(rules, at(level), `https://${place}`)).toEqual({ 'X-GoogApps-Allowed-Domains': 'setting.example,school.example' });
    },
  );

  it('are the only ones let in on the country hosts that the list of search engines names', () => {
    const lists = {
      ...rules,
      lists: { 'search-engines': ['google.co.uk/search', 'google.de/search', 'images.google.fr', 'notgoogle.com'] },
    };
    for (const host of ['accounts.google.co.uk', 'google.de'])
      expect(Object.keys(sent(lists, at('staff'), `https://${host}/`))).toHaveLength(1);
    for (const host of ['notgoogle.com', 'google.fr']) expect(sent(lists, at('staff'), `https://${host}/`)).toEqual({});
  });

  it('are named to nobody else, and to nobody where the policy names none', () => {
    for (const host of ['google.com.evil.test', 'notgoogle.com', 'login.microsoftonline.com'])
      expect(sent(rules, at('staff'), `https://${host}/`)).toEqual({});
    expect(sent(rulesWith(nobody), at('staff'), 'https://mail.google.com/')).toEqual({});
  });
});

describe('work accounts on Microsoft (F2)', () => {
  it.each([
    'login.microsoftonline.com',
    'login.microsoft.com',
    'login.windows.net',
    'login.microsoftonline.com.',
    'x:y@login.windows.net:444',
  ])('are the only ones let in at %s', (host) => {
    expect(sent(rulesWith({ ...nobody, workMail: tenants }), at('staff'), `https://${host}/common/oauth2`)).toEqual({
      'Restrict-Access-To-Tenants': 'setting.example,school.example',
      'Restrict-Access-Context': '72f988bf-86f1-41af-91ab-2d7cd011db47',
    });
  });

  it.each([
    'device.login.microsoftonline.com',
    'outlook.office.com',
    'login.microsoftonline.com.evil.test',
    'evil.test/login.windows.net/',
  ])('are not named to %s', (place) => {
    expect(sent(rulesWith({ ...nobody, workMail: tenants }), at('staff'), `https://${place}`)).toEqual({});
  });

  it('need no directory to be named, but are named to nobody without a tenant', () => {
    const { microsoftDirectory: _left, ...without } = tenants;
    const address = 'https://login.microsoftonline.com/';
    expect(Object.keys(sent(rulesWith({ ...nobody, workMail: without }), at('staff'), address))).toEqual(['Restrict-Access-To-Tenants']);
    expect(sent(rulesWith({ ...nobody, workMail: { ...tenants, microsoftTenants: [] } }), at('staff'), address)).toEqual({});
  });
});

describe('personal Microsoft accounts (F2)', () => {
  const personal = { 'sec-Restrict-Tenant-Access-Policy': 'restrict-msa' };
  const lists = { webmail: ['outlook.live.com'] };
  const login = 'https://login.live.com/oauth20_authorize.srf';

  it('are kept out wherever personal mail is blocked, with and without work mail on Microsoft', () => {
    for (const workMail of [work, tenants]) {
      const rules = rulesWith({ ...nobody, ...webmail('staff'), workMail }, {}, lists);
      expect(sent(rules, at('staff'), login)).toEqual(personal);
      expect(sent(rules, at('staff'), 'https://live.com/')).toEqual({});
      expect(sent(rules, at('staff'), 'https://x.login.live.com/')).toEqual({});
    }
  });

  it('are let in where personal mail is open: at such a level, and while an agreement runs that opens it', () => {
    expect(sent(rulesWith({ ...nobody, ...webmail('staff') }, {}, lists), at('manager'), login)).toEqual({});
    const agreed = [{ categories: ['webmail' as const] }, { sites: ['live.com'] }].map((scope) => agreement(scope));
    for (const one of agreed) {
      const rules = rulesWith({ ...nobody, ...webmail('staff') }, { agreements: [one] }, lists);
      expect(sent(rules, at('staff'), login)).toEqual({});
      expect(sent(rules, at('staff', { now: new Date('2026-11-24T10:30:00Z') }), login)).toEqual(personal);
    }
  });
});

describe('YouTube (C10)', () => {
  it.each([
    ['child', 'Strict'],
    ['visitor', 'Strict'],
    ['staff', 'Moderate'],
    ['manager', 'Moderate'],
  ] as const)('is told how to restrict itself: for a %s %s', (level, mode) => {
    for (const host of [
      'youtube.com',
      'www.youtube.com',
      'm.youtube.com',
      'www.youtube-nocookie.com',
      'youtubei.googleapis.com',
      'youtube.googleapis.com',
    ])
      expect(sent(rulesWith(nobody), at(level), `https://${host}/`)).toEqual({ 'YouTube-Restrict': mode });
    for (const host of ['googleapis.com', 'fonts.googleapis.com', 'notyoutube.com'])
      expect(sent(rulesWith(nobody), at(level), `https://${host}/`)).toEqual({});
  });
});

it('headers are set, never added, on every kind of request, above every rule that opens or closes (F2)', () => {
  const rules = rulesWith({ workMail: { ...tenants, googleDomains: ['setting.example'] } });
  for (const { action, condition, priority } of headerRules(rules, at('staff'))) {
    expect('requestHeaders' in action && action.requestHeaders.every(({ operation }) => operation === 'set')).toBe(true);
    expect(condition.resourceTypes).toEqual(EVERY_TYPE);
    expect(priority).toBe(Math.max(...Object.values(PRIORITY)));
  }
});

it.each([
  ['child', 1],
  ['visitor', 1],
  ['staff', 0],
  ['manager', 0],
] as const)('what the browser would ask of other hosts by itself no page of a %s may have it ask', (level, count) => {
  const added = headerRules(rulesWith(nobody), at(level)).filter(({ action }) => 'responseHeaders' in action);
  expect(added).toHaveLength(count);
  for (const { action, condition } of added) {
    expect(action).toMatchObject({ responseHeaders: [{ header: 'permissions-policy', operation: 'append' }] });
    expect(condition).toEqual({ resourceTypes: ['main_frame', 'sub_frame', 'object'] });
  }
});

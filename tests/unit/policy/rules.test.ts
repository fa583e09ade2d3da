import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LOCKED_CATEGORIES } from '@/policy/category.ts';
import { decide } from '@/policy/decide.ts';
import { LEVELS } from '@/policy/level.ts';
import { workMailFor, workMailHosts } from '@/policy/rules.ts';
import { indexSites, splitSite, valuesAt } from '@/policy/site-index.ts';
import { templates } from '@/policy/templates/index.ts';
import { agreement, at, prepared, rulesWith } from './rig.ts';

const { workMail } = templates.default;

describe('work mail', () => {
  const hostsOf = (change: Partial<typeof workMail>) =>
    workMailHosts({ ...templates.default, workMail: { ...workMail, hosts: [], ...change } });

  it('“The preschool email address” (F2): lives where the policy says, each host once', () => {
    expect(hostsOf({ hosts: ['btconnect.com', 'egress.com', 'btconnect.com'] })).toEqual(['btconnect.com', 'egress.com']);
    expect(hostsOf({})).toEqual([]);
  });

  it('of a Google or Microsoft tenant lives at their mail’s front doors, and at no other host of theirs (F2)', () => {
    expect(hostsOf({ googleDomains: ['setting.example'] })).toEqual(['mail.google.com', 'chat.google.com']);
    expect(hostsOf({ microsoftTenants: ['setting.example'] })).toEqual([
      'outlook.office.com',
      'outlook.office365.com',
      'outlook.cloud.microsoft',
    ]);
    expect(rulesWith({ workMail: { ...workMail, hosts: ['egress.com'] } }).lists['work-mail']).toEqual(['egress.com']);
  });

  it('is meant for the levels that the policy names (F2)', () => {
    expect(LEVELS.filter((level) => workMailFor(templates.default, at(level)) === 'open')).toEqual(['staff', 'manager']);
  });
});

describe('rules made of a policy', () => {
  it('block locked categories at every level under the clause for them, also where a level names them with another', () => {
    const rules = rulesWith({ levels: { manager: { blocked: [{ category: 'adult', clause: 'levels' }] } } });
    for (const level of LEVELS)
      for (const category of LOCKED_CATEGORIES) expect(rules.blocked[level].get(category)).toBe(templates.default.lockedClause);
  });

  it('keep the clause that each blocked category rests on', () => {
    const { child } = rulesWith({ levels: { child: { blocked: [{ category: 'games', clause: 'risks' }] } } }).blocked;
    expect(child.get('games')).toBe('risks');
    expect(child.has('shopping')).toBe(false);
  });

  it('find prepared pages of the policy and of the day alike, and agreements by site and by category', () => {
    const rules = rulesWith(
      { prepared: [prepared('a.test')] },
      { prepared: [prepared('b.test/page')], agreements: [agreement({ sites: ['c.test'], categories: ['games', 'chat'] })] },
    );
    expect(valuesAt(rules.prepared, 'www.a.test', '/').map(({ site }) => site)).toEqual(['a.test']);
    expect(valuesAt(rules.staffPrepared, 'b.test', '/page/1').map(({ site }) => site)).toEqual(['b.test/page']);
    expect(valuesAt(rules.agreed, 'c.test', '/').map(({ id }) => id)).toEqual(['agreed']);
    expect([...rules.agreedCategories.keys()]).toEqual(['games', 'chat']);
  });
});

it('let the policy’s own row alone count where something live names the same site', () => {
  const rules = rulesWith(
    { prepared: [prepared('a.test', '2026-11-01')] },
    { prepared: [prepared('a.test', '2027-06-30'), prepared('b.test')] },
  );
  expect(rules.staffPages.map(({ site }) => site)).toEqual(['b.test']);
  const decision = decide(rules, { address: 'https://a.test/', as: 'page' }, at('child'));
  expect(decision).toMatchObject({ action: 'block', step: 'access' });
});

describe('the index of sites', () => {
  const index = indexSites([
    ['site.test', 'whole'],
    ['mail.site.test', 'mail'],
    ['site.test/Mail', 'path'],
    ['site.test/%6Dusic', 'encoded'],
  ]);

  it.each([
    ['site.test', '/', ['whole']],
    ['a.b.site.test', '/', ['whole']],
    ['mail.site.test', '/', ['mail', 'whole']],
    ['site.test', '/mail/inbox', ['whole', 'path']],
    ['site.test', '/mailing', ['whole']],
    ['site.test', '/music', ['whole', 'encoded']],
    ['notsite.test', '/', []],
    ['test', '/', []],
    ['', '/', []],
  ])('knows of %s%s: %j, the most specific host first', (host, path, values) => {
    expect(valuesAt(index, host, path)).toEqual(values);
  });

  it('finds the same under a host with thousands of paths as under one with few', () => {
    const endings = fc.constantFrom('', '/', '/x', '-x', ';x', '.x', '%', 'x');
    const part = fc.constantFrom('a', 'b', 'ab', 'a-b', 'c.d');
    const path = fc.array(part, { minLength: 1, maxLength: 3 }).map((parts) => `/${parts.join('/')}`);
    const filler = Array.from({ length: 5_000 }, (_, n) => [`site.test/filler-${n}`, `filler ${n}`] as const);
    fc.assert(
      fc.property(fc.array(path, { minLength: 1, maxLength: 12 }), path, endings, (listed, asked, ending) => {
        const rows = ['', ...listed].map((one, n) => [`site.test${one}`, `row ${n}`] as const);
        const few = valuesAt(indexSites(rows), 'www.site.test', asked + ending);
        expect(valuesAt(indexSites([...filler, ...rows]), 'www.site.test', asked + ending)).toEqual(few);
      }),
      { numRuns: 60 },
    );
  });

  it('takes a site that ends in a slash for the whole host', () => {
    expect(splitSite('site.test/')).toEqual({ host: 'site.test', path: '' });
  });
});

import { describe, expect, it } from 'vitest';
import { decide } from '@/policy/decide.ts';
import { NOTHING_LIVE, type Session, type Situation } from '@/policy/decision.ts';
import { embeddersIn, isEmbedder } from '@/policy/embedders.ts';
import { LEVELS } from '@/policy/level.ts';
import { lists } from '@/policy/lists/index.ts';
import { rulesFrom } from '@/policy/rules.ts';
import { templates } from '@/policy/templates/index.ts';
import { isUnderAny } from '@/policy/subscribed.ts';
import { why } from '@/policy/why.ts';
import { agreement } from './rig.ts';

const situation: Situation = { level: 'child', now: new Date('2026-11-24T10:00:00Z') };
const session: Session = { id: 's', person: 'p', from: '2026-11-24T09:00:00Z', to: '2026-11-24T11:00:00Z', search: false, access: false };
const policy = {
  ...templates.default,
  prepared: [
    ...templates.default.prepared,
    { site: 'ducks.test/pond', title: 'Ducks', checkedBy: 'The manager', checkedOn: '2026-09-01' },
    { site: 'geese.test', title: 'Geese', checkedBy: 'The manager', checkedOn: '2026-09-01', expires: '2026-10-01' },
  ],
  ownPages: [{ host: 'ours.test', paths: ['/nursery'], levels: ['child' as const], roles: [], clause: templates.default.lockedClause }],
};

const actionOf = (from: string | undefined, sessions: Session[] = [], inFrame = true) =>
  decide(
    rulesFrom(policy, { ...NOTHING_LIVE, sessions }, lists),
    { address: 'https://unlisted.test/', as: 'embedded', inFrame, ...(from ? { from } : {}) },
    situation,
  ).action;

describe('what is in a frame where only prepared pages are open', () => {
  it.each(['https://ducks.test', 'https://www.ducks.test', 'https://ours.test'])('loads for %s', (from) => {
    expect(actionOf(from)).toBe('allow');
  });

  it.each(['https://unlisted.test', 'https://notducks.test', 'https://geese.test', 'https://www.google.com', 'about:blank', undefined])(
    'does not load for %s',
    (from) => {
      expect(actionOf(from)).toBe('block');
      // A picture or a script is a part of the page that stands there already.
      expect(actionOf(from, [], false)).toBe('allow');
    },
  );

  it('loads for a search engine while a session opens searching, and for everybody while it opens every page', () => {
    expect(actionOf('https://www.google.com', [{ ...session, search: true }])).toBe('allow');
    expect(actionOf('https://unlisted.test', [{ ...session, search: true }])).toBe('block');
    expect(actionOf('https://unlisted.test', [{ ...session, access: true }])).toBe('allow');
  });

  it('is explained by the sentence of the level', () => {
    const visit = { address: 'https://unlisted.test/', as: 'embedded' as const, inFrame: true, from: 'https://unlisted.test' };
    expect(why(rulesFrom(policy, NOTHING_LIVE, lists), visit, situation).verdict).toEqual({
      action: 'block',
      step: 'access',
      category: 'unprepared',
      clause: policy.levels.child.access.clause,
    });
  });
});

describe('whose page may frame what it likes', () => {
  const ways = [
    NOTHING_LIVE,
    { ...NOTHING_LIVE, sessions: [{ ...session, search: true }] },
    {
      ...NOTHING_LIVE,
      agreements: [agreement({ sites: ['vk.com/ours'] }), agreement({ sites: ['later.test'], from: '2026-11-25T09:00:00Z' })],
    },
    { ...NOTHING_LIVE, agreements: [agreement({ categories: ['games'] })] },
    { ...NOTHING_LIVE, prepared: [{ site: 'staff.test/hens', title: 'Hens', checkedBy: 'Ann', checkedOn: '2026-09-01' }] },
  ];
  const hosts = [
    'ducks.test',
    'geese.test',
    'ours.test',
    'staff.test',
    'vk.com',
    'later.test',
    'www.google.com',
    'unlisted.test',
    'console.test',
  ]
    .concat(
      lists.games?.slice(0, 5) ?? [],
      policy.workMail.hosts,
      policy.prepared.map(({ site }) => site.split('/', 1)[0] ?? ''),
    )
    .flatMap((host) => [host.split('/', 1)[0] ?? '', `www.${host.split('/', 1)[0]}`, `not${host.split('/', 1)[0]}`]);

  it.each(LEVELS.flatMap((level) => ways.map((live, way) => ({ level, way, live }))))(
    'is said of a host as of all hosts, at $level in way $way',
    ({ level, live }) => {
      const rules = rulesFrom({ ...policy, endpoint: { address: 'https://console.test', enrolmentKey: 'e'.repeat(16) } }, live, lists);
      const here = { ...situation, level };
      const all = embeddersIn(rules, here);
      expect(hosts.filter((host) => isEmbedder(rules, host, here))).toEqual(hosts.filter((host) => isUnderAny(host, all)));
      expect(hosts.filter((host) => isEmbedder(rules, host, here))).toContain('www.ducks.test');
    },
  );
});

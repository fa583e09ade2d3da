import { expect, it } from 'vitest';
import { NOTHING_LIVE, type Live } from '@/policy/decision.ts';
import type { PolicyDocument } from '@/policy/document.ts';
import type { Level } from '@/policy/level.ts';
import { rulesFrom } from '@/policy/rules.ts';
import { isTighter, serviceWorkerRule, serviceWorkerSites } from '@/policy/service-workers.ts';
import { templates } from '@/policy/templates/index.ts';

const now = new Date('2026-11-23T10:00:00Z');
const hostsAt = (level: Level, policy: PolicyDocument = templates.default, live: Live = NOTHING_LIVE) =>
  serviceWorkerRule(serviceWorkerSites(rulesFrom(policy, live, {}), { level, now }))?.condition.excludedInitiatorDomains;

it('holds at every level but the manager’s, unless the policy says otherwise', () => {
  const { staff, manager } = templates.default.levels;
  expect(hostsAt('child')).toBeDefined();
  expect(hostsAt('staff')).toBeDefined();
  expect(hostsAt('manager')).toBeUndefined();
  const turned: PolicyDocument = {
    ...templates.default,
    levels: {
      ...templates.default.levels,
      staff: { ...staff, serviceWorkers: 'all' },
      manager: { ...manager, serviceWorkers: 'opened-sites' },
    },
  };
  expect(hostsAt('staff', turned)).toBeUndefined();
  expect(hostsAt('manager', turned)).toBeDefined();
});

it('leaves out whole hosts that are prepared today, and none of which a path alone is', () => {
  const page = { title: 'Ducks', checkedBy: 'The manager', checkedOn: '2026-09-01' };
  const prepared = [
    { ...page, site: 'ducks.test' },
    { ...page, site: 'corner.test/ducks' },
    { ...page, site: 'gone.test', expires: '2026-11-22' },
  ];
  const hosts = hostsAt('child', { ...templates.default, prepared });
  expect(hosts).toContain('ducks.test');
  expect(hosts?.filter((host) => /corner|gone/.test(host))).toEqual([]);
});

it('leaves out what an agreement opens now, for whom it opens it', () => {
  const agreement = {
    id: 'agreement-1',
    sites: ['shop.test'],
    categories: [],
    levels: [],
    people: [],
    devices: [],
    from: '2026-11-23T09:00:00Z',
    to: '2026-11-23T11:00:00Z',
  };
  const live = { ...NOTHING_LIVE, agreements: [agreement] } as unknown as Live;
  expect(hostsAt('staff', templates.default, live)).toContain('shop.test');
  expect(hostsAt('child', templates.default, live)).not.toContain('shop.test');
});

it('is tighter where any site lost what it might, and not where sites gained it', () => {
  expect(isTighter(['mail.test'], ['*'])).toBe(true);
  expect(isTighter([], ['mail.test'])).toBe(true);
  expect(isTighter(['mail.test'], ['mail.test', 'shop.test'])).toBe(true);
  expect(isTighter(['mail.test', 'shop.test'], ['mail.test'])).toBe(false);
  expect(isTighter(['mail.test'], ['www.mail.test'])).toBe(false);
  expect(isTighter(['*'], ['mail.test'])).toBe(false);
  expect(isTighter(['*'], ['*'])).toBe(false);
});

import { beforeEach, expect, test, vi } from 'vitest';
import type { Gate } from '@/platform/gate.ts';
import { NOTHING_LIVE } from '@/policy/decision.ts';
import type { Level } from '@/policy/level.ts';
import { rulesFrom } from '@/policy/rules.ts';
import { templates } from '@/policy/templates/index.ts';

/** What the browser keeps, and what it was told to remove. */
const browser = vi.hoisted(() => ({ kept: new Map<string, unknown>(), removed: [] as { excludeOrigins: string[] }[], refuses: false }));
vi.mock('@wxt-dev/browser', () => ({
  browser: {
    storage: {
      local: {
        get: async (key: string) => ({ [key]: browser.kept.get(key) }),
        set: async (values: Record<string, unknown>) => Object.entries(values).forEach(([key, value]) => browser.kept.set(key, value)),
      },
    },
    declarativeNetRequest: { updateSessionRules: async () => undefined },
    browsingData: {
      remove: async (from: { excludeOrigins: string[] }) => {
        if (browser.refuses) throw new Error('Busy.');
        browser.removed.push(from);
      },
    },
  },
}));

const { createServiceWorkers } = await import('@/platform/service-workers.ts');

const policy = { ...templates.default, workMail: { ...templates.default.workMail, hosts: ['mail.council.test'] } };
let level: Level;
const gate = { rules: () => rulesFrom(policy, NOTHING_LIVE, {}), situation: () => ({ level, now: new Date() }) } as unknown as Gate;

/** Has other rules come into force, in a worker that may have started anew since. */
async function follow(next: Level): Promise<number> {
  level = next;
  const serviceWorkers = createServiceWorkers(gate);
  await serviceWorkers.hold();
  await serviceWorkers.endOthers();
  return browser.removed.length;
}

beforeEach(() => {
  browser.kept.clear();
  browser.removed.length = 0;
  browser.refuses = false;
});

test('what was registered before we came goes at the first start, but for hosts that are open as a whole, and nothing goes at the next', async () => {
  expect(await follow('child')).toBe(1);
  expect(browser.removed[0]?.excludeOrigins).toContain('https://mail.council.test');
  expect(await follow('child')).toBe(1);
});

test('what was registered at a level that lets every site goes each time that level ends', async () => {
  await follow('child');
  expect(await follow('manager')).toBe(1);
  expect(await follow('staff')).toBe(2);
  expect(await follow('manager')).toBe(2);
  expect(await follow('child')).toBe(3);
});

test('what the browser would not remove is removed the next time', async () => {
  browser.refuses = true;
  await expect(follow('child')).rejects.toThrow('Busy.');
  browser.refuses = false;
  expect(await follow('child')).toBe(1);
});

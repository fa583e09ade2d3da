import { beforeEach, expect, test, vi } from 'vitest';
import { createAdoption } from '@/platform/adopt.ts';
import { createGate } from '@/platform/gate.ts';
import { markIn } from '@/policy/compile.ts';
import type { NetRule } from '@/policy/net-rule.ts';
import type { Lists } from '@/policy/rules.ts';
import { templates } from '@/policy/templates/index.ts';

/** What the browser keeps when the extension is replaced by a newer one: its net rules, its storage and the administrator's values. */
const browser = vi.hoisted(() => ({ version: '1', managed: {} as object, local: {} as Record<string, unknown>, rules: [] as NetRule[] }));
vi.mock('@wxt-dev/browser', () => ({
  browser: {
    runtime: { getURL: (path: string) => `chrome-extension://abc${path}`, getManifest: () => ({ version: browser.version }) },
    storage: {
      managed: { get: async () => browser.managed },
      local: {
        get: async (key: string) => ({ [key]: browser.local[key] }),
        set: async (change: object) => void Object.assign(browser.local, structuredClone(change)),
      },
      onChanged: { addListener: () => undefined },
    },
    declarativeNetRequest: {
      getDynamicRules: async () => browser.rules,
      updateDynamicRules: async ({ addRules }: { addRules: NetRule[] }) => void (browser.rules = structuredClone(addRules)),
    },
  },
}));

beforeEach(() => void Object.assign(browser, { version: '1', managed: {}, local: {}, rules: [] }));

const NOON = new Date('2026-11-24T12:00:00Z');

/** Starts a worker as the browser would, and returns what it said. */
async function start(lists: Lists): Promise<{ adopted: (readonly string[])[]; problems: string[] }> {
  const said = { adopted: [] as (readonly string[])[], problems: [] as string[] };
  const deps = {
    gate: createGate(lists, () => NOON),
    problem: async (code: string) => void said.problems.push(code),
    adopted: async (warnings: readonly string[]) => void said.adopted.push(warnings),
    changed: async () => undefined,
    recall: async () => ({}),
  };
  await createAdoption(deps).start();
  return said;
}

const heldClosed = () => browser.rules.flatMap(({ condition }) => condition.requestDomains ?? []);

test('a policy comes into force once, and a worker that starts again says nothing', async () => {
  browser.managed = templates.default;
  expect(await start({ games: ['games.test'] })).toEqual({ adopted: [[]], problems: [] });
  expect(await start({ games: ['games.test'] })).toEqual({ adopted: [], problems: [] });
});

test('what is odd about a policy that holds is told with its adoption', async () => {
  browser.managed = { ...templates.default, endpiont: {} };
  expect((await start({})).adopted).toEqual([['The policy has a key that is not known, endpiont; did you mean “endpoint”?']]);
});

test('a newer extension puts its own lists in force under the same policy', async () => {
  browser.managed = templates.default;
  await start({ games: ['old.test'] });
  const before = markIn(browser.rules);
  expect(heldClosed()).toContain('old.test');
  browser.version = '2';
  await start({ games: ['new.test'] });
  expect(heldClosed()).toContain('new.test');
  expect(markIn(browser.rules)).not.toBe(before);
});

test('a broken policy leaves the last good rules where they are', async () => {
  browser.managed = templates.default;
  await start({ games: ['games.test'] });
  const before = browser.rules;
  browser.managed = { ...templates.default, revision: 2, designatedPersons: [] };
  expect(await start({ games: ['games.test'] })).toEqual({ adopted: [], problems: ['policy-broken'] });
  expect(browser.rules).toEqual(before);
});

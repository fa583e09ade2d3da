import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import config from '@/wxt.config.ts';

const page = readFileSync('docs/permissions.md', 'utf8');

/** The rows `| `name` | reason |` of the two tables. */
const reasons = new Map([...page.matchAll(/^\| `([^`]+)`\s+\| (.+?)\s*\|$/gm)].map(([, name = '', reason = '']) => [name, reason]));

async function askedFor(browser: 'chrome' | 'edge'): Promise<string[]> {
  const environment = { browser, manifestVersion: 3, mode: 'production', command: 'build' } as const;
  const manifest = typeof config.manifest === 'function' ? await config.manifest(environment) : await config.manifest;
  const lists = [manifest?.permissions, manifest?.optional_permissions, manifest?.host_permissions, manifest?.optional_host_permissions];
  return lists.flatMap((list) => (list ?? []).map(String));
}

test.for(['chrome', 'edge'] as const)('every permission of the manifest for %s has its reason in docs/permissions.md', async (browser) => {
  const without = (await askedFor(browser)).filter((name) => (reasons.get(name) ?? '').length < 40);
  expect(without, 'Write a row with a reason for each in docs/permissions.md, or drop it from wxt.config.ts.').toEqual([]);
});

test('docs/permissions.md gives no reason for a permission that is not asked for', async () => {
  const asked = new Set([...(await askedFor('chrome')), ...(await askedFor('edge'))]);
  expect(
    [...reasons.keys()].filter((name) => !asked.has(name)),
    'Delete these rows.',
  ).toEqual([]);
});

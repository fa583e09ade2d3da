import { describe, expect, it, vi } from 'vitest';
import { NOTHING_LIVE } from '@/policy/decision.ts';
import type { PolicyDocument } from '@/policy/document.ts';
import type { Level } from '@/policy/level.ts';
import { lists } from '@/policy/lists/index.ts';
import { rulesFrom, type Rules } from '@/policy/rules.ts';
import { templates } from '@/policy/templates/index.ts';
import { unwanted, type Bookmark } from '@/platform/bookmarks.ts';
import { withPins } from '@/tests/e2e/rig/people.ts';

vi.mock('@wxt-dev/browser', () => ({ browser: {} }));

const policy = templates.default;
const now = new Date('2026-11-23T10:00:00Z');

/** A tree as the browser gives it: folders in folders. */
const tree = (...addresses: string[]): Bookmark[] => [
  { id: '0', children: [{ id: '1', children: addresses.map((url, index) => ({ id: `b${index}`, url })) }] },
];
const rulesAt = (level: Level, of: PolicyDocument = policy): Rules =>
  rulesFrom({ ...of, device: { label: 'Laptop', room: 'Office', level } }, NOTHING_LIVE, lists);
const hosts = (found: ReturnType<typeof unwanted>) => found.map(({ address }) => new URL(address).host);

describe('“You must not use the internet facilities to … bookmark …” (F13)', () => {
  it('finds bookmarks to blocked sites in every folder, with category and clause', () => {
    const [found, ...more] = unwanted(tree('https://council.test/', 'https://www.facebook.com/group'), rulesAt('staff'), { now });
    expect(more).toEqual([]);
    expect(found).toMatchObject({ id: 'b1', block: { category: 'social-networking' } });
    expect(policy.clauses.map(({ id }) => id)).toContain(found?.block.clause);
  });

  it('leaves what is merely not prepared, and what is closed only at this hour', () => {
    expect(unwanted(tree('https://council.test/', 'https://museum.test/'), rulesAt('child'), { now })).toEqual([]);
  });

  it('leaves on a shared device what an adult with a PIN may open, and takes what nobody may', async () => {
    const shop = 'https://www.amazon.co.uk/';
    const everybody = tree(shop, 'https://hide.me/');
    expect(hosts(unwanted(everybody, rulesAt('child'), { now }))).toEqual(['www.amazon.co.uk', 'hide.me']);
    const withAdults = (await withPins(policy)).policy;
    expect(hosts(unwanted(everybody, rulesAt('child', withAdults), { now }))).toEqual(['hide.me']);
  });

  it('leaves the administrator’s own bookmarks and those that lead nowhere on the web', () => {
    const managed: Bookmark = { id: 'm', url: 'https://facebook.com/', unmodifiable: 'managed' };
    expect(unwanted([managed, ...tree('chrome://settings/')], rulesAt('staff'), { now })).toEqual([]);
  });
});

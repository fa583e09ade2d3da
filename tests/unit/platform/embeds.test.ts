import { beforeEach, expect, test, vi } from 'vitest';
import type { Happening } from '@/policy/event.ts';

const kept: Record<string, unknown> = {};
vi.mock('@wxt-dev/browser', () => ({
  browser: {
    storage: {
      session: {
        get: async (key: string) => ({ [key]: structuredClone(kept[key]) }),
        set: async (values: object) => void Object.assign(kept, structuredClone(values)),
      },
    },
  },
}));
const { createEmbeds } = await import('@/platform/embeds.ts');

const TAB = 7;
const BEAT_LINES = 20;

const part = (host: string): Happening => ({
  kind: 'embed',
  level: 'staff',
  action: 'block',
  category: 'social-networking',
  host,
  path: '/widget',
  revision: 1,
  repeats: 1,
});

function openTab() {
  const written: Happening[] = [];
  const embeds = createEmbeds(async (happening) => void written.push(happening));
  const seeAll = async (count: number, from = 0) => {
    for (let index = from; index < from + count; index += 1) await embeds.see(TAB, part(`h${index}.social.test`));
  };
  const total = () => written.reduce((sum, { repeats }) => sum + repeats, 0);
  return { embeds, written, seeAll, total };
}

beforeEach(() => {
  delete kept.heldEmbeds;
});

test('the first part of each host is written at once, the others of that host are counted', async () => {
  const { embeds, written, seeAll } = openTab();
  await seeAll(3);
  await seeAll(3);
  expect(written.map(({ host }) => host)).toEqual(['h0.social.test', 'h1.social.test', 'h2.social.test']);
  await embeds.flush();
  expect(written).toHaveLength(6);
});

test('a page with parts of endless hosts makes few lines from beat to beat, and none of its parts is lost from the count', async () => {
  const { embeds, written, seeAll, total } = openTab();
  await seeAll(500);
  expect(written).toHaveLength(BEAT_LINES);
  await embeds.flush();
  expect(written).toHaveLength(BEAT_LINES + 1);
  expect([total(), written.at(-1)]).toEqual([500, { ...part(''), host: undefined, path: undefined, repeats: 480 }]);
});

test('a page that loads itself anew without end makes no more', async () => {
  const { embeds, written, seeAll, total } = openTab();
  for (let turn = 0; turn < 50; turn += 1) {
    await seeAll(4);
    await seeAll(4);
    await embeds.flush(TAB);
  }
  expect(written.length).toBeLessThanOrEqual(BEAT_LINES);
  await embeds.flush();
  expect(total()).toBe(400);
  await seeAll(1, 600);
  expect(written.at(-1)?.host).toBe('h600.social.test');
});

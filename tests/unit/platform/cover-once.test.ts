import { expect, it } from 'vitest';
import { coverOnce } from '@/platform/cover-once.ts';
import type { Cover } from '@/platform/covers.ts';
import type { Category } from '@/policy/category.ts';

const TAB = 7;

/** Covers of a device on which each takes a while to be kept, as on a disk. */
function device() {
  const now = { ms: Date.parse('2026-11-23T10:00:00Z') };
  const standing: Cover[] = [];
  const clock = () => new Date(now.ms);
  const keeping: PromiseWithResolvers<void>[] = [];
  const begin = async (category: Category): Promise<Cover> => {
    const place = keeping.push(Promise.withResolvers<void>());
    await keeping[place - 1]?.promise;
    const kept = { id: `cover-${place}`, tabId: TAB, address: 'https://round.test/', category, level: 'child' as const };
    const cover: Cover = { ...kept, since: clock().toISOString() };
    standing.push(cover);
    return cover;
  };
  const once = coverOnce({ covers: { standing: async () => [...standing] }, clock });
  const cover = (tabId = TAB, category: Category = 'gambling') => once({ tabId, category }, () => begin(category));
  return { now, standing, keeping, once: cover };
}

it('covers a tab once while its cover is being kept, and once it stands', async () => {
  const { keeping, once } = device();
  const both = [once(), once()];
  await Promise.resolve();
  await Promise.resolve();
  both.push(once());
  await expect.poll(() => keeping.length).toBe(1);
  keeping[0]?.resolve();
  expect((await Promise.all([...both, once()])).map(({ id }) => id)).toEqual(Array(4).fill('cover-1'));
  expect(keeping).toHaveLength(1);
});

it('knows the cover of a tab that was left behind when it stands in another one', async () => {
  const { standing, keeping, once } = device();
  const first = once();
  await expect.poll(() => keeping.length).toBe(1);
  keeping[0]?.resolve();
  const cover = await first;
  standing.splice(0, 1, { ...cover, tabId: TAB + 1 });
  expect((await once()).id).toBe(cover.id);
  expect((await once(TAB + 1)).id).toBe(cover.id);
});

it('covers anew when somebody has ended the cover, when time has gone by, and in another tab', async () => {
  const { now, standing, keeping, once } = device();
  const next = async (tabId?: number): Promise<string> => {
    const known = keeping.length;
    const cover = once(tabId);
    await expect.poll(() => keeping.length).toBe(known + 1);
    keeping.at(-1)?.resolve();
    return (await cover).id;
  };
  expect(await next()).toBe('cover-1');
  standing.length = 0;
  expect(await next()).toBe('cover-2');
  now.ms += 10_001;
  expect(await next()).toBe('cover-3');
  expect(await next(TAB + 1)).toBe('cover-4');
});

it('begins again where one could not be kept', async () => {
  const { keeping, once } = device();
  const failing = once();
  await expect.poll(() => keeping.length).toBe(1);
  keeping[0]?.reject(new Error('The disk is full.'));
  await expect(failing).rejects.toThrow('full');
  const again = once();
  await expect.poll(() => keeping.length).toBe(2);
  keeping[1]?.resolve();
  expect((await again).id).toBe('cover-2');
});

it('gives what is locked a cover of its own, whatever milder one stands', async () => {
  const { keeping, once } = device();
  const mild = once(TAB, 'gambling');
  await expect.poll(() => keeping.length).toBe(1);
  keeping[0]?.resolve();
  await mild;
  const locked = [once(TAB, 'adult'), once(TAB, 'adult')];
  await expect.poll(() => keeping.length).toBe(2);
  keeping[1]?.resolve();
  expect((await Promise.all([...locked, once(TAB, 'adult')])).map(({ id }) => id)).toEqual(Array(3).fill('cover-2'));
});

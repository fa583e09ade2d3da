import { factsOf, type Category } from '@/policy/category.ts';
import type { Cover, Covers } from './covers.ts';

/** A page that sends its tab round and round is flagged anew each time; it is one cover and one line. */
const SAME_COVER_MS = 10_000;

/** Returns the cover that a tab has just led to and that still stands, or what `begin` begins; what is locked is never taken for something milder. */
export type CoverOnce = (flagged: { tabId: number; category: Category }, begin: () => Promise<Cover>) => Promise<Cover>;

/**
 * Returns what has each tab covered once in ten seconds: a page's frames are flagged one after another, and a page that fights its cover is flagged again in the
 * tab that it was left behind in. What was begun while the disk was asked counts too.
 */
export function coverOnce({ covers, clock }: { covers: Pick<Covers, 'standing'>; clock: () => Date }): CoverOnce {
  /** The last cover that each tab has led to, which may stand in another tab by now. */
  const begun = new Map<string, Promise<Cover>>();
  return async ({ tabId, category }, begin) => {
    const { locked } = factsOf(category);
    const key = locked ? `${tabId} ${category}` : `${tabId}`;
    const before = begun.get(key);
    const last = await before?.catch(() => undefined);
    const isSame = (one: Cover): boolean =>
      (one.tabId === tabId || one.id === last?.id) &&
      (!locked || one.category === category) &&
      clock().getTime() - Date.parse(one.since) < SAME_COVER_MS;
    const standing = (await covers.standing()).findLast(isSame);
    if (standing) return standing;
    const meanwhile = begun.get(key);
    if (meanwhile && meanwhile !== before) return meanwhile;
    const cover = begin();
    begun.set(key, cover);
    setTimeout(() => begun.get(key) === cover && begun.delete(key), SAME_COVER_MS);
    return cover;
  };
}

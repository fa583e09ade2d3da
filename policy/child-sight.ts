import { CATEGORIES, type Category } from './category.ts';
import type { Happening } from './event.ts';
import { UNSEEN_TIMES, type Flag } from './flag/weigh.ts';

/** What a page was flagged as, without the rules. */
export type Sight = Pick<Flag, 'category' | 'score'>;

/** What one frame of a page was flagged as: by all that was read in it, and by what of it can be seen. */
export type FrameFlags = { all: readonly Sight[]; seen: readonly Sight[] };

/** Less than this no policy covers at: it is a word here and there. */
const LEAST = 10;

/**
 * Returns what the flagger sees on a page that covers from `limit`: each category once with its highest score in a frame, the strongest first. What nobody can see
 * counts as it does where a child is.
 */
export function childSight(frames: readonly FrameFlags[], limit: number): Sight[] {
  const scores = new Map<Category, number>();
  for (const { all, seen } of frames) {
    const counted = all.some(({ score }) => score >= limit * UNSEEN_TIMES) ? all : seen;
    for (const { category, score } of counted) scores.set(category, Math.max(score, scores.get(category) ?? 0));
  }
  return [...scores]
    .map(([category, score]) => ({ category, score: Math.round(score) }))
    .filter(({ score }) => score >= LEAST)
    .toSorted((a, b) => b.score - a.score);
}

/** Returns the categories that cover a page from `limit`, the strongest first. */
export function coveredAs(sight: readonly Sight[], limit: number): Category[] {
  return sight.filter(({ score }) => score >= limit).map(({ category }) => category);
}

/** Returns what a line about a prepared page says of as what a child's device would cover it: the strongest category, and all of them. Nothing where it would show it. */
export function flaggedAs(kinds: readonly Category[] = []): Pick<Happening, 'category' | 'detail'> {
  const [category] = kinds;
  return category === undefined ? {} : { category, detail: kinds.join(', ').slice(0, 500) };
}

/** Returns the categories that such a detail names; a detail of another kind names none. */
export function kindsIn(detail: string | undefined): Category[] {
  const named = new Set(detail?.split(', '));
  return CATEGORIES.filter((category) => named.has(category));
}

import * as z from 'zod/mini';
import type { Level } from './level.ts';

/** What the adult says it was, in the first of their two taps: where a child was at the device, and where it is an adult's own. There is no free text. */
const AT_CHILD = ['seen', 'not-seen', 'upset', 'false-alarm', 'other', 'maybe-illegal'] as const;
const AT_ADULT = ['by-accident', 'for-work', 'false-alarm', 'other', 'maybe-illegal'] as const;
export const Finding = z.enum([...AT_CHILD, 'by-accident', 'for-work']);
export type Finding = z.output<typeof Finding>;

/**
 * What becomes of the page, in the second: the prepared page, closed, opened for some minutes, left as it was where a child had only called,
 * reported as wrongly covered. `held`: it may be
 * illegal, and the device waits for the manager; `released`: the manager has looked, and it may be used again.
 */
export const ENDINGS = ['prepared', 'closed', 'opened', 'returned', 'wrong', 'held', 'released'] as const;
export const Ending = z.enum(ENDINGS);
export type Ending = z.output<typeof Ending>;

/** For how many minutes a covered page may be opened. */
export const REVEAL_MINUTES = [5, 15, 30] as const;

/** Returns what a cover that began at a level may have been, in the order in which it is asked. */
export function findingsAt(level: Level): readonly Finding[] {
  return level === 'child' ? AT_CHILD : AT_ADULT;
}

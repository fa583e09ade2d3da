import * as z from 'zod/mini';

/** What the adult says it was, in the first of their two taps. There is no free text. */
export const FINDINGS = ['seen', 'not-seen', 'upset', 'false-alarm', 'other', 'maybe-illegal'] as const;
export const Finding = z.enum(FINDINGS);
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

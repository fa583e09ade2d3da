import * as z from 'zod/mini';
import { Day } from './text.ts';

/** One week of the setting's opening hours, up to now in the present one. `from` is its Monday on the setting's clock. */
export const OpeningWeek = z.object({ from: Day, openingMinutes: z.int(), onMinutes: z.int() });
export type OpeningWeek = z.output<typeof OpeningWeek>;

/** `GET /console/opening`: for how much of the opening hours the internet was on at the child level, the latest week first; with the policy's sentence. `always` where it closes the internet at no hour, and no share says anything. */
export const OpeningReply = z.object({ sentence: z.optional(z.string()), always: z.optional(z.boolean()), weeks: z.array(OpeningWeek) });
export type OpeningReply = z.output<typeof OpeningReply>;

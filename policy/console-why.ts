import * as z from 'zod/mini';
import { Level } from './level.ts';
import { Instant, Slug } from './text.ts';
import { typedAddress } from './typed-address.ts';
import { Why } from './why.ts';

/** `POST /console/why`: what would become of an address at this level, or for this person at theirs. Now, unless `at` is given. */
export const WhyRequest = z.strictObject({
  address: z.string().check(
    z.maxLength(8_000),
    z.refine((text) => typedAddress(text) === text, 'a whole address, such as https://www.bbc.co.uk/cbeebies'),
  ),
  level: Level,
  person: z.optional(Slug),
  session: z.boolean(),
  at: z.optional(Instant),
});
export type WhyRequest = z.output<typeof WhyRequest>;

/** The verdict step by step, and the sentence of the setting's policy that settles it. */
export const WhyReply = z.object({ why: Why, sentence: z.optional(z.string()), revision: z.int() });
export type WhyReply = z.output<typeof WhyReply>;

import * as z from 'zod/mini';

/** More of a picture than the square that it is judged in comes to as JPEG, in letters of base64. */
const LONGEST_DRAWING = 400_000;
const LONGEST_ADDRESS = 8_000;

/** A picture to be judged: as the frame drew it, where the page may read it, or by its address. */
export const PictureAsked = z.object({
  id: z.int(),
  /** A JPEG of the square that is judged, as base64. */
  drawing: z.optional(z.string().check(z.maxLength(LONGEST_DRAWING))),
  address: z.optional(z.string().check(z.maxLength(LONGEST_ADDRESS), z.regex(/^https?:/))),
});
export type PictureAsked = z.output<typeof PictureAsked>;

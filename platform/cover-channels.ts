import * as z from 'zod/mini';
import { CATEGORIES } from '@/policy/category.ts';
import { Ending, Finding } from '@/policy/cover-answer.ts';
import { Language } from '@/policy/language.ts';
import { Level } from '@/policy/level.ts';
import { Slug } from '@/policy/text.ts';
import { Adults, Entry, Explanation, Pin } from './channel-shapes.ts';

/** What the tell page shows of the cover that it stands for; `open` when none stands. Of a child's own call there is no category. */
export const CoverShown = z.object({
  ...z.omit(Explanation, { category: true, asking: true }).shape,
  category: z.optional(z.enum(CATEGORIES)),
  id: z.string(),
  /** For how long it has stood. */
  elapsedSeconds: z.number(),
  isCalled: z.boolean(),
  adults: Adults,
  waitSeconds: z.int(),
});
export type CoverShown = z.output<typeof CoverShown>;

/** What became of an adult's PIN at a cover, and what they may know and do once it was right. */
export const Came = z.object({
  ...Entry.shape,
  seen: z.optional(
    z.object({
      host: z.string(),
      /** At which level the cover began: with a child at the device or not. */
      level: Level,
      mayOpen: z.boolean(),
      isLocked: z.boolean(),
      isHeld: z.boolean(),
      mayRelease: z.boolean(),
    }),
  ),
});
export type Came = z.output<typeof Came>;

const Part = z.number().check(z.minimum(0), z.maximum(1));
/** Where the child's button stands, as parts of the page's width and height. */
export const Place = z.strictObject({ x: Part, y: Part });
export type Place = z.output<typeof Place>;

/** The channels of covers and calls, a part of the one table. */
export const coverChannels = {
  /** A page asks whether the child's button belongs on it: in which language, and where it was last put, as parts of the width and the height. */
  askCorner: {
    from: 'content',
    request: z.strictObject({}),
    reply: z.object({ language: z.optional(Language), place: Place }),
  },
  /** It was put somewhere else. */
  placeCorner: { from: 'content', request: Place, reply: z.object({}) },
  /** The child asks for a grown-up by the button in a page: answers once the call is safely written and the tab is led away. */
  tellGrownUp: { from: 'content', request: z.strictObject({}), reply: z.object({}) },
  /** Somebody asks for a grown-up from the popup, about the tab beside it. */
  coverTab: { from: 'popup', request: z.strictObject({ tabId: z.int(), address: z.string() }), reply: z.object({}) },
  /** The tell page asks what it stands for. */
  showCover: { from: 'tell', request: z.strictObject({ address: z.string() }), reply: CoverShown },
  /** The child calls a grown-up: answers after the line is safely written. */
  callAdult: { from: 'tell', request: z.strictObject({ address: z.string() }), reply: z.object({}) },
  /** An adult comes to the cover with their own PIN. */
  comeToCover: { from: 'tell', request: z.strictObject({ address: z.string(), person: Slug, pin: Pin }), reply: Came },
  /** Whoever came says what it was, and what now. `refused` when nobody has come, or the policy does not allow it. */
  settleCover: {
    from: 'tell',
    request: z.strictObject({ address: z.string(), finding: Finding, ending: Ending, minutes: z.optional(z.int()) }),
    reply: z.object({ outcome: z.enum(['done', 'refused']) }),
  },
} as const;

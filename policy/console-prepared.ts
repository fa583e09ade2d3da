import * as z from 'zod/mini';
import { Category } from './category.ts';
import { Flagged } from './prepared-list.ts';
import { Day, SiteEntry, words } from './text.ts';

/** Why a page is not taken on the prepared list, beside what keeps its kind from children. Each one is said in words, in the reader's language. */
export const PREPARING_OBJECTIONS = ['no-policy', 'in-policy', 'unknown-person', 'over', 'too-far', 'full'] as const;
export type PreparingObjection = (typeof PREPARING_OBJECTIONS)[number];

/** Which pages of the list are asked for. `expiring`: within fourteen days; `changed`: a device saw it otherwise than when it was checked. */
export const PREPARED_SHOWS = ['standing', 'expiring', 'changed', 'past'] as const;
export const PreparedShow = z.enum(PREPARED_SHOWS);
export type PreparedShow = z.output<typeof PreparedShow>;

/** `GET /console/prepared`. `find` is a part of a site or a title; `skip` how many lines the reader has already. */
export const PreparedQuery = z.object({
  show: z.optional(PreparedShow),
  find: z.optional(z.string().check(z.maxLength(200))),
  skip: z.optional(z.string().check(z.regex(/^\d{1,6}$/))),
});
export type PreparedQuery = z.output<typeof PreparedQuery>;

/** One page of the prepared list. Without an id it stands in the policy itself, and is changed there. */
export const PreparedLine = z.object({
  id: z.optional(z.uuid()),
  site: z.string(),
  title: z.string(),
  checkedBy: z.string(),
  /** When it was checked: an instant, or the day that the policy says. */
  checkedAt: z.string(),
  expires: z.optional(Day),
  note: z.string(),
  /** The label of the device it was added at; absent where it was added in the console. */
  deviceLabel: z.optional(z.string()),
  state: z.enum(['open', 'expired', 'ended']),
  ended: z.optional(z.object({ at: z.iso.datetime(), by: z.string(), reason: z.string() })),
  flagged: z.optional(Flagged),
  /** When a device last saw it changed since it was checked, and as what it would cover it now. */
  changedAt: z.optional(z.iso.datetime()),
  nowFlagged: z.optional(Flagged),
});
export type PreparedLine = z.output<typeof PreparedLine>;

/** Newest first. `sentence` is the policy's, on which the list rests; absent while the endpoint holds no policy. */
export const PreparedReply = z.object({
  sentence: z.optional(z.string()),
  /** The usual last day of a page that is added now, and the last possible one. */
  usualExpiry: z.optional(Day),
  lastExpiry: z.optional(Day),
  counts: z.object({ standing: z.int(), expiring: z.int(), changed: z.int(), most: z.int() }),
  lines: z.array(PreparedLine),
  hasMore: z.boolean(),
});
export type PreparedReply = z.output<typeof PreparedReply>;

/** `POST /console/prepared`: “I have looked through it” comes with it, or it is refused. */
export const AddPreparedRequest = z.strictObject({
  site: SiteEntry.check(z.maxLength(600)),
  title: words(120),
  expires: Day,
  note: z.string().check(z.trim(), z.maxLength(300)),
  looked: z.literal(true),
});
export type AddPreparedRequest = z.output<typeof AddPreparedRequest>;

/** What became of it: it is on the list, or its kind is kept from children, by this sentence of the policy. */
export const AddPreparedReply = z.discriminatedUnion('outcome', [
  z.object({ outcome: z.literal('added'), prepared: z.uuid() }),
  z.object({ outcome: z.literal('kept-back'), category: Category, sentence: z.string() }),
]);
export type AddPreparedReply = z.output<typeof AddPreparedReply>;

/** `POST /console/prepared/:id/extend`, `/end` and `/confirm`: a changed page was looked through again and stays. */
export const ExtendPreparedRequest = z.strictObject({ expires: Day });
export const EndPreparedRequest = z.strictObject({ reason: words(300) });
export const ConfirmPreparedRequest = z.strictObject({ looked: z.literal(true) });

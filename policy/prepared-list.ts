import * as z from 'zod/mini';
import { CATEGORIES, Category } from './category.ts';
import { PreparedSite } from './document.ts';
import { Day, SiteEntry, Slug, words } from './text.ts';

/** The most prepared pages that one setting may have live; a device takes no more. */
export const MOST_PREPARED = 20_000;

/** What a page was like when it was checked: `host/path` of the very page, and 64 bits of the sort of words it had, in hexadecimal. */
export const Impression = z.object({ page: SiteEntry, words: z.string().check(z.regex(/^[0-9a-f]{16}$/)) });
export type Impression = z.output<typeof Impression>;

/** As what a child's device would have covered the page when it was checked, the strongest first; empty where it would have shown it. Absent: it was not read. */
export const Flagged = z.array(Category).check(z.maxLength(CATEGORIES.length));

/** A prepared page as a device holds it live. `id` names it in the record. */
export const LivePrepared = z.object({
  ...PreparedSite.shape,
  id: z.optional(z.uuid()),
  impression: z.optional(Impression),
  flagged: z.optional(Flagged),
});
export type LivePrepared = z.output<typeof LivePrepared>;

/** `POST /v1/prepared`, signed as events are: an adult at a device has looked through a page and prepares it for children. The same id again changes nothing. */
export const PrepareRequest = z.strictObject({
  id: z.uuidv7(),
  site: SiteEntry.check(z.maxLength(600)),
  title: words(120),
  /** The adult's id in the policy. */
  person: Slug,
  /** The last day on which children may open it. */
  expires: Day,
  /** “I have looked through it”: without the tick there is no request. */
  looked: z.literal(true),
  impression: z.optional(Impression),
  flagged: z.optional(Flagged),
  /** “It is right for our children all the same”: without it a flagged page is not taken. */
  although: z.optional(z.literal(true)),
});
export type PrepareRequest = z.output<typeof PrepareRequest>;

/** `words` say why not, in the setting's first language. */
export const PrepareReply = z.object({ prepared: z.uuid(), state: z.enum(['added', 'not-allowed']), words: z.string() });
export type PrepareReply = z.output<typeof PrepareReply>;

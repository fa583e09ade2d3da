import * as z from 'zod/mini';
import { Category } from './category.ts';
import { HostName, words } from './text.ts';

/** Why a list was not taken. The last good one stays in force. */
export const LIST_REFUSALS = [
  'unreachable',
  'status',
  'redirects',
  'not-https',
  'internal',
  'slow',
  'too-large',
  'too-many',
  'broken',
  'no-domains',
  'page',
  'not-a-list',
  'empty',
  'shrunken',
  'category',
] as const;
export type ListRefusal = (typeof LIST_REFUSALS)[number];

/** One subscription of the policy in force, and how its last fetch went. */
export const SubscriptionLine = z.object({
  id: z.string(),
  address: z.string(),
  format: z.string(),
  category: Category,
  /** When the list that counts was last found good; absent while there never was one. */
  goodAt: z.optional(z.iso.datetime()),
  entries: z.int(),
  /** Lines that name no host, and names too wide to block. */
  wrong: z.int(),
  wide: z.int(),
  /** Entries left out because they would block what is the setting's own. */
  own: z.array(z.string()),
  checkedAt: z.optional(z.iso.datetime()),
  nextAt: z.iso.datetime(),
  /** Absent where the last fetch was good. */
  refused: z.optional(z.object({ why: z.enum(LIST_REFUSALS), number: z.optional(z.number()), at: z.iso.datetime() })),
});
export type SubscriptionLine = z.output<typeof SubscriptionLine>;

/** What a manager says of one site beside the lists. */
export const ListException = z.object({
  site: z.string(),
  verdict: z.enum(['never', 'always']),
  category: z.optional(Category),
  reason: z.string(),
  by: z.string(),
  at: z.iso.datetime(),
});
export type ListException = z.output<typeof ListException>;

/** `GET /console/lists`. */
export const ListsReply = z.object({ subscriptions: z.array(SubscriptionLine), exceptions: z.array(ListException) });
export type ListsReply = z.output<typeof ListsReply>;

/** `POST /console/lists/exceptions`: instead of what was said of this site before. `category` is what an always blocked site is blocked as. */
export const ExceptionRequest = z.discriminatedUnion('verdict', [
  z.strictObject({ verdict: z.literal('never'), site: HostName, reason: words(300) }),
  z.strictObject({ verdict: z.literal('always'), site: HostName, category: Category, reason: words(300) }),
]);
export type ExceptionRequest = z.output<typeof ExceptionRequest>;

/** `POST /console/lists/exceptions/end`. */
export const EndExceptionRequest = z.strictObject({ site: HostName, reason: words(300) });

/** Why an exception is not made. */
export const EXCEPTION_OBJECTIONS = ['wide', 'locked', 'policy', 'own', 'situation', 'too-many'] as const;
export type ExceptionObjection = (typeof EXCEPTION_OBJECTIONS)[number];

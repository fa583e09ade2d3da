import * as z from 'zod/mini';
import { CATEGORIES, Category, isListable } from './category.ts';
import { Hash } from './event.ts';
import { Level } from './level.ts';
import { LivePrepared, MOST_PREPARED } from './prepared-list.ts';
import { HostName, Instant, SiteEntry, Slug, words } from './text.ts';

/**
 * A prior agreement as devices hold it: what it opens, for whom, from when to when. Empty lists of levels, people or devices mean all. It ends by itself.
 */
export const Agreement = z.object({
  id: z.uuid(),
  sites: z.array(SiteEntry),
  categories: z.array(Category),
  levels: z.array(Level),
  people: z.array(Slug),
  devices: z.array(z.string().check(z.maxLength(64))),
  from: Instant,
  to: Instant,
  /** What whoever agreed to a request wrote to the person who asked, and for how many minutes that had been; absent where nobody asked, or wrote anything. */
  words: z.optional(z.string().check(z.maxLength(300))),
  askedMinutes: z.optional(z.int()),
});
export type Agreement = z.output<typeof Agreement>;

/** What became of a request for an agreement, for the device that asked. */
export const AskAnswer = z.object({
  ask: z.uuid(),
  state: z.enum(['waiting', 'agreed', 'declined']),
  words: z.string().check(z.maxLength(300)),
});
export type AskAnswer = z.output<typeof AskAnswer>;

/** The longest list that a device takes, in bytes: about seven million domains. */
export const LONGEST_LIST = 128 * 1024 * 1024;

/** The list of one category, by what it says: SHA-256 and length in bytes of its text. The text is fetched apart and has to match. */
export const ListRow = z.object({
  category: Category.check(z.refine(isListable)),
  hash: Hash,
  bytes: z.int().check(z.minimum(1), z.maximum(LONGEST_LIST)),
});
export type ListRow = z.output<typeof ListRow>;

/** A site that a manager has blocked at every level, and what it is blocked as. */
export const AlwaysBlocked = z.object({ site: HostName, category: Category });
export type AlwaysBlocked = z.output<typeof AlwaysBlocked>;

/** Who has signed which notice, on whichever device. */
export const Signed = z.object({ notice: Hash, people: z.array(Slug).check(z.maxLength(5_000)) });
export type Signed = z.output<typeof Signed>;

/**
 * The live part of a setting's policy, as the endpoint signs it. `sequence` only grows: a device takes no bundle that is older than the one in force.
 */
export const LiveBundle = z.object({
  format: z.literal(1),
  setting: Slug,
  sequence: z.int().check(z.minimum(1)),
  issuedAt: Instant,
  agreements: z.array(Agreement).check(z.maxLength(10_000)),
  prepared: z.array(LivePrepared).check(z.maxLength(MOST_PREPARED)),
  answers: z.array(AskAnswer).check(z.maxLength(1_000)),
  /** Subscribed lists, one a category; absent where the setting has none. */
  lists: z.optional(z.array(ListRow).check(z.maxLength(CATEGORIES.length))),
  /** Sites that a manager has taken out of what lists that are not locked say, with everything under them. */
  neverBlock: z.optional(z.array(HostName).check(z.maxLength(10_000))),
  alwaysBlock: z.optional(z.array(AlwaysBlocked).check(z.maxLength(10_000))),
  /** Absent from an endpoint of before. */
  signed: z.optional(z.array(Signed).check(z.maxLength(20))),
});
export type LiveBundle = z.output<typeof LiveBundle>;

/** `POST /v1/asks`, signed as events are: a person at a device asks for an agreement. The same id again changes nothing. */
export const AskRequest = z.strictObject({
  id: z.uuidv7(),
  site: SiteEntry,
  category: Category,
  level: Level,
  /** Who asks, in their own words: an adult's name. Never a child's. */
  who: words(120),
  /** Whoever is in by their own PIN or account, as the device knows; absent where nobody is, and the name was typed. */
  person: z.optional(Slug),
  reason: words(300),
  minutes: z.int().check(z.minimum(1), z.maximum(60 * 24)),
});
export type AskRequest = z.output<typeof AskRequest>;

export const AskReply = z.object({ ask: z.uuid(), state: z.enum(['waiting', 'agreed', 'declined', 'not-allowed']), words: z.string() });
export type AskReply = z.output<typeof AskReply>;

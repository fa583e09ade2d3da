import * as z from 'zod/mini';
import { Category } from './category.ts';
import { Level } from './level.ts';
import { LivePrepared, MOST_PREPARED } from './prepared-list.ts';
import { Instant, SiteEntry, Slug, words } from './text.ts';

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
});
export type Agreement = z.output<typeof Agreement>;

/** What became of a request for an agreement, for the device that asked. */
export const AskAnswer = z.object({
  ask: z.uuid(),
  state: z.enum(['waiting', 'agreed', 'declined']),
  words: z.string().check(z.maxLength(300)),
});
export type AskAnswer = z.output<typeof AskAnswer>;

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
  reason: words(300),
  minutes: z.int().check(z.minimum(1), z.maximum(60 * 24)),
});
export type AskRequest = z.output<typeof AskRequest>;

export const AskReply = z.object({ ask: z.uuid(), state: z.enum(['waiting', 'agreed', 'declined', 'not-allowed']), words: z.string() });
export type AskReply = z.output<typeof AskReply>;

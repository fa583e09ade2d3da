import * as z from 'zod/mini';
import { CATEGORIES } from '@/policy/category.ts';
import { Language } from '@/policy/language.ts';
import { Level } from '@/policy/level.ts';
import { LONGEST_PIN } from '@/policy/pin.ts';
import { Slug } from '@/policy/text.ts';

/** What became of a request for an agreement, with the words of whoever answered it. `unreached`: nobody has it, the device is offline. */
export const AskOutcome = z.object({
  state: z.enum(['waiting', 'agreed', 'declined', 'not-allowed', 'unreached']),
  words: z.string(),
});
export type AskOutcome = z.output<typeof AskOutcome>;

/** What the blocked page needs to explain itself. Every word in it comes from the policy or from us, never from the page that was blocked. */
export const Explanation = z.object({
  /** `open` when the address is no longer blocked: the page then goes there. */
  verdict: z.enum(['blocked', 'open']),
  level: Level,
  languages: z.array(Language).check(z.minLength(1)),
  category: z.enum(CATEGORIES),
  sentence: z.string(),
  settingName: z.string(),
  homePage: z.string(),
  adopted: z.string(),
  policyVersion: z.string(),
  designatedPersons: z.array(z.object({ name: z.string(), role: z.string(), contact: z.optional(z.string()) })),
  /** Host to show to an adult; empty at child level. */
  host: z.string(),
  /** True where it would open to somebody of the policy who came in by their own PIN. */
  opensByPin: z.optional(z.boolean()),
  /** Absent where nobody at this level may ask for an agreement about this page. */
  asking: z.optional(
    z.object({
      site: z.string(),
      maxMinutes: z.int(),
      /** The name of whoever is in by their own PIN or account: it is they who ask. */
      who: z.optional(z.string()),
      asked: z.optional(AskOutcome),
    }),
  ),
});
export type Explanation = z.output<typeof Explanation>;

/** Who may come with a PIN of their own. */
export const Adults = z.array(z.object({ id: Slug, name: z.string(), level: Level, maySit: z.boolean(), pinAgeDays: z.optional(z.int()) }));

/**
 * What became of a PIN: `refused` is a person or a length that the policy does not allow, whatever the PIN; `unsigned` is a right one whose person has to
 * sign the notice first; `changed`: another notice is in force than the one that was read.
 */
export const Entry = z.object({
  outcome: z.enum(['done', 'wrong', 'locked', 'refused', 'unsigned', 'changed']),
  triesLeft: z.int(),
  waitSeconds: z.int(),
});
export type Entry = z.output<typeof Entry>;

/** A PIN as somebody typed it. */
export const Pin = z.string().check(z.minLength(1), z.maxLength(LONGEST_PIN));

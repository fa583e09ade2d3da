import * as z from 'zod/mini';
import { CATEGORIES } from '@/policy/category.ts';
import { Language } from '@/policy/language.ts';
import { Level } from '@/policy/level.ts';

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
});
export type Explanation = z.output<typeof Explanation>;

/** Who may speak: one of our own pages in a tab, or our content script in a web page. Judged by what the browser says of the sender. */
export type Channel = { from: 'page' | 'content'; request: z.core.$ZodType; reply: z.core.$ZodType };

/** The one table of messages. Every reply is an object. */
export const channels = {
  /** The blocked page, once it stands: answers after the event is safely written. */
  explainBlock: { from: 'page', request: z.strictObject({ address: z.string() }), reply: Explanation },
  /** The hold page: answers when the rules are known. `blocked` says where to go instead. */
  awaitVerdict: {
    from: 'page',
    request: z.strictObject({ address: z.string() }),
    reply: z.object({ verdict: z.enum(['open', 'blocked']) }),
  },
  /** A page asks about itself: at its start, when it comes back from the back-forward cache, when a prerender is shown. */
  askAgain: { from: 'content', request: z.strictObject({}), reply: z.object({ verdict: z.enum(['open', 'blocked', 'wait']) }) },
} as const satisfies Record<string, Channel>;

export type ChannelName = keyof typeof channels;
export type Request<Name extends ChannelName> = z.output<(typeof channels)[Name]['request']>;
export type Reply<Name extends ChannelName> = z.output<(typeof channels)[Name]['reply']>;

/** The envelope every message travels in. */
export const Envelope = z.strictObject({ channel: z.enum(Object.keys(channels) as [ChannelName, ...ChannelName[]]), request: z.unknown() });

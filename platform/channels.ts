import * as z from 'zod/mini';
import { CATEGORIES } from '@/policy/category.ts';
import { RIGHTS } from '@/policy/document.ts';
import { DetailKind } from '@/policy/details-field.ts';
import { Hash } from '@/policy/event.ts';
import { Language } from '@/policy/language.ts';
import { Level } from '@/policy/level.ts';
import { Agreement, AskRequest } from '@/policy/live-bundle.ts';
import { MOST_HOSTS } from '@/policy/neighbour-hosts.ts';
import { PrepareRequest } from '@/policy/prepared-list.ts';
import { MOST_FRAMED, MOST_TALKS } from '@/policy/talks.ts';
import { Instant, Slug } from '@/policy/text.ts';
import { Adults, AskOutcome, Entry, Explanation, Pin } from './channel-shapes.ts';
import { coverChannels } from './cover-channels.ts';

export { AskOutcome, Entry, Explanation } from './channel-shapes.ts';
export { Came, CoverShown, Place } from './cover-channels.ts';

/** A report as the popup sealed it, of which the worker reads the id alone. */
export const Sealed = z.object({ id: z.string(), boxes: z.unknown() });
export type Sealed = z.output<typeof Sealed>;

/** What the popup shows: the level that holds, who is there, and which adults may come with their own PIN. */
export const Standing = z.object({
  level: Level,
  baseLevel: Level,
  /** Rights of their own of whoever is there, at an adult level. */
  rights: z.array(z.enum(RIGHTS)),
  /** The name of the adult whose account is signed in to the browser and says where the device stands. */
  account: z.optional(z.string()),
  languages: z.array(Language).check(z.minLength(1)),
  settingName: z.string(),
  present: z.optional(z.object({ kind: z.enum(['level', 'session']), name: z.string(), to: Instant })),
  /** What agreements open here and now, those that end first. */
  agreed: z.array(Agreement),
  adults: Adults,
  /** What a supervised session opens here; absent where the policy allows none. */
  session: z.optional(z.object({ maxMinutes: z.int(), opensSearch: z.boolean(), opensAccess: z.boolean() })),
  /** How long no PIN is taken after too many wrong ones; 0 when one is. */
  waitSeconds: z.int(),
  /** True while whoever is there, or somebody who may use a device of adults, has not signed the notice. */
  isUnsigned: z.boolean(),
});
export type Standing = z.output<typeof Standing>;

/** What an adult needs to know of the page that is open before they prepare it for children: the ways to do it, and the days until when. */
const PreparingLook = z.object({
  sites: z.array(
    z.object({
      site: z.string(),
      /** What keeps it from children whoever checks it. */
      keptBack: z.optional(z.object({ category: z.enum(CATEGORIES), sentence: z.string() })),
      /** The policy names it itself. */
      inPolicy: z.optional(z.boolean()),
      /** The last day, where staff have prepared it already. */
      until: z.optional(z.string()),
    }),
  ),
  /** The score from which a child's device covers a page. */
  limit: z.int(),
  usual: z.string(),
  first: z.string(),
  last: z.string(),
});
export type PreparingLook = z.output<typeof PreparingLook>;
/** The notice in force: its spelling, how things stand, and which of the adults have signed it. */
export const NoticeShown = z.object({ standing: Standing, spelling: z.string(), signed: z.array(Slug) });
export type NoticeShown = z.output<typeof NoticeShown>;

/** What a page was flagged as, of our own making alone. */
export const FlagReport = z.strictObject({
  category: z.enum(CATEGORIES),
  score: z.number().check(z.minimum(0), z.maximum(1_000_000)),
  rules: z.array(z.string().check(z.maxLength(64), z.regex(/^[a-z0-9-]+$/))).check(z.maxLength(200)),
});
export type FlagReport = z.output<typeof FlagReport>;
/** Who may speak: one of our own pages in a tab, among them the notice and the tell page, our content script in a web page, or the toolbar's popup. Judged by what the browser says of the sender. */
export type Channel = { from: 'page' | 'notice' | 'tell' | 'content' | 'popup'; request: z.core.$ZodType; reply: z.core.$ZodType };

/** What a page that an agreement opened says of itself: until when, on the setting's clock and in its first language, and what was said to the person who asked. */
export const AgreedPage = z.object({
  ...z.pick(Agreement, { from: true, to: true, words: true, askedMinutes: true }).shape,
  leftMs: z.number(),
  timeZone: z.string(),
  language: Language,
});
export type AgreedPage = z.output<typeof AgreedPage>;

/** The one table of messages. Every reply is an object. */
export const channels = {
  /** The blocked page, once it stands: answers after the event is safely written. */
  explainBlock: {
    from: 'page',
    /** `details` where a child was about to give some away at the address. */
    request: z.strictObject({ address: z.string(), details: z.optional(DetailKind) }),
    reply: Explanation,
  },
  /**
   * The hold page, in a tab or in a frame: answers when the rules are known. `blocked` says where to go instead; `sent` when a form was on its way there. A frame
   * that is open to the page around it alone goes there `by` that page's script of ours, which is told this word.
   */
  awaitVerdict: {
    from: 'page',
    request: z.strictObject({ address: z.string(), sent: z.optional(z.boolean()) }),
    reply: z.object({ verdict: z.enum(['open', 'blocked']), by: z.optional(z.string()) }),
  },
  /** The blocked page asks for an agreement. The same id again is the same request. */
  askAgreement: {
    from: 'page',
    request: z.strictObject({ ...z.pick(AskRequest, { id: true, who: true, reason: true, minutes: true }).shape, address: z.string() }),
    reply: AskOutcome,
  },
  /** A page asks about itself: at its start, when it comes back from the back-forward cache, when a prerender is shown, and when it has `moved` on inside. */
  askAgain: {
    from: 'content',
    /** As the worker told it: `talksTo` names the hosts that the page has a connection to that stays, `framed` those that stood in its frames, each with the origin that asked for it. */
    request: z.strictObject({
      moved: z.optional(z.boolean()),
      talksTo: z.optional(z.array(z.string().check(z.maxLength(253))).check(z.maxLength(MOST_TALKS))),
      framed: z.optional(z.array(z.string().check(z.maxLength(600))).check(z.maxLength(MOST_FRAMED))),
    }),
    /** `agreed` where an agreement opens the page. */
    reply: z.object({
      verdict: z.enum(['open', 'blocked']),
      agreed: z.optional(AgreedPage),
      /** True where a move inside the page is hidden until it is judged: a child is on a page that nobody prepared. */
      watch: z.optional(z.boolean()),
    }),
  },
  /**
   * A frame carries the marks of software that makes its site these, or `shows` the pages of that host under its own address. It can only close a page, so that a page which forges
   * marks closes itself.
   */
  tellMarks: {
    from: 'content',
    request: z.strictObject({
      categories: z.array(z.enum(CATEGORIES)).check(z.maxLength(CATEGORIES.length)),
      shows: z.optional(z.string().check(z.maxLength(253))),
    }),
    reply: z.object({ verdict: z.enum(['open', 'blocked']) }),
  },
  /**
   * The words of a frame were flagged: as what, how strongly, and by which of our own rules. There is no room for a page's words. `threshold` is the score from
   * which this level covers; `cover`: the tab is led away.
   */
  reportFlag: {
    from: 'content',
    request: z.strictObject({ flags: z.array(FlagReport).check(z.maxLength(CATEGORIES.length)) }),
    reply: z.object({ action: z.enum(['reveal', 'cover']), threshold: z.int() }),
  },
  /**
   * A frame asks of what kind its neighbours are: the hosts that its links lead to, each once. The answer is numbers, so that nobody learns which; nothing of it is
   * kept. A tab that asks too often is told of none.
   */
  countNeighbours: {
    from: 'content',
    request: z.strictObject({ hosts: z.array(z.string().check(z.maxLength(253))).check(z.maxLength(MOST_HOSTS)) }),
    reply: z.object({ blocked: z.partialRecord(z.enum(CATEGORIES), z.int()) }),
  },
  /**
   * A frame wants its pictures judged: whether they are here, once the page that judges them stands, which it speaks to from then on; and whether a flagged one
   * covers its page.
   */
  openPictures: { from: 'content', request: z.strictObject({}), reply: z.object({ judge: z.enum(['ready', 'off']), covers: z.boolean() }) },
  /** A page's frame asks whether files may be sent from it. */
  askUploads: { from: 'content', request: z.strictObject({}), reply: z.object({ uploads: z.enum(['open', 'stopped']) }) },
  /** A file was stopped in a frame: answers after the event is safely written with what is said of it, for an adult with the sentence of the policy. */
  stopUpload: {
    from: 'content',
    request: z.strictObject({}),
    reply: z.object({ language: z.optional(Language), sentence: z.optional(z.string()) }),
  },
  /** A page's frame asks whether personal details may be written into it. */
  askDetails: { from: 'content', request: z.strictObject({}), reply: z.object({ details: z.enum(['open', 'stopped']) }) },
  /** Somebody began to write them, or to send a form that asks for them: which kind, never what. */
  stopDetails: { from: 'content', request: z.strictObject({ kind: DetailKind }), reply: z.object({}) },
  /** The popup asks what holds now. */
  showLevel: { from: 'popup', request: z.strictObject({}), reply: Standing },
  /** An adult comes to their own level with their own PIN. */
  stepUp: { from: 'popup', request: z.strictObject({ person: Slug, pin: Pin }), reply: Entry },
  /** An adult sits down with the child for so many minutes. */
  beginSession: {
    from: 'popup',
    request: z.strictObject({ person: Slug, pin: Pin, minutes: z.int().check(z.minimum(1), z.maximum(480)) }),
    reply: Entry,
  },
  /** A confidential report, sealed in the popup: the worker keeps it until it is sent, and cannot read it. No answer: it could not be kept. */
  sendSealed: { from: 'popup', request: Sealed, reply: z.object({ sent: z.optional(z.boolean()) }) },
  /** An adult wants to prepare the page that is open. `who`: only staff and managers whose name is known may. */
  lookAtPage: {
    from: 'popup',
    request: z.strictObject({ address: z.string() }),
    reply: z.object({ why: z.enum(['may', 'who', 'no-endpoint']), look: z.optional(PreparingLook) }),
  },
  /** They have looked through it. The same id again is the same request. `unreached`: nobody has it, the device is offline. */
  preparePage: {
    from: 'popup',
    request: z.strictObject({
      ...z.pick(PrepareRequest, { id: true, site: true, title: true, expires: true, impression: true, flagged: true, although: true })
        .shape,
      address: z.string(),
    }),
    reply: z.object({ state: z.enum(['added', 'not-allowed', 'unreached']), words: z.string() }),
  },
  ...coverChannels,
  /** The notice asks what it says. */
  showNotice: { from: 'notice', request: z.strictObject({}), reply: NoticeShown },
  /** An adult accepts by their own PIN the notice whose hash the page has reckoned of what it showed. */
  signNotice: { from: 'notice', request: z.strictObject({ person: Slug, pin: Pin, notice: Hash, language: Language }), reply: Entry },
  /** Whoever is there leaves: the device falls back to its own level. Anybody may do it. */
  stepDown: { from: 'popup', request: z.strictObject({}), reply: z.object({ outcome: z.literal('done') }) },
} as const satisfies Record<string, Channel>;

export type ChannelName = keyof typeof channels;
export type Request<Name extends ChannelName> = z.output<(typeof channels)[Name]['request']>;
export type Reply<Name extends ChannelName> = z.output<(typeof channels)[Name]['reply']>;

/** The envelope every message travels in. */
export const Envelope = z.strictObject({ channel: z.enum(Object.keys(channels) as [ChannelName, ...ChannelName[]]), request: z.unknown() });

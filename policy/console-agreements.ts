import * as z from 'zod/mini';
import { Category } from './category.ts';
import { Weekday } from './document.ts';
import { Level } from './level.ts';
import { Day, Instant, SiteEntry, Slug, TimeOfDay, words } from './text.ts';

/** Why the policy in force, or the agreement itself, does not let it be made. Each one is said in words, in the reader's language. */
export const OBJECTIONS = [
  'no-policy',
  'none-allowed',
  'child',
  'nothing-named',
  'locked',
  'category-not-listed',
  'sites-not-allowed',
  'too-long',
  'ratios',
  'backwards',
  'over',
  'too-far',
  'unknown-person',
  'unknown-device',
] as const;
export type Objection = (typeof OBJECTIONS)[number];

/**
 * How a request came by its name. `own`: the device knew who was in, by their PIN or account. `typed`: somebody typed a colleague's name. `stranger`:
 * somebody typed a name that nobody of the policy bears.
 */
export const Named = z.enum(['own', 'typed', 'stranger']);
export type Named = z.output<typeof Named>;

/** One request for an agreement, as the console shows it. `openable` is what the policy lets an agreement open of it. */
export const AskLine = z.object({
  ask: z.uuid(),
  at: z.iso.datetime(),
  device: z.string(),
  deviceLabel: z.string(),
  room: z.string(),
  site: z.string(),
  category: Category,
  level: Level,
  who: z.string(),
  named: Named,
  reason: z.string(),
  minutes: z.int(),
  openable: z.array(z.enum(['site', 'category'])),
  declined: z.optional(z.object({ at: z.iso.datetime(), by: z.string(), words: z.string() })),
});
export type AskLine = z.output<typeof AskLine>;

/** When a weekly agreement runs, on the setting's clock. Both days are within it. */
export const Weekly = z.strictObject({
  days: z.array(Weekday).check(z.minLength(1)),
  from: TimeOfDay,
  to: TimeOfDay,
  firstDay: Day,
  lastDay: Day,
});
export type Weekly = z.output<typeof Weekly>;

/** One agreement as the console shows it. `run` is the time it runs now or next; absent once it is past. */
export const AgreementLine = z.object({
  id: z.uuid(),
  state: z.enum(['live', 'coming', 'past']),
  sites: z.array(z.string()),
  categories: z.array(Category),
  levels: z.array(Level),
  people: z.array(z.object({ id: z.string(), name: z.string() })),
  devices: z.array(z.object({ device: z.string(), label: z.string(), room: z.string() })),
  from: z.iso.datetime(),
  to: z.iso.datetime(),
  weekly: z.optional(Weekly),
  run: z.optional(z.object({ from: z.iso.datetime(), to: z.iso.datetime() })),
  reason: z.string(),
  /** Who asked for it, when it answers a request. */
  who: z.optional(z.string()),
  named: z.optional(Named),
  agreedBy: z.string(),
  agreedAt: z.iso.datetime(),
  ratiosAllow: z.boolean(),
  ended: z.optional(z.object({ at: z.iso.datetime(), by: z.string(), reason: z.string() })),
});
export type AgreementLine = z.output<typeof AgreementLine>;

/** What the policy in force lets the manager agree to, with the sentence it rests on. */
export const AgreementTerms = z.object({
  allowed: z.boolean(),
  categories: z.array(Category),
  sites: z.boolean(),
  maxMinutes: z.int(),
  ratioTick: z.boolean(),
  sentence: z.string(),
  people: z.array(z.object({ id: z.string(), name: z.string() })),
});
export type AgreementTerms = z.output<typeof AgreementTerms>;

/** `GET /console/agreements`: waiting requests oldest first, agreements newest first, and what was declined lately. */
export const AgreementsReply = z.object({
  terms: z.optional(AgreementTerms),
  waiting: z.array(AskLine),
  declined: z.array(AskLine),
  agreements: z.array(AgreementLine),
});
export type AgreementsReply = z.output<typeof AgreementsReply>;

/** `POST /console/asks/:id/agree`. `site` stands instead of the one asked for, when only a part of it, or another, is agreed to. */
export const AgreeRequest = z.strictObject({
  opens: z.enum(['site', 'category']),
  site: z.optional(SiteEntry),
  minutes: z.int().check(z.minimum(1), z.maximum(60 * 24 * 366)),
  words: z.string().check(z.trim(), z.maxLength(300)),
  ratiosAllow: z.boolean(),
});
export type AgreeRequest = z.output<typeof AgreeRequest>;

/** `POST /console/asks/:id/decline`: the words go to the person who asked. */
export const DeclineRequest = z.strictObject({ words: words(300) });

/** `POST /console/agreements/:id/end`. */
export const EndRequest = z.strictObject({ reason: words(300) });

/** At least one level is named, so that nothing is opened for children by leaving a field empty. Nobody or no device named means all. */
const opened = {
  sites: z.array(SiteEntry).check(z.maxLength(50)),
  categories: z.array(Category).check(z.maxLength(50)),
  levels: z.array(Level).check(z.minLength(1)),
  people: z.array(Slug).check(z.maxLength(500)),
  devices: z.array(z.string().check(z.maxLength(64))).check(z.maxLength(500)),
  reason: words(300),
  ratiosAllow: z.boolean(),
};

/** `POST /console/agreements`: an agreement made ahead of time, once or every week. */
export const MakeRequest = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('once'), ...opened, from: Instant, to: Instant }),
  z.strictObject({ kind: z.literal('weekly'), ...opened, weekly: Weekly }),
]);
export type MakeRequest = z.output<typeof MakeRequest>;

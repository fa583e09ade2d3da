import * as z from 'zod/mini';
import { Category } from './category.ts';
import { Ending, Finding } from './cover-answer.ts';
import { ClauseId } from './document.ts';
import { Level } from './level.ts';
import { Instant } from './text.ts';

/** What an event tells of. */
export const EVENT_KINDS = [
  'visit',
  'embed',
  'problem',
  'policy',
  'epoch',
  'level',
  'session',
  'pin',
  'download',
  'bookmark',
  'upload',
  'details',
  'prepared-added',
  'prepared-changed',
  'notice',
  'call',
  'answered',
  'power-off',
  'cover-left',
  'flag',
] as const;

/** How an address was reached. */
export const REACHED = ['typed', 'link', 'form', 'redirect', 'embedded', 'restored', 'search', 'reload', 'script', 'unknown'] as const;
export const Reached = z.enum(REACHED);
export type Reached = z.output<typeof Reached>;

/** Problems that weaken enforcement or the record, as the device names them. */
export const PROBLEMS = [
  'policy-broken',
  'policy-missing',
  'rules-refused',
  'record-reset',
  'record-full',
  'event-refused',
  'endpoint-refused',
  'bundle-refused',
  'unknown-account',
  'bug',
] as const;

/** A SHA-256 in lower-case hex. */
export const Hash = z.string().check(z.regex(/^[0-9a-f]{64}$/));

/**
 * One line of the record, made by a device. It has no room for page text, typed text, a query, a fragment or a child's name.
 * `seq` counts from 1 in each epoch; `previous` is the hash of the line before, or 64 zeros for the first of an epoch.
 */
export const Event = z.strictObject({
  id: z.uuidv7(),
  at: Instant,
  epoch: z.uuid(),
  seq: z.int().check(z.minimum(1)),
  previous: Hash,
  /** RFC 7638 thumbprint of the device's public key. */
  device: z.string().check(z.regex(/^[A-Za-z0-9_-]{43}$/)),
  kind: z.enum(EVENT_KINDS),
  level: Level,
  /** The supervising or acting adult's id from the policy. Never a child. */
  person: z.optional(z.string().check(z.maxLength(64))),
  action: z.enum(['block', 'cover', 'allow', 'note']),
  category: z.optional(Category),
  clause: z.optional(ClauseId),
  /** Lower-case ASCII host. */
  host: z.optional(z.string().check(z.maxLength(253))),
  /** Path without query and fragment; absent at child level. */
  path: z.optional(z.string().check(z.maxLength(512))),
  reached: z.optional(Reached),
  problem: z.optional(z.enum(PROBLEMS)),
  /** Our own words about a problem, or the score and the ids of our own rules or categories that flagged something: never a page's words, nor what was typed. */
  detail: z.optional(z.string().check(z.maxLength(500))),
  /** The policy revision in force; 0 is the built-in child default. */
  revision: z.int().check(z.minimum(0)),
  agreement: z.optional(z.string().check(z.maxLength(64))),
  session: z.optional(z.string().check(z.maxLength(64))),
  /** What a line of the kinds `level` and `session` tells of: an adult came to the device, or is no longer there. */
  turn: z.optional(z.enum(['begun', 'ended'])),
  /** The prepared page that a line of the kinds `prepared-added` and `prepared-changed` tells of. */
  prepared: z.optional(z.uuid()),
  /** The notice that the person of a line of the kind `notice` signed: the hash of its spelling. */
  notice: z.optional(Hash),
  /** The line of the cover, or of the call, that a line of the kinds `call`, `answered`, `power-off` and `cover-left` belongs to. */
  cover: z.optional(z.uuid()),
  /** What the adult who came says it was, and what becomes of the page. */
  finding: z.optional(Finding),
  ending: z.optional(Ending),
  /** For how long they opened it. */
  minutes: z.optional(z.int().check(z.minimum(1), z.maximum(60))),
  /** From the cover to the adult, to the last that is known of the device before it went off, or until its tab was closed or went on. */
  seconds: z.optional(z.int().check(z.minimum(0))),
  /** How many alike happened, 1 or more. */
  repeats: z.int().check(z.minimum(1)),
});
export type Event = z.output<typeof Event>;

/** What is known of an event before the record gives it its place in the chain. */
export type Happening = Omit<Event, 'id' | 'at' | 'epoch' | 'seq' | 'previous' | 'device'>;

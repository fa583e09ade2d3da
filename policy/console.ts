import * as z from 'zod/mini';
import { Category } from './category.ts';
import { Event, EVENT_KINDS } from './event.ts';
import { Level } from './level.ts';

/** Console roles: `manager` settles incidents, `it` sees devices and the technical log, `viewer` reads. */
export const CONSOLE_ROLES = ['manager', 'it', 'viewer'] as const;
export const ConsoleRole = z.enum(CONSOLE_ROLES);
export type ConsoleRole = z.output<typeof ConsoleRole>;

/** `GET /console/log`: every filter is optional, and stands in the console's own address too. `from` and `to` are instants; `after` is the cursor of the last page. */
export const LogQuery = z.object({
  from: z.optional(z.iso.datetime()),
  to: z.optional(z.iso.datetime()),
  device: z.optional(z.string().check(z.maxLength(64))),
  level: z.optional(Level),
  category: z.optional(Category),
  kind: z.optional(z.enum(EVENT_KINDS)),
  after: z.optional(z.string().check(z.maxLength(200))),
});
export type LogQuery = z.output<typeof LogQuery>;

/** One line of the log as the console shows it. */
export const LogLine = z.object({
  event: Event,
  receivedAt: z.iso.datetime(),
  deviceLabel: z.string(),
  room: z.string(),
  /** The sentence the event's clause quotes, in the policy revision the endpoint holds; absent when it is not known. */
  sentence: z.optional(z.string()),
  /** The name of the adult who was there, as that revision has it; absent when it is not known. */
  personName: z.optional(z.string()),
  /** True when the line before it in the device's chain is missing or does not match. */
  broken: z.boolean(),
  /** An adult said that what was there may be illegal: its host is shown defanged, whatever the line's category. */
  defanged: z.boolean(),
});
export type LogLine = z.output<typeof LogLine>;

/** Newest first; `next` is the cursor for older lines, absent on the last page. */
export const LogPage = z.object({ lines: z.array(LogLine), next: z.optional(z.string()) });
export type LogPage = z.output<typeof LogPage>;

/** One enrolled device, and how whole its record is. */
export const DeviceLine = z.object({
  device: z.string(),
  label: z.string(),
  room: z.string(),
  level: Level,
  enrolledAt: z.iso.datetime(),
  lastSeenAt: z.iso.datetime(),
  revision: z.int(),
  extensionVersion: z.string(),
  browser: z.string(),
  /** When the setting turned the device away; absent while it may write. */
  revokedAt: z.optional(z.iso.datetime()),
  /** Stretches missing from its chain, oldest first. */
  gaps: z.array(z.object({ epoch: z.string(), after: z.int(), before: z.int() })),
});
export type DeviceLine = z.output<typeof DeviceLine>;

/** `GET /console/me`: who is signed in. */
export const Me = z.object({
  name: z.string(),
  email: z.string(),
  role: ConsoleRole,
  /** One of the setting's designated persons: reads confidential reports. */
  designated: z.boolean(),
  /** `timeZone` is the policy's IANA name, so that the log reads on the setting's clock; absent while the endpoint holds no policy. */
  setting: z.object({ id: z.string(), name: z.string(), timeZone: z.optional(z.string()) }),
});
export type Me = z.output<typeof Me>;

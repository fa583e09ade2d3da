import * as z from 'zod/mini';
import { RIGHTS, ROLES } from './document.ts';
import { Level } from './level.ts';
import { Day } from './text.ts';

/** One person whom the policy in force names, without anything a PIN could be guessed from. */
export const RosterLine = z.object({
  id: z.string(),
  name: z.string(),
  role: z.enum(ROLES),
  level: Level,
  rights: z.array(z.enum(RIGHTS)),
  /** True when the person and their role may agree to exceptions, and the policy allows any. */
  mayAgree: z.boolean(),
  hasPin: z.boolean(),
  /** The day the PIN was last changed and how many days ago that is, where the policy says it. */
  pinChanged: z.optional(Day),
  pinAgeDays: z.optional(z.int()),
  /** Whether the policy knows an account of theirs. */
  hasAccount: z.boolean(),
  /** When and where the record last names them at a device. */
  seen: z.optional(z.object({ at: z.iso.datetime(), label: z.string(), room: z.string() })),
});
export type RosterLine = z.output<typeof RosterLine>;

/** `GET /console/roster`: the people of the policy in force, in its order. Without a policy there is no `policy` and nobody. */
export const RosterReply = z.object({
  people: z.array(RosterLine),
  policy: z.optional(z.object({ version: z.string(), adopted: Day, revision: z.int(), sentence: z.optional(z.string()) })),
});
export type RosterReply = z.output<typeof RosterReply>;

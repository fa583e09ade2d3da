import * as z from 'zod/mini';
import { CONSOLE_ROLES, ConsoleRole } from './console.ts';
import { words } from './text.ts';

/** The shortest and the longest password of a console account, in characters. */
export const PASSWORD_LENGTH = { least: 12, most: 200 } as const;
export const FreshPassword = z.string().check(z.minLength(PASSWORD_LENGTH.least), z.maxLength(PASSWORD_LENGTH.most));

/** An invitation that nobody used is over after so many hours. */
export const INVITE_HOURS = 72;

/** The roles that a member may give, change and take away: nobody makes somebody who sees more than they see. */
export const GIVEN_BY: Record<ConsoleRole, readonly ConsoleRole[]> = { manager: CONSOLE_ROLES, it: ['it', 'viewer'], viewer: [] };

/** Why a member, an invitation or an enrolment key is left as it is. */
export const MEMBER_OBJECTIONS = [
  'not-here',
  'last-manager',
  'not-yours-to-give',
  'designated-only',
  'it-never',
  'needs-second-factor',
  'known-email',
] as const;
export type MemberObjection = (typeof MEMBER_OBJECTIONS)[number];

/** One person who may sign in. `designated` is one of the setting's designated persons, who read confidential reports. */
export const MemberLine = z.object({
  user: z.string(),
  name: z.string(),
  email: z.string(),
  role: ConsoleRole,
  designated: z.boolean(),
  secondFactor: z.boolean(),
  joinedAt: z.iso.datetime(),
  lastSignInAt: z.optional(z.iso.datetime()),
  /** True for the reader's own line. */
  you: z.boolean(),
});
export type MemberLine = z.output<typeof MemberLine>;

/** A way in that was handed to somebody and not used yet. */
export const InviteLine = z.object({
  id: z.uuid(),
  name: z.string(),
  email: z.string(),
  role: ConsoleRole,
  invitedBy: z.string(),
  invitedAt: z.iso.datetime(),
  expiresAt: z.iso.datetime(),
});
export type InviteLine = z.output<typeof InviteLine>;

/** `GET /console/members`: by name. Invitations only for those who may invite. */
export const MembersReply = z.object({ members: z.array(MemberLine), invites: z.array(InviteLine) });
export type MembersReply = z.output<typeof MembersReply>;

/** `POST /console/members/:user`: another role, designated or not, or gone. */
export const MemberChange = z.discriminatedUnion('to', [
  z.strictObject({ to: z.literal('role'), role: ConsoleRole, reason: words(300) }),
  z.strictObject({ to: z.literal('designated'), designated: z.boolean(), reason: words(300) }),
  z.strictObject({ to: z.literal('gone'), reason: words(300) }),
]);
export type MemberChange = z.output<typeof MemberChange>;

/** `POST /console/invites`. */
export const InviteRequest = z.strictObject({
  name: words(120),
  email: z.email().check(z.maxLength(200)),
  role: ConsoleRole,
  reason: words(300),
});
export type InviteRequest = z.output<typeof InviteRequest>;

/** The code is shown this once, to the person who invites; it stands behind `#` in the link that they hand over. */
export const InviteMade = z.object({ code: z.string(), expiresAt: z.iso.datetime() });
export type InviteMade = z.output<typeof InviteMade>;

const JoinCode = z.string().check(z.maxLength(60));

/** `POST /console/join/look`, for somebody who holds a code: whom it lets in, as what, where. */
export const JoinLookRequest = z.strictObject({ code: JoinCode });
export const JoinOffer = z.object({ name: z.string(), email: z.string(), role: ConsoleRole, setting: z.string() });
export type JoinOffer = z.output<typeof JoinOffer>;

/** `POST /console/join`: the code works once, and the person is signed in. */
export const JoinRequest = z.strictObject({ code: JoinCode, password: FreshPassword });
export type JoinRequest = z.output<typeof JoinRequest>;

/** `POST /console/password`: one's own. */
export const PasswordRequest = z.strictObject({ old: z.string().check(z.maxLength(PASSWORD_LENGTH.most)), fresh: FreshPassword });
export type PasswordRequest = z.output<typeof PasswordRequest>;

/** One enrolment key; the key itself cannot be read again. `devices` counts those that came with it. */
export const KeyLine = z.object({
  id: z.uuid(),
  label: z.string(),
  madeBy: z.string(),
  madeAt: z.iso.datetime(),
  lastUsedAt: z.optional(z.iso.datetime()),
  devices: z.int(),
  revoked: z.optional(z.object({ at: z.iso.datetime(), by: z.string() })),
});
export type KeyLine = z.output<typeof KeyLine>;

/** `GET /console/keys`: keys that enrol first, the newest first. */
export const KeysReply = z.object({ keys: z.array(KeyLine) });
export type KeysReply = z.output<typeof KeysReply>;

/** `POST /console/keys`: another key, shown this once. */
export const KeyRequest = z.strictObject({ label: words(80), reason: words(300) });
export type KeyRequest = z.output<typeof KeyRequest>;
export const KeyMade = z.object({ key: z.string() });
export type KeyMade = z.output<typeof KeyMade>;

/** `POST /console/keys/:id/revoke` and `POST /console/invites/:id/revoke`. */
export const TakeBackRequest = z.strictObject({ reason: words(300) });

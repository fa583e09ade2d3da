import type { Transaction } from 'kysely';
import { GIVEN_BY, INVITE_HOURS, type InviteMade, type InviteRequest, type MemberObjection } from '@/policy/console-members.ts';
import { audit } from '@/server/audit.ts';
import type { Database } from '@/server/database/schema.ts';
import type { Store } from '@/server/database/store.ts';
import { sha256 } from '@/server/enrol.ts';
import { plain } from '@/server/plain-text.ts';
import { type Member, nameOf } from '@/server/sign-in/member.ts';
import { freshCode } from '@/server/sign-in/one-time-code.ts';

export type Inviting = { by: Member; now: Date };

/** Invites a person. The code is 100 random bits, kept as its hash only. A second invitation of the same email takes the place of the first. */
export async function invite(store: Store, { by, now }: Inviting, request: InviteRequest): Promise<InviteMade | MemberObjection> {
  if (!GIVEN_BY[by.role].includes(request.role)) return 'not-yours-to-give';
  const [setting, email, name] = [by.setting.id, request.email.toLowerCase(), plain(request.name)];
  const code = freshCode(20);
  const expires = new Date(now.getTime() + INVITE_HOURS * 60 * 60 * 1000);
  return store.db.transaction().execute(async (transaction) => {
    // Of people elsewhere on this endpoint nobody here is told.
    if (await isMember(transaction, setting, email)) return 'known-email';
    await transaction.deleteFrom('invites').where('setting', '=', setting).where('email', '=', email).execute();
    const id = crypto.randomUUID();
    const kept = { setting, id, sha256: sha256(code), name, email, role: request.role };
    await transaction
      .insertInto('invites')
      .values({ ...kept, invited_by: nameOf(by), invited_at: now, expires_at: expires })
      .execute();
    const detail = { invite: id, member: nameOf({ name, email }), role: request.role };
    await audit(transaction, { setting, who: nameOf(by), act: 'member-invited', reason: plain(request.reason), detail });
    return { code, expiresAt: expires.toISOString() };
  });
}

async function isMember(transaction: Transaction<Database>, setting: string, email: string): Promise<boolean> {
  const member = await transaction
    .selectFrom('console_members')
    .innerJoin('console_users', 'console_users.id', 'console_members.user_id')
    .select('console_users.id')
    .where('console_members.setting', '=', setting)
    .where('console_users.email', '=', email)
    .executeTakeFirst();
  return member !== undefined;
}

/** Which invitation is taken back, by whom, and why. */
export type TakingBack = { by: Member; invite: string; reason: string };

/** Takes an invitation back, and audits it. */
export async function revokeInvite(store: Store, { by, invite: id, reason }: TakingBack): Promise<'done' | MemberObjection> {
  const setting = by.setting.id;
  return store.db.transaction().execute(async (transaction) => {
    const gone = await transaction
      .deleteFrom('invites')
      .where('setting', '=', setting)
      .where('id', '=', id)
      .where('role', 'in', GIVEN_BY[by.role])
      .returning(['name', 'email'])
      .executeTakeFirst();
    if (gone === undefined) return 'not-here';
    const detail = { invite: id, member: nameOf(gone) };
    await audit(transaction, { setting, who: nameOf(by), act: 'invite-revoked', reason: plain(reason), detail });
    return 'done';
  });
}

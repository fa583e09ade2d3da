import { sql } from 'kysely';
import type { InviteLine, MemberLine } from '@/policy/console-members.ts';
import type { Store } from '@/server/database/store.ts';
import type { Member } from '@/server/sign-in/member.ts';

/** Returns the people who may sign in to the reader's setting, by name. */
export async function membersFor(store: Store, reader: Member): Promise<MemberLine[]> {
  const rows = await store.db
    .selectFrom('console_members as member')
    .innerJoin('console_users as person', 'person.id', 'member.user_id')
    .select(['member.user_id as user', 'member.role', 'member.designated', 'member.joined_at', 'member.last_sign_in_at'])
    .select(['person.name', 'person.email', sql<boolean>`coalesce(person."twoFactorEnabled", false)`.as('secondFactor')])
    .where('member.setting', '=', reader.setting.id)
    .orderBy('person.name')
    .orderBy('person.email')
    .execute();
  return rows.map(({ joined_at, last_sign_in_at, ...row }) => ({
    ...row,
    joinedAt: joined_at.toISOString(),
    ...(last_sign_in_at === null ? {} : { lastSignInAt: last_sign_in_at.toISOString() }),
    you: row.user === reader.user,
  }));
}

/** Returns the invitations of a setting that still let somebody in, the newest first. */
export async function invitesOf(store: Store, setting: string, now: Date): Promise<InviteLine[]> {
  const rows = await store.db
    .selectFrom('invites')
    .select(['id', 'name', 'email', 'role', 'invited_by', 'invited_at', 'expires_at'])
    .where('setting', '=', setting)
    .where('expires_at', '>', now)
    .orderBy('invited_at', 'desc')
    .execute();
  return rows.map(({ invited_by, invited_at, expires_at, ...row }) => ({
    ...row,
    invitedBy: invited_by,
    invitedAt: invited_at.toISOString(),
    expiresAt: expires_at.toISOString(),
  }));
}

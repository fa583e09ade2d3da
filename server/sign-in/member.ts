import type { ConsoleRole } from '@/policy/console.ts';
import type { Store } from '@/server/database/store.ts';
import type { Auth } from './auth.ts';

/** Who is asking, as what, for which setting. */
export type Member = {
  user: string;
  session: string;
  name: string;
  email: string;
  role: ConsoleRole;
  /** One of the setting's designated persons: reads confidential reports. */
  designated: boolean;
  setting: { id: string; name: string };
};

/** Returns the member whose session the request's cookie carries; undefined for none, one that ended, or a person who is a member of nothing. */
export async function memberOf(store: Store, auth: Auth, headers: Headers): Promise<Member | undefined> {
  const found = await auth.api.getSession({ headers });
  if (found === null) return undefined;
  const membership = await store.db
    .selectFrom('console_members as member')
    .innerJoin('settings', 'settings.setting', 'member.setting')
    .select(['member.setting as id', 'settings.name as name', 'member.role as role', 'member.designated as designated'])
    .where('member.user_id', '=', found.user.id)
    .orderBy('settings.created_at')
    .executeTakeFirst();
  if (membership === undefined) return undefined;
  const { role, designated, ...setting } = membership;
  return { user: found.user.id, session: found.session.id, name: found.user.name, email: found.user.email, role, designated, setting };
}

/** The audit and the device's words name a person, not an id that nobody knows in a year. */
export function nameOf({ name, email }: Pick<Member, 'name' | 'email'>): string {
  return `${name} (${email})`;
}

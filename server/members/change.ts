import { sql, type Transaction } from 'kysely';
import type { ActName } from '@/policy/console-audit.ts';
import type { MemberChange, MemberObjection } from '@/policy/console-members.ts';
import { audit } from '@/server/audit.ts';
import type { Database } from '@/server/database/schema.ts';
import type { Store } from '@/server/database/store.ts';
import { tellAtCommit } from '@/server/live.ts';
import { plain } from '@/server/plain-text.ts';
import { type Member, nameOf } from '@/server/sign-in/member.ts';
import { objectionToChange } from './objection.ts';

/** Whom a member changes. */
export type Changing = { by: Member; user: string };

/** Changes one member of the setting of whoever changes them, and audits it. Two changes at once are judged one after the other. */
export async function changeMember(store: Store, { by, user }: Changing, change: MemberChange): Promise<'done' | MemberObjection> {
  const setting = by.setting.id;
  return store.db.transaction().execute(async (transaction) => {
    const all = await lockedMembers(transaction, setting);
    const target = all.find((member) => member.user === user);
    const acting = all.find((member) => member.user === by.user);
    if (target === undefined || acting === undefined) return 'not-here';
    const objection = objectionToChange(change, { actor: acting, target, all });
    if (objection !== undefined) return objection;
    await apply(transaction, { setting, user, name: nameOf(target) }, change);
    const detail = { user, member: nameOf(target), ...(change.to === 'role' ? { from: target.role, to: change.role } : {}) };
    await audit(transaction, { setting, who: nameOf(by), act: actOf(change), reason: plain(change.reason), detail });
    return 'done';
  });
}

function actOf(change: MemberChange): ActName {
  if (change.to === 'role') return 'member-role';
  if (change.to === 'gone') return 'member-removed';
  return change.designated ? 'member-designated' : 'member-undesignated';
}

async function lockedMembers(transaction: Transaction<Database>, setting: string) {
  return transaction
    .selectFrom('console_members as member')
    .innerJoin('console_users as person', 'person.id', 'member.user_id')
    .select(['member.user_id as user', 'member.role', 'member.designated', 'person.name', 'person.email'])
    .select(sql<boolean>`coalesce(person."twoFactorEnabled", false)`.as('secondFactor'))
    .where('member.setting', '=', setting)
    .orderBy('member.user_id')
    .forUpdate('member')
    .execute();
}

type Place = { setting: string; user: string; name: string };

async function apply(transaction: Transaction<Database>, place: Place, change: MemberChange): Promise<void> {
  // Or somebody who is sent away could let themselves in again by a code that they made before.
  if (change.to !== 'designated')
    await transaction.deleteFrom('invites').where('setting', '=', place.setting).where('invited_by', '=', place.name).execute();
  if (change.to === 'gone') return remove(transaction, place);
  const set = change.to === 'role' ? { role: change.role } : { designated: change.designated };
  await transaction
    .updateTable('console_members')
    .set(set)
    .where('setting', '=', place.setting)
    .where('user_id', '=', place.user)
    .execute();
}

/** The account goes too, unless it belongs to another setting: the email can be invited again. */
async function remove(transaction: Transaction<Database>, { setting, user }: Place): Promise<void> {
  await transaction.deleteFrom('console_members').where('setting', '=', setting).where('user_id', '=', user).execute();
  const ended = await transaction.deleteFrom('console_sessions').where('userId', '=', user).returning('id').execute();
  for (const { id } of ended) await tellAtCommit(transaction, { signedOut: id });
  const other = await transaction.selectFrom('console_members').select('setting').where('user_id', '=', user).executeTakeFirst();
  if (other === undefined) await transaction.deleteFrom('console_users').where('id', '=', user).execute();
}

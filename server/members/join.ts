import type { ExpressionBuilder, Transaction } from 'kysely';
import type { JoinOffer, JoinRequest } from '@/policy/console-members.ts';
import { audit } from '@/server/audit.ts';
import type { Database } from '@/server/database/schema.ts';
import type { Store } from '@/server/database/store.ts';
import { sha256 } from '@/server/enrol.ts';
import type { Deps } from '@/server/deps.ts';
import { nameOf } from '@/server/sign-in/member.ts';
import { codeFrom } from '@/server/sign-in/one-time-code.ts';
import { hashOf, makePerson } from '@/server/sign-in/person.ts';

/** Returns whom a code lets in, as what, where; nothing for one that is unknown, used or over. */
export async function offerFor(store: Store, code: string, now: Date): Promise<JoinOffer | undefined> {
  return store.db
    .selectFrom('invites')
    .innerJoin('settings', 'settings.setting', 'invites.setting')
    .select(['invites.name', 'invites.email', 'invites.role', 'settings.name as setting'])
    .where('sha256', '=', sha256(codeFrom(code)))
    .where('expires_at', '>', now)
    .executeTakeFirst();
}

/** Makes the account of the person who holds a code, which works once. Returns its email, or nothing for a code that lets nobody in. A crash leaves all of it or nothing. */
export async function join(
  { store, auth, clock }: Pick<Deps, 'store' | 'auth' | 'clock'>,
  { code, password }: JoinRequest,
): Promise<string | undefined> {
  const now = clock();
  // A code that lets nobody in costs no hash.
  if ((await offerFor(store, code, now)) === undefined) return undefined;
  const hashed = await hashOf(auth, password);
  return store.db.transaction().execute(async (transaction) => {
    const invited = await use(transaction, code, now);
    if (invited === undefined) return undefined;
    const { setting, email, role, name, invited_by } = invited;
    await forgetOrphan(transaction, email);
    const user = await makePerson(transaction, { name, email, hashed });
    await transaction.insertInto('console_members').values({ setting, user_id: user, role, joined_at: now }).execute();
    const [who, reason] = [nameOf({ name, email }), `Invited by ${invited_by}.`];
    await audit(transaction, { setting, who, act: 'member-joined', reason, detail: { user, role } });
    return email;
  });
}

const membersOf = (known: ExpressionBuilder<Database, 'console_users'>) => known.selectFrom('console_members').select('user_id');

/** An account that no membership came of is nobody's. */
async function forgetOrphan(transaction: Transaction<Database>, email: string): Promise<void> {
  await transaction
    .deleteFrom('console_users')
    .where('email', '=', email)
    .where((where) => where.not(where('id', 'in', membersOf(where))))
    .execute();
}

/** Whoever takes the row away first has used the code. It lets nobody in whose email has got an account meanwhile. */
async function use(transaction: Transaction<Database>, code: string, now: Date) {
  return transaction
    .deleteFrom('invites')
    .where('sha256', '=', sha256(codeFrom(code)))
    .where('expires_at', '>', now)
    .where('email', 'not in', (known) => known.selectFrom('console_users').where('id', 'in', membersOf).select('email'))
    .returning(['setting', 'email', 'role', 'name', 'invited_by'])
    .executeTakeFirst();
}

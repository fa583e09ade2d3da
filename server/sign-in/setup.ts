import { randomBytes } from 'node:crypto';
import { sql, type Transaction } from 'kysely';
import * as z from 'zod/mini';
import { FreshPassword } from '@/policy/console-members.ts';
import { words } from '@/policy/text.ts';
import { audit } from '@/server/audit.ts';
import type { Database } from '@/server/database/schema.ts';
import type { Store } from '@/server/database/store.ts';
import { sha256 } from '@/server/enrol.ts';
import type { Auth } from './auth.ts';
import { nameOf } from './member.ts';
import { codeFrom, freshCode } from './one-time-code.ts';
import { hashOf, makePerson } from './person.ts';

/** The code is for the whole endpoint, before any setting has people. */
const WHOLE_ENDPOINT = '';

export const SetupRequest = z.strictObject({
  code: z.string().check(z.maxLength(60)),
  name: words(120),
  email: z.email().check(z.maxLength(200)),
  password: FreshPassword,
  settingName: z.optional(words(120)),
});
export type SetupRequest = z.output<typeof SetupRequest>;

/** Says whether nobody can sign in yet. */
export async function isSetupNeeded(store: Store): Promise<boolean> {
  return (await store.db.selectFrom('console_users').select('id').limit(1).executeTakeFirst()) === undefined;
}

/** Returns a fresh one-time code, 100 random bits, while nobody can sign in; undefined afterwards. Only its hash is kept. */
export async function issueSetupCode(store: Store): Promise<string | undefined> {
  if (!(await isSetupNeeded(store))) return undefined;
  const code = freshCode(20);
  await store.db
    .insertInto('setup_codes')
    .values({ setting: WHOLE_ENDPOINT, sha256: sha256(code) })
    .execute();
  return code;
}

export type SetUp = { outcome: 'made'; setting: string } | { outcome: 'wrong-code' | 'done' };

/** Makes the first manager and burns every code. Two requests at once make one manager, and a crash leaves all of it or nothing. */
export async function setUp(store: Store, auth: Auth, request: SetupRequest): Promise<SetUp> {
  // A wrong code costs no hash.
  const hashed = (await isCode(store, codeFrom(request.code))) ? await hashOf(auth, request.password) : '';
  const setting = await store.db.transaction().execute(async (transaction) => {
    if (hashed === '' || !(await burn(transaction, codeFrom(request.code)))) return undefined;
    const setting = await settingFor(transaction, request.settingName ?? 'New setting');
    const user = await makePerson(transaction, { name: request.name, email: request.email, hashed });
    await transaction.insertInto('console_members').values({ setting, user_id: user, role: 'manager' }).execute();
    const who = nameOf({ name: request.name, email: request.email.toLowerCase() });
    await audit(transaction, { setting, who, act: 'manager-made', reason: 'Came with the set-up code.', detail: { user } });
    return setting;
  });
  if (setting !== undefined) return { outcome: 'made', setting };
  return { outcome: (await isSetupNeeded(store)) ? 'wrong-code' : 'done' };
}

async function isCode(store: Store, code: string): Promise<boolean> {
  const row = await store.db.selectFrom('setup_codes').select('sha256').where('sha256', '=', sha256(code)).executeTakeFirst();
  return row !== undefined;
}

/** Whoever takes the code's row away first has used it; the others' codes go with it. */
async function burn(transaction: Transaction<Database>, code: string): Promise<boolean> {
  await sql`lock table setup_codes in exclusive mode`.execute(transaction);
  const used = await transaction.deleteFrom('setup_codes').where('sha256', '=', sha256(code)).returning('sha256').executeTakeFirst();
  if (used !== undefined) await transaction.deleteFrom('setup_codes').execute();
  return used !== undefined;
}

/** The setting whose policy was adopted here first, or a new one of that name. */
async function settingFor(transaction: Transaction<Database>, name: string): Promise<string> {
  const first = await transaction.selectFrom('settings').select('setting').orderBy('created_at').limit(1).executeTakeFirst();
  if (first !== undefined) return first.setting;
  const setting = `setting-${randomBytes(4).toString('hex')}`;
  await transaction.insertInto('settings').values({ setting, name }).execute();
  return setting;
}

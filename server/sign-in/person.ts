import type { Transaction } from 'kysely';
import type { Database } from '@/server/database/schema.ts';
import type { Auth } from './auth.ts';

/** `hashed` is the password as `hashOf` gives it. */
export type NewPerson = { name: string; email: string; hashed: string };

/** Returns a password as it is kept. It takes a while on purpose, so it comes before any transaction. */
export async function hashOf(auth: Auth, password: string): Promise<string> {
  return (await auth.$context).password.hash(password);
}

/** Makes an account that signs in by email and password, as better-auth reads it, within a transaction of ours. Returns its id. Throws when the email has one already. */
export async function makePerson(transaction: Transaction<Database>, { name, email, hashed }: NewPerson): Promise<string> {
  const [id, now] = [crypto.randomUUID(), new Date()];
  const times = { createdAt: now, updatedAt: now };
  await transaction
    .insertInto('console_users')
    .values({ id, name, email: email.toLowerCase(), emailVerified: true, ...times })
    .execute();
  await transaction
    .insertInto('console_accounts')
    .values({ id: crypto.randomUUID(), userId: id, accountId: id, providerId: 'credential', password: hashed, ...times })
    .execute();
  return id;
}

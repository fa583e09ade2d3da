import type { Auth } from './auth.ts';

export type NewPerson = { name: string; email: string; password: string };

/** Makes an account that signs in by email and password. Returns its id. Throws when the email has one already. */
export async function makePerson(auth: Auth, { name, email, password: given }: NewPerson): Promise<string> {
  const { internalAdapter, password } = await auth.$context;
  const hashed = await password.hash(given);
  const user = await internalAdapter.createUser({ name, email: email.toLowerCase(), emailVerified: true }, { method: 'email-password' });
  await internalAdapter.linkAccount({ userId: user.id, providerId: 'credential', accountId: user.id, password: hashed });
  return user.id;
}

import * as z from 'zod/mini';
import { Me } from '@/policy/console.ts';
import { SecondFactorKey, type SecondFactorRequest, SecondFactorState } from '@/policy/console-account.ts';
import { JoinOffer, type JoinRequest, type PasswordRequest } from '@/policy/console-members.ts';
import type { Endpoint } from '../endpoint.ts';

const SetUp = z.object({ needed: z.boolean() });
const SignedIn = z.object({ totp: z.optional(z.boolean()) });

export type Credentials = { email: string; password: string; totp?: string };
export type FirstAccount = { code: string; name: string; email: string; password: string };

/** Who is signed in, and what they do about their own account. */
export function accountRequests({ get, post }: Endpoint) {
  return {
    me: () => get('me', Me),
    setUp: () => get('setup', SetUp),
    makeAccount: (account: FirstAccount) => post('setup', account, z.unknown()),
    signIn: (credentials: Credentials) => post('sign-in', credentials, z.nullish(SignedIn)),
    signOut: () => post('sign-out', {}, z.unknown()),
    secondFactor: () => get('second-factor', SecondFactorState),
    beginSecondFactor: (password: string) =>
      post('second-factor', { step: 'begin', password } satisfies SecondFactorRequest, SecondFactorKey),
    confirmSecondFactor: (code: string) =>
      post('second-factor', { step: 'confirm', code } satisfies SecondFactorRequest, SecondFactorState),
    endSecondFactor: (proof: { password: string; code: string }) =>
      post('second-factor', { step: 'off', ...proof } satisfies SecondFactorRequest, SecondFactorState),
    changePassword: (change: PasswordRequest) => post('password', change, z.unknown()),
    lookAtInvite: (code: string) => post('join/look', { code }, JoinOffer),
    join: (joining: JoinRequest) => post('join', joining, z.unknown()),
  };
}

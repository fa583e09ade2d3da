import type { PasswordRequest } from '@/policy/console-members.ts';
import type { Auth } from './auth.ts';
import { orWrong } from './or-wrong.ts';
import type { Changed } from './second-factor.ts';

/** Changes the password of the person of these headers, by the old one. Their other sessions end, and this one gets fresh cookies. */
export async function changePassword(
  auth: Auth,
  headers: Headers,
  { old, fresh }: PasswordRequest,
): Promise<Changed | { outcome: 'wrong-password' }> {
  const body = { currentPassword: old, newPassword: fresh, revokeOtherSessions: true };
  const changed = await orWrong(auth.api.changePassword({ body, headers, returnHeaders: true }));
  return changed === undefined ? { outcome: 'wrong-password' } : { outcome: 'changed', cookies: changed.headers.getSetCookie() };
}

import * as z from 'zod/mini';
import { words } from './text.ts';

const Password = z.string().check(z.maxLength(200));
const Code = z.string().check(z.maxLength(20));

/** `POST /console/second-factor`: `begin` answers with the key, `confirm` turns the factor on, `off` takes it away. `off` takes a recovery code too. */
export const SecondFactorRequest = z.discriminatedUnion('step', [
  z.strictObject({ step: z.literal('begin'), password: Password }),
  z.strictObject({ step: z.literal('confirm'), code: Code }),
  z.strictObject({ step: z.literal('off'), password: Password, code: Code }),
]);
export type SecondFactorRequest = z.output<typeof SecondFactorRequest>;

/** `GET /console/second-factor`: whether the reader's own sign-in asks for a code. */
export const SecondFactorState = z.object({ on: z.boolean() });
export type SecondFactorState = z.output<typeof SecondFactorState>;

/** What an authenticator app needs: the key in base32, the same as an `otpauth:` address, and codes that each work once in its place. */
export const SecondFactorKey = z.object({ key: z.string(), address: z.string(), recoveryCodes: z.array(z.string()) });
export type SecondFactorKey = z.output<typeof SecondFactorKey>;

/** `POST /console/devices/:device/revoke`. */
export const RevokeRequest = z.strictObject({ reason: words(300) });
export type RevokeRequest = z.output<typeof RevokeRequest>;

/** Why a kept line does not fit: its own hash, the columns beside it, the line before it, or another line that claims its place. */
export const MISFITS = ['hash', 'columns', 'break', 'fork'] as const;

/** `GET /console/verify`: how many lines were checked, those that do not fit (the first 200; `more` counts the rest), and how many are missing. */
export const VerifyReply = z.object({
  checked: z.int(),
  misfits: z.array(
    z.object({ id: z.string(), device: z.string(), deviceLabel: z.string(), room: z.string(), seq: z.int(), what: z.enum(MISFITS) }),
  ),
  more: z.int(),
  missing: z.int(),
});
export type VerifyReply = z.output<typeof VerifyReply>;

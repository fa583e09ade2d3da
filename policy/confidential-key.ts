import * as z from 'zod/mini';
import { RawKey } from './text.ts';

const bytes = (letters: number) => z.string().check(z.regex(new RegExp(`^[A-Za-z0-9_-]{${letters}}$`)));
const locked = { salt: bytes(22), iv: bytes(16), box: bytes(64) };

/** A designated person's private key as the endpoint keeps it: locked by their passphrase (scrypt), and again by their recovery code (HKDF); AES-256-GCM both. */
export const LockedReportKey = z.strictObject({
  format: z.literal(1),
  publicKey: RawKey,
  /** `n` is scrypt's cost; its `r` is 8 and its `p` 1. */
  passphrase: z.strictObject({ n: z.int().check(z.minimum(2 ** 17), z.maximum(2 ** 20)), ...locked }),
  recovery: z.strictObject(locked),
});
export type LockedReportKey = z.output<typeof LockedReportKey>;

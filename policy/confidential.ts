import * as z from 'zod/mini';
import { RawKey } from './text.ts';

/** Most persons that one report is sealed to: as many texts of the largest size as one request may carry. */
export const MOST_RECIPIENTS = 8;

/** One person's copy, sealed by HPKE (RFC 9180) to their key: what it was sealed with, and the sealed bytes, base64url. */
export const SealedBox = z.strictObject({
  recipient: RawKey,
  enc: z.string().check(z.regex(/^[A-Za-z0-9_-]{43}$/)),
  box: z.string().check(z.regex(/^[A-Za-z0-9_-]+$/), z.minLength(1_300), z.maxLength(22_000)),
});
export type SealedBox = z.output<typeof SealedBox>;

/** A copy for each person, and each person once. */
export const SealedBoxes = z.array(SealedBox).check(
  z.minLength(1),
  z.maxLength(MOST_RECIPIENTS),
  z.refine((boxes) => new Set(boxes.map(({ recipient }) => recipient)).size === boxes.length, 'each person once'),
);

/** `POST /v1/confidential`, signed as events are. The id is random and tells no time; the same id again changes nothing. */
export const ConfidentialRequest = z.strictObject({ id: z.uuidv4(), boxes: SealedBoxes });
export type ConfidentialRequest = z.output<typeof ConfidentialRequest>;

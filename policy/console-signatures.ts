import * as z from 'zod/mini';
import { Level } from './level.ts';

/** One signature: under which revision and version of the policy, when on the device's clock, and where. `version` is absent for a revision that is not kept here. */
export const SignatureLine = z.object({
  notice: z.string(),
  at: z.iso.datetime(),
  revision: z.int(),
  version: z.optional(z.string()),
  device: z.string(),
  deviceLabel: z.string(),
  room: z.string(),
  event: z.string(),
});
export type SignatureLine = z.output<typeof SignatureLine>;

/** Somebody with an adult level: their signature of the notice in force, if there is one, and those of earlier notices, the newest first. */
export const Signer = z.object({
  id: z.string(),
  name: z.string(),
  level: Level,
  hasPin: z.boolean(),
  signed: z.optional(SignatureLine),
  before: z.array(SignatureLine),
});
export type Signer = z.output<typeof Signer>;

/** `GET /console/signatures`: everybody who has an adult level in the policy in force, and the notice they sign; without `notice` while no policy is kept. */
export const SignaturesReply = z.object({
  notice: z.optional(
    z.object({
      mode: z.enum(['required', 'warn']),
      sentence: z.optional(z.string()),
      version: z.string(),
      revision: z.int(),
    }),
  ),
  people: z.array(Signer),
});
export type SignaturesReply = z.output<typeof SignaturesReply>;

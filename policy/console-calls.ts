import * as z from 'zod/mini';

/** Where something waits for an adult, and since when. */
export const WaitingAt = z.object({ event: z.string(), device: z.string(), label: z.string(), room: z.string(), at: z.iso.datetime() });
export type WaitingAt = z.output<typeof WaitingAt>;

/** `GET /console/calls`: children who call and whom nobody has answered, newest first; and devices that nobody should use until the manager has looked. */
export const CallsReply = z.object({ calls: z.array(WaitingAt), held: z.array(WaitingAt) });
export type CallsReply = z.output<typeof CallsReply>;

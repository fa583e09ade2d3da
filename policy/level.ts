import * as z from 'zod/mini';

/** What rules apply now, strictest first. An unknown level is read as `child`. */
export const LEVELS = ['child', 'visitor', 'staff', 'manager'] as const;

export const Level = z.enum(LEVELS);
export type Level = z.output<typeof Level>;

/** Returns the level named, or `child` for anything else, so that nothing opens by a typing error. */
export function levelOrChild(value: unknown): Level {
  const read = Level.safeParse(value);
  return read.success ? read.data : 'child';
}

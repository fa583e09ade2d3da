import { createHash } from 'node:crypto';

/** Which pages a figure is about: `tune` may be looked at while the flagger is made better; `held-out` was only counted, though its counts were looked at; `fresh` was written when the tuning was done. */
export const PARTS = ['tune', 'held-out', 'fresh'] as const;
export type Part = (typeof PARTS)[number];

/** Returns which half an older page belongs to: the last bit of sha256(id) says so. */
export function halfOf(id: string): 'tune' | 'held-out' {
  return ((createHash('sha256').update(id).digest().at(-1) ?? 0) & 1) === 0 ? 'tune' : 'held-out';
}

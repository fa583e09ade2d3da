import { createHash } from 'node:crypto';

/** Which pages a figure is about: `tune` may be looked at while the flagger is made better; `held-out` was only counted, though its counts were looked at; `fresh` was written when the tuning was done, `second-fresh` by somebody else later, with surroundings of its own, and `third-fresh` by a third writer, with others. */
export const PARTS = ['tune', 'held-out', 'fresh', 'second-fresh', 'third-fresh'] as const;
export type Part = (typeof PARTS)[number];

/** Returns which part the page of an id belongs to that was read from a folder, as `third-fresh/en` or `en`. */
export function partOf(folder: string, id: string): Part {
  const fresh = (['fresh', 'second-fresh', 'third-fresh'] as const).find((part) => folder.startsWith(`${part}/`));
  return fresh ?? halfOf(id);
}

/** The last bit of sha256(id) says which half an older page belongs to. */
function halfOf(id: string): 'tune' | 'held-out' {
  return ((createHash('sha256').update(id).digest().at(-1) ?? 0) & 1) === 0 ? 'tune' : 'held-out';
}

import { createHash } from 'node:crypto';

/** The parts that stand in a folder of their own, the oldest first: `fresh` was written when the older pages had been tuned on, each other one later still by another writer, with surroundings of its own. */
export const FRESH_PARTS = ['fresh', 'second-fresh', 'third-fresh', 'fourth-fresh'] as const;
export type FreshPart = (typeof FRESH_PARTS)[number];

/** Which pages a figure is about: `tune` may be looked at while the flagger is made better; `held-out` was only counted, though its counts were looked at. */
export const PARTS = ['tune', 'held-out', ...FRESH_PARTS] as const;
export type Part = (typeof PARTS)[number];

/** Returns which part the page of an id belongs to that was read from a folder, as `third-fresh/en` or `en`. */
export function partOf(folder: string, id: string): Part {
  return FRESH_PARTS.find((part) => folder.startsWith(`${part}/`)) ?? halfOf(id);
}

/** The last bit of sha256(id) says which half an older page belongs to. */
function halfOf(id: string): 'tune' | 'held-out' {
  return ((createHash('sha256').update(id).digest().at(-1) ?? 0) & 1) === 0 ? 'tune' : 'held-out';
}

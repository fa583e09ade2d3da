import type { PolicyDocument } from './document.ts';
import type { Signal } from './flag/weigh.ts';
import type { Level } from './level.ts';

/** The side of the square that a picture is judged in, in pixels. */
export const PICTURE_SIDE = 224;
/** A picture that is smaller than this both ways, in its own pixels, shows nothing that could be made out. */
export const LEAST_PICTURE = 40;
/** From this score of the model on a picture stays a box. It is where `bench/pictures.ts` counts. */
export const PICTURE_LIMIT = 0.7;

/** Returns whether pictures are judged at a level, on pages that are judged at all. */
export function judgesPictures({ images }: Pick<PolicyDocument, 'images'>, level: Level): boolean {
  return images?.mode === 'all' || (images?.mode === 'child' && level === 'child');
}

/** True for a picture that stays a box, by its score from 0 to 1. */
export function isPictureFlagged(score: number): boolean {
  return score >= PICTURE_LIMIT;
}

/** Returns what a flagged picture says of the page that shows it: as much as the words of a page that a child's level covers. */
export function pictureSignal(score: number): Signal {
  return { rule: 'adult-picture', category: 'adult', weight: Math.round(score * 100) };
}

/** Returns for how many milliseconds nothing is judged after a judgement that took so long: a slow machine has more than half of its time for what it is used for. */
export function restAfter(tookMs: number): number {
  if (tookMs < 60) return 0;
  return tookMs < 400 ? tookMs : tookMs * 3;
}

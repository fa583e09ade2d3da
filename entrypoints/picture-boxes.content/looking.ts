import { isPictureFlagged } from '@/policy/pictures.ts';
import type { Hiding } from './hiding.ts';
import { distanceOf, PICTURES, shownBy, type Shown } from './pictures-of.ts';
import type { Scored } from './scoring.ts';

export type LookingDeps = {
  hiding: Hiding;
  score(address: string, from: Scored): Promise<number | undefined>;
  /** Hears the score of a picture that stays a box. */
  flagged(score: number): void;
};

/** Returns what looks at one element: where it shows another picture than before, it is hidden until that has been judged. */
export function createLooking({ hiding, score, flagged }: LookingDeps): (element: Element) => void {
  /** What each element showed when it was looked at last. */
  const known = new WeakMap<Element, string>();

  const judge = async (element: Element, key: string, shown: Shown): Promise<void> => {
    const distance = (): number => distanceOf(element);
    const scores = await Promise.all(
      shown.addresses.map((address, place) => score(address, { loaded: place === 0 ? shown.loaded : undefined, distance })),
    );
    const worst = Math.max(...scores.map((one) => one ?? 0));
    if (isPictureFlagged(worst)) return flagged(worst);
    if (scores.every((one) => one !== undefined) && known.get(element) === key) hiding.show(element);
  };
  const begin = (element: Element, key: string, shown: Shown): void => {
    known.set(element, key);
    hiding.hide(element);
    if (shown.addresses.length > 0) void judge(element, key, shown);
    else if (shown.isDrawn) hiding.show(element);
  };
  return (element) => {
    const shown = shownBy(element);
    const key = `${shown.isDrawn} ${shown.addresses.join(' ')}`;
    if (known.get(element) !== key) begin(element, key, shown);
    if (shown.isDrawn || element.matches(PICTURES)) hiding.enforce(element);
  };
}

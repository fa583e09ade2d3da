import { CORNER_SIZE, type CornerButton } from '@/components/corner/corner-button.ts';
import { freePlace, movedBy, placeAt, type Place } from '@/components/corner/place.ts';
import { hearDrags } from './drag.ts';

/** What a page offers to be used. */
const USED = 'a[href],button,input,select,textarea,summary,label,video,[role="button"],[role="link"],[contenteditable]';

/** `moved` hears of the place that somebody chose, `pressed` of a press by finger, mouse, switch or key that no script of the page made up. */
type Hears = { moved(place: Place): void; pressed(): void };

/** Lets the button be dragged, moved by the arrow keys and pressed. `settle` puts it where it covers nothing that is to be used, as near as it can to its place. */
export function letMove({ host, button, put }: CornerButton, wanted: Place, { moved, pressed }: Hears): { settle(): void; end(): void } {
  const ended = new AbortController();
  const { signal } = ended;
  let place = wanted;
  /** While a page is still coming there is nothing yet to be out of the way of. */
  const settle = (): void => put(document.readyState === 'loading' ? place : freePlace(place, (one) => isFree(one, host)));
  const stand = (chosen: Place): void => {
    place = chosen;
    put(chosen);
  };
  const follow = (finger: { x: number; y: number }): void =>
    stand(placeAt(finger, { width: innerWidth, height: innerHeight }, CORNER_SIZE));
  const steer = (event: KeyboardEvent): void => {
    const chosen = event.isTrusted ? movedBy(event.key, place) : undefined;
    if (!chosen) return;
    event.preventDefault();
    stand(chosen);
    moved(chosen);
  };
  put(place);
  const takeDrag = hearDrags(button, { moved: follow, left: () => moved(place) }, signal);
  button.addEventListener('keydown', steer, { signal });
  button.addEventListener(
    'click',
    ({ isTrusted }) => {
      if (!takeDrag() && isTrusted) pressed();
    },
    { signal },
  );
  return { settle, end: () => ended.abort() };
}

/** True where nothing lies below the button's middle and its sides that somebody may want to use. */
function isFree({ x, y }: Place, host: HTMLElement): boolean {
  const half = CORNER_SIZE / 2;
  const [cx, cy] = [x * (innerWidth - CORNER_SIZE) + half, y * (innerHeight - CORNER_SIZE) + half];
  const points = [
    [cx, cy],
    [cx - half + 2, cy],
    [cx + half - 2, cy],
    [cx, cy - half + 2],
    [cx, cy + half - 2],
  ] as const;
  return points.every(([px, py]) => {
    const below = document.elementsFromPoint(px, py).find((one) => one !== host);
    return below?.closest(USED) == null;
  });
}

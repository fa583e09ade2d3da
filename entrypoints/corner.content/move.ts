import { CORNER_SIZE, type CornerButton } from '@/components/corner/corner-button.ts';
import { freePlace, movedBy, placeAt, type Place } from '@/components/corner/place.ts';

/** A finger that moves less than this has pressed. */
const DRAG_PX = 10;
/** What a page offers to be used. */
const USED = 'a[href],button,input,select,textarea,summary,label,video,[role="button"],[role="link"],[contenteditable]';

/** `moved` hears of the place that somebody chose, `pressed` of a press by finger, mouse, switch or key that no script of the page made up. */
type Hears = { moved(place: Place): void; pressed(): void };

/** Lets the button be dragged, moved by the arrow keys and pressed. `settle` puts it where it covers nothing that is to be used, as near as it can to its place. */
export function letMove({ host, button, put }: CornerButton, wanted: Place, { moved, pressed }: Hears): { settle(): void; end(): void } {
  const ended = new AbortController();
  const { signal } = ended;
  let place = wanted;
  let from: { x: number; y: number } | undefined;
  let isDragged = false;
  /** While a page is still coming there is nothing yet to be out of the way of. */
  const settle = (): void => put(document.readyState === 'loading' ? place : freePlace(place, (one) => isFree(one, host)));
  const choose = (chosen: Place): void => {
    place = chosen;
    put(chosen);
    moved(chosen);
  };
  put(place);
  button.addEventListener(
    'pointerdown',
    ({ x, y, pointerId }) => {
      from = { x, y };
      isDragged = false;
      button.setPointerCapture(pointerId);
    },
    { signal },
  );
  button.addEventListener(
    'pointermove',
    ({ x, y }) => {
      if (!from || (!isDragged && Math.hypot(x - from.x, y - from.y) < DRAG_PX)) return;
      isDragged = true;
      place = placeAt({ x, y }, { width: innerWidth, height: innerHeight }, CORNER_SIZE);
      put(place);
    },
    { signal },
  );
  button.addEventListener(
    'pointerup',
    () => {
      from = undefined;
      if (isDragged) moved(place);
    },
    { signal },
  );
  button.addEventListener(
    'keydown',
    (event) => {
      const chosen = event.isTrusted ? movedBy(event.key, place) : undefined;
      if (!chosen) return;
      event.preventDefault();
      choose(chosen);
    },
    { signal },
  );
  button.addEventListener(
    'click',
    (event) => {
      if (event.isTrusted && !isDragged) pressed();
      isDragged = false;
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

import { CORNER_SIZE, type CornerButton } from '@/components/corner/corner-button.ts';
import { freePlace, movedBy, placeAt, SPOTS, type Place } from '@/components/corner/place.ts';
import { keepInFront, type Front } from './front.ts';
import type { Hand } from './press.ts';
import { keepsPresses, isUsedIn } from './used.ts';

/** `moved` hears of the place that somebody chose, `pressed` of a press that no script of the page made up. */
type Hears = { moved(place: Place): void; pressed(): void };

export type Movable = Hand & {
  /**
   * Brings it in front and out of the way: as near as it can to its place, where it covers nothing that is to be used. It stays where it stands while that is so,
   * and while somebody touches it. Where no press would reach it, it is not shown.
   */
  settle(): void;
};

/** Returns the hand that can be dragged, moved by the arrow keys and pressed. */
export function letMove({ host, button, put }: CornerButton, wanted: Place, { moved, pressed }: Hears): Movable {
  const front = keepInFront(host);
  let [place, stands] = [wanted, wanted];
  let isHeld = false;
  const stand = (at: Place): void => {
    stands = at;
    put(at);
  };
  const choose = (chosen: Place): void => {
    place = chosen;
    stand(chosen);
  };
  put(place);
  return {
    host,
    button,
    pressed,
    isBelow: ({ x, y }) => front.isShutOut() && host.matches(':popover-open') && isWithin(host, x, y),
    hold: (isTouched) => void (isHeld = isTouched),
    dragged: (finger) => choose(placeAt(finger, { width: innerWidth, height: innerHeight }, CORNER_SIZE)),
    dropped: () => moved(place),
    steer(key) {
      const chosen = movedBy(key, place);
      if (!chosen) return false;
      choose(chosen);
      moved(chosen);
      return true;
    },
    settle() {
      // While a page is still coming there is nothing yet to be out of the way of.
      if (!host.isConnected || document.readyState === 'loading' || document.hidden || isHeld) return;
      front.come(...middleOf(stands));
      if (host.matches(':hover') || document.activeElement === host) return;
      const to = placeFor({ host, front }, place, stands);
      if (to && to !== stands) stand(to);
      if (to) host.showPopover();
      else host.hidePopover();
    },
  };
}

/** Returns where it stands best: where it stands already, if it covers nothing there; nothing where no press would reach it anywhere. */
function placeFor({ host, front }: { host: HTMLElement; front: Front }, wanted: Place, stands: Place): Place | undefined {
  const isFree = (at: Place): boolean => !isUsedIn({ ...cornerOf(at), size: CORNER_SIZE }, host);
  const isReached = (at: Place): boolean => !front.isShutOut() || !keepsPresses(...middleOf(at), host);
  const best = isFree(stands) ? stands : (freePlace(wanted, isFree) ?? stands);
  return isReached(best) ? best : SPOTS.find(isReached);
}

function cornerOf({ x, y }: Place): { left: number; top: number } {
  return { left: x * (innerWidth - CORNER_SIZE), top: y * (innerHeight - CORNER_SIZE) };
}

function middleOf(place: Place): [x: number, y: number] {
  const { left, top } = cornerOf(place);
  return [left + CORNER_SIZE / 2, top + CORNER_SIZE / 2];
}

function isWithin(host: HTMLElement, x: number, y: number): boolean {
  const { left, right, top, bottom } = host.getBoundingClientRect();
  return x >= left && x <= right && y >= top && y <= bottom;
}

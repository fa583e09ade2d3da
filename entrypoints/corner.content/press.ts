/** A finger that moves less than this has pressed. */
const DRAG_PX = 10;

type Point = { x: number; y: number };

/** The hand as whoever presses meets it. */
export type Hand = {
  host: HTMLElement;
  button: HTMLButtonElement;
  /** It is seen, but what stands in front of the page takes its presses: true where such a press is on it. */
  isBelow(point: Point): boolean;
  /** Somebody's finger is on it, or has let go. */
  hold(isHeld: boolean): void;
  dragged(to: Point): void;
  dropped(): void;
  /** A key was pressed on it; true where it moves the hand. */
  steer(key: string): boolean;
  pressed(): void;
};

/** Hears an event of the window before the page does; the page never hears of one that it returns true for. */
type On = <Kind extends keyof WindowEventMap>(kind: Kind, hear: (event: WindowEventMap[Kind], one: Hand) => boolean) => void;

/**
 * Hears presses of the hand that no script made up, before any script of the page does, so that none can stop them: by finger, mouse, switch or key. Full screen, dialogs
 * and `inert` give the hand no events of its own, so those of the window count too where it lies. Call it before the page's first script.
 */
export function hearPresses(hand: () => Hand | undefined): void {
  const on: On = (kind, hear) =>
    addEventListener(
      kind,
      (event) => {
        const one = hand();
        if (one && event.isTrusted && hear(event, one)) event.stopImmediatePropagation();
      },
      { capture: true },
    );
  const takeHeard = hearPointers(on);
  on('click', (event, one) => {
    const isHeard = takeHeard();
    if (!isHeard && !isOn(event, one)) return false;
    event.preventDefault();
    if (!isHeard) one.pressed();
    return true;
  });
  on('keydown', (event, one) => {
    if (isOn(event, one) && one.steer(event.key)) event.preventDefault();
    return isOn(event, one);
  });
  for (const kind of ['keypress', 'keyup'] as const) on(kind, isOn);
}

/** Hears fingers and mice. Returns whether the press that the browser makes a click of now was heard already. */
function hearPointers(on: On): () => boolean {
  let held: { pointer: number; from: Point; isDragged: boolean } | undefined;
  let isHeard = false;
  on('pointerdown', (event, one) => {
    isHeard = false;
    held = undefined;
    if (!isOn(event, one) && !one.isBelow(event)) return false;
    held = { pointer: event.pointerId, from: pointOf(event), isDragged: false };
    one.hold(true);
    if (isOn(event, one)) one.button.setPointerCapture(event.pointerId);
    event.preventDefault();
    return true;
  });
  on('pointermove', (event, one) => {
    if (held?.pointer !== event.pointerId) return false;
    held.isDragged ||= Math.hypot(event.x - held.from.x, event.y - held.from.y) >= DRAG_PX;
    if (held.isDragged) one.dragged(pointOf(event));
    return true;
  });
  const end = (event: PointerEvent, one: Hand, isPress: boolean): boolean => {
    if (held?.pointer !== event.pointerId) return false;
    const { isDragged } = held;
    [held, isHeard] = [undefined, isPress];
    one.hold(false);
    if (isPress && isDragged) one.dropped();
    else if (isPress) one.pressed();
    return true;
  };
  on('pointerup', (event, one) => end(event, one, true));
  on('pointercancel', (event, one) => end(event, one, false));
  return () => {
    const was = isHeard;
    isHeard = false;
    return was;
  };
}

function isOn({ target }: Event, { host }: Hand): boolean {
  return target === host;
}

function pointOf({ x, y }: PointerEvent): Point {
  return { x, y };
}

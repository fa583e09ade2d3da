/** A finger that moves less than this has pressed. */
const DRAG_PX = 10;

/** `moved` hears where the finger is, in pixels, while it drags; `left` when it has let go. */
type Hears = { moved(at: { x: number; y: number }): void; left(): void };

/** Hears of a button that is dragged, until `signal` says otherwise. Returns whether it was since this was asked last: then a click is the end of a drag, and no press. */
export function hearDrags(button: HTMLButtonElement, { moved, left }: Hears, signal: AbortSignal): () => boolean {
  let from: { x: number; y: number } | undefined;
  let isDragged = false;
  const begin = ({ x, y, pointerId }: PointerEvent): void => {
    from = { x, y };
    isDragged = false;
    button.setPointerCapture(pointerId);
  };
  const move = ({ x, y }: PointerEvent): void => {
    if (!from || (!isDragged && Math.hypot(x - from.x, y - from.y) < DRAG_PX)) return;
    isDragged = true;
    moved({ x, y });
  };
  const end = (): void => {
    from = undefined;
    if (isDragged) left();
  };
  button.addEventListener('pointerdown', begin, { signal });
  button.addEventListener('pointermove', move, { signal });
  button.addEventListener('pointerup', end, { signal });
  return () => {
    const wasDragged = isDragged;
    isDragged = false;
    return wasDragged;
  };
}

/** Where the button stands, as parts of the width and the height that it can move in: 0 and 0 is the upper left corner. */
export type Place = { x: number; y: number };

/** Where it may stand by itself: at the edge. */
export const SPOTS: readonly Place[] = [
  { x: 1, y: 1 },
  { x: 0, y: 1 },
  { x: 1, y: 0 },
  { x: 0, y: 0 },
  { x: 1, y: 0.5 },
  { x: 0, y: 0.5 },
];

/** Returns the wanted place, or where something of the page is to be used there, the nearest spot at the edge that is free; nothing where none is. */
export function freePlace(wanted: Place, isFree: (place: Place) => boolean): Place | undefined {
  const nearest = SPOTS.toSorted((a, b) => distance(a, wanted) - distance(b, wanted));
  return [wanted, ...nearest].find(isFree);
}

/** Returns a place moved by a key, or nothing for a key that moves nothing. */
export function movedBy(key: string, { x, y }: Place): Place | undefined {
  if (key === 'ArrowLeft') return { x: 0, y };
  if (key === 'ArrowRight') return { x: 1, y };
  if (key === 'ArrowUp') return { x, y: Math.max(0, y - 0.25) };
  return key === 'ArrowDown' ? { x, y: Math.min(1, y + 0.25) } : undefined;
}

/** Returns the place of a button whose middle is at a point of the window. */
export function placeAt(point: Place, { width, height }: { width: number; height: number }, size: number): Place {
  const part = (at: number, whole: number) => Math.min(1, Math.max(0, (at - size / 2) / Math.max(1, whole - size)));
  return { x: part(point.x, width), y: part(point.y, height) };
}

function distance(a: Place, b: Place): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

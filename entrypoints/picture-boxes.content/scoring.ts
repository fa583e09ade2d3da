import { loadPicture, squareOf } from '@/platform/pictures/pixels.ts';
import { LEAST_PICTURE } from '@/policy/pictures.ts';
import type { Asking } from './asking.ts';
import type { Sent } from './wishes.ts';

const QUALITY = 0.92;
const MOST_KNOWN = 1_000;

/** Returns the score of each picture of this document, asked once for each address; nothing for one that cannot be judged. */
export function createScoring(asking: Asking): (address: string, from: Scored) => Promise<number | undefined> {
  const known = new Map<string, Promise<number | undefined>>();
  return (address, from) => {
    const before = known.get(address);
    if (before) return before;
    const score = scoreOf(asking, address, from);
    known.set(address, score);
    const [oldest] = known.keys();
    if (known.size > MOST_KNOWN && oldest !== undefined) known.delete(oldest);
    return score;
  };
}

/** Where a picture stands: the element that has loaded it, if it has, and how far from sight it is. */
export type Scored = { loaded?: HTMLImageElement | undefined; distance(): number };

async function scoreOf(asking: Asking, address: string, { loaded, distance }: Scored): Promise<number | undefined> {
  const picture = loaded ?? (await loadPicture(address).catch(() => undefined));
  if (!picture) return undefined;
  if (isTiny(picture, address)) return 0;
  const sent = sentOf(picture, address);
  return sent && asking.score(sent, distance);
}

/** A drawing of lines can be shown at any size. */
function isTiny({ naturalWidth, naturalHeight }: HTMLImageElement, address: string): boolean {
  return naturalWidth < LEAST_PICTURE && naturalHeight < LEAST_PICTURE && !/svg/i.test(address);
}

/** The picture itself, where the page may read it; the browser lets nobody in a page read one of another site, which is judged by its address. */
function sentOf(picture: HTMLImageElement, address: string): Sent | undefined {
  try {
    return { drawing: squareOf(picture).canvas.toDataURL('image/jpeg', QUALITY).replace(/^.*,/, '') };
  } catch (cause) {
    if (!(cause instanceof DOMException && cause.name === 'SecurityError')) throw cause;
    return /^https?:/.test(address) ? { address } : undefined;
  }
}

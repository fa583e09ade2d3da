/** What has a picture of its own; any element may have one behind it. */
export const PICTURES = 'img,input[type="image" i],video[poster],image';

const ADDRESSES = /url\("((?:[^"\\]|\\.)*)"\)/g;

/** The pictures that one element shows, by their addresses; `loaded` is the element itself where the browser has its picture already. */
export type Shown = { addresses: readonly string[]; loaded?: HTMLImageElement; isDrawn: boolean };

/** Returns what an element shows now. A picture that is still to come has no address yet. */
export function shownBy(element: Element): Shown {
  const behind = [undefined, '::before', '::after']
    .map((part) => getComputedStyle(element, part).backgroundImage)
    .filter((one) => one !== 'none');
  const addresses = behind.flatMap((one) => [...one.matchAll(ADDRESSES)].map(([, address = '']) => address.replaceAll(/\\(.)/g, '$1')));
  const isDrawn = behind.length > 0;
  if (!(element instanceof HTMLImageElement)) return { addresses: [...ownAddress(element), ...addresses], isDrawn };
  if (!element.complete || element.naturalWidth === 0) return { addresses: [], isDrawn: false };
  return { addresses: [element.currentSrc, ...addresses], loaded: element, isDrawn };
}

function ownAddress(element: Element): string[] {
  if (element instanceof HTMLInputElement && element.type === 'image') return [element.src];
  if (element instanceof HTMLVideoElement) return element.poster === '' ? [] : [element.poster];
  if (element instanceof SVGImageElement) return [URL.parse(element.href.baseVal, document.baseURI)?.href ?? ''];
  return [];
}

/** Returns how far below or above what is in sight an element stands, in pixels; one that is not laid out is farthest. */
export function distanceOf(element: Element): number {
  const { top, bottom, width, height } = element.getBoundingClientRect();
  if (width === 0 && height === 0) return Infinity;
  return Math.max(0, top - innerHeight, -bottom);
}

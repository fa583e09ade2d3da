import { PICTURE_SIDE } from '@/policy/pictures.ts';
import type { PictureAsked } from './asked.ts';

const LONGEST_WAIT_MS = 15_000;
const LARGEST = 25_000_000;

/**
 * Returns a picture as the pixels that are judged. What a frame could not read is fetched once more, without cookies, without saying from which page, from the cache
 * where it lies there. Throws where there is no picture.
 */
export async function pixelsOf({ drawing, address: asked }: PictureAsked): Promise<Uint8ClampedArray> {
  const blob = drawing === undefined ? await fetched(asked ?? '') : blobOf(drawing);
  const address = URL.createObjectURL(blob);
  try {
    return squareOf(await loadPicture(address)).getImageData(0, 0, PICTURE_SIDE, PICTURE_SIDE).data;
  } finally {
    URL.revokeObjectURL(address);
  }
}

/** Resolves with the picture at an address. Rejects where there is none. */
export function loadPicture(address: string): Promise<HTMLImageElement> {
  const picture = new Image();
  // In a document that nobody sees, `decode()` never ends.
  const loaded = new Promise<HTMLImageElement>((resolve, reject) => {
    picture.addEventListener('load', () => resolve(picture));
    picture.addEventListener('error', () => reject(new Error('There is no picture at this address.')));
  });
  picture.src = address;
  return loaded;
}

/** Draws a picture into the square that is judged; what it lets through is white, as on most pages. */
export function squareOf(picture: CanvasImageSource): CanvasRenderingContext2D {
  const canvas = Object.assign(document.createElement('canvas'), { width: PICTURE_SIDE, height: PICTURE_SIDE });
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('There is no canvas.');
  context.fillStyle = '#fff';
  context.fillRect(0, 0, PICTURE_SIDE, PICTURE_SIDE);
  context.imageSmoothingQuality = 'high';
  context.drawImage(picture, 0, 0, PICTURE_SIDE, PICTURE_SIDE);
  return context;
}

async function fetched(address: string): Promise<Blob> {
  const response = await fetch(address, {
    cache: 'force-cache',
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    signal: AbortSignal.timeout(LONGEST_WAIT_MS),
  });
  if (!response.ok || Number(response.headers.get('content-length') ?? 0) > LARGEST) throw new Error('There is no picture to be had.');
  return response.blob();
}

function blobOf(drawing: string): Blob {
  return new Blob([Uint8Array.from(atob(drawing), (letter) => letter.codePointAt(0) ?? 0)], { type: 'image/jpeg' });
}

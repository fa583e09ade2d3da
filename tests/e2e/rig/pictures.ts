import { crc32, deflateSync } from 'node:zlib';
import type { Page } from 'puppeteer';
import type { Sites } from './sites.ts';

export type Colour = readonly [red: number, green: number, blue: number];
/** What the stand-in model flags, and what it does not. */
export const MAGENTA: Colour = [255, 0, 255];
export const GREEN: Colour = [0, 160, 60];

/** Returns a PNG of one colour, square. */
export function pngOf(side: number, [red, green, blue]: Colour): Buffer {
  const row = Buffer.concat([Buffer.from([0]), ...Array.from({ length: side }, () => Buffer.from([red, green, blue]))]);
  const head = Buffer.alloc(13);
  head.writeUInt32BE(side, 0);
  head.writeUInt32BE(side, 4);
  head.set([8, 2, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]),
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(Buffer.concat(Array.from({ length: side }, () => row)))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(name: string, bytes: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name), bytes]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(bytes.length);
  check.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, check]);
}

/** Serves a PNG of one colour at a site's address. */
export function servePng(sites: Sites, site: string, side: number, colour: Colour): void {
  const png = pngOf(side, colour);
  sites.serve(site, (_request, response) => response.writeHead(200, { 'content-type': 'image/png' }).end(png));
}

/** Returns the colour that is painted in the middle of an element. */
export async function colourAt(page: Page, selector: string): Promise<Colour> {
  const box = await (await page.waitForSelector(selector))?.boundingBox();
  if (!box) throw new Error(`${selector} is not laid out.`);
  const clip = { x: Math.round(box.x + box.width / 2), y: Math.round(box.y + box.height / 2), width: 1, height: 1 };
  const shot = await page.screenshot({ clip, encoding: 'base64' });
  const blank = await page.browser().newPage();
  const colour = await blank.evaluate(async (png) => {
    const picture = new Image();
    picture.src = `data:image/png;base64,${png}`;
    await picture.decode();
    const context = document.createElement('canvas').getContext('2d');
    context?.drawImage(picture, 0, 0);
    return [...(context?.getImageData(0, 0, 1, 1).data ?? [])].slice(0, 3);
  }, shot);
  await blank.close();
  const [red = 0, green = 0, blue = 0] = colour;
  return [red, green, blue];
}

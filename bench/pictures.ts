import { createRequire } from 'node:module';
import puppeteer, { type Page } from 'puppeteer';
import { findBrowser } from '@/deploy/browser.ts';
import { openModel } from '@/platform/pictures/nsfw-model.ts';
import type { PictureModel } from '@/platform/pictures/model.ts';
import { PICTURE_LIMIT, PICTURE_SIDE } from '@/policy/pictures.ts';
import { DRAWN, drawnPicture } from './drawn-pictures.ts';
import { figureOf, interleaved } from './measure.ts';
import { rowAgainst, type Findings, type Row } from './findings.ts';

const EACH = 60;
const ROUNDS = 40;
const LIMITS = [0.5, PICTURE_LIMIT, 0.9];
const WASM = createRequire(import.meta.url).resolve('@tensorflow/tfjs-backend-wasm/dist/tfjs-backend-wasm-simd.wasm');

/** Counts how often harmless pictures are flagged, by kind, and times a judgement. */
export async function measurePictures(): Promise<Findings> {
  const model = await openModel(WASM);
  const browser = await puppeteer.launch({ executablePath: (await findBrowser()) ?? '', headless: true, args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage();
    const kinds: { kind: string; scores: number[] }[] = [];
    for (const kind of Object.keys(DRAWN)) {
      const scores: number[] = [];
      for (let seed = 1; seed <= EACH; seed += 1) scores.push(await model.judge(await pixelsOf(page, drawnPicture(kind, seed))));
      kinds.push({ kind, scores });
    }
    return {
      title: 'Pictures',
      how: [
        `${EACH} harmless pictures of each of ${kinds.length} kinds, drawn by us from chance as SVG (bench/drawn-pictures.ts), painted by Chromium into the square of ${PICTURE_SIDE} pixels that is judged, and judged by the model that the extension has.`,
        `The limit of ${PICTURE_LIMIT} was set before anything was counted, and neither limit nor weights were changed for these pictures: all of them are held out.`,
        'None is a photograph: none is to be had here that may be passed on. What photographs of beaches, babies, food or sport come to is not known from this, and nothing here says how many pictures that should be flagged are: nobody here has such pictures, nor should have.',
        'Times are of Node on one thread, in turns with painting the same picture.',
      ],
      rows: await timed(page, model),
      remarks: [],
      tables: [tableOf(kinds)],
    };
  } finally {
    await browser.close();
  }
}

async function timed(page: Page, model: PictureModel): Promise<Row[]> {
  const svg = drawnPicture('cartoon faces', 1);
  const pixels = await pixelsOf(page, svg);
  const spent = async (act: () => Promise<unknown>): Promise<number> => {
    const start = performance.now();
    await act();
    return performance.now() - start;
  };
  const figures = await interleaved(
    { painting: () => spent(() => pixelsOf(page, svg)), judging: () => spent(() => model.judge(pixels)) },
    { warmUps: 4, rounds: ROUNDS },
  );
  const baseline: Row = { what: 'painting a picture small, and reading it', unit: 'ms', figure: figures.painting };
  return [baseline, rowAgainst(baseline, { what: 'judging it', unit: 'ms', figure: figures.judging })];
}

function tableOf(kinds: readonly { kind: string; scores: number[] }[]): string {
  const all = { kind: 'all', scores: kinds.flatMap(({ scores }) => scores) };
  const rows = [...kinds, all].map(({ kind, scores }) => {
    const rates = LIMITS.map((limit) => `${((100 * scores.filter((one) => one >= limit).length) / scores.length).toFixed(1)} %`);
    const { median, max } = figureOf(scores);
    return `| ${[kind, scores.length, ...rates, median.toFixed(2), max.toFixed(2)].join(' | ')} |`;
  });
  return [
    `| harmless pictures | count | ${LIMITS.map((limit) => `flagged at ${limit}`).join(' | ')} | median score | greatest |`,
    `| --- | ---: | ${LIMITS.map(() => '---:').join(' | ')} | ---: | ---: |`,
    ...rows,
    '',
  ].join('\n');
}

async function pixelsOf(page: Page, svg: string): Promise<Uint8ClampedArray> {
  const letters = await page.evaluate(paint, svg, PICTURE_SIDE);
  return new Uint8ClampedArray(Buffer.from(letters, 'base64'));
}

/** Runs in the browser: the pixels as base64. */
async function paint(svg: string, side: number): Promise<string> {
  const picture = new Image();
  picture.src = `data:image/svg+xml,${encodeURIComponent(svg)}`;
  await picture.decode();
  const canvas = Object.assign(document.createElement('canvas'), { width: side, height: side });
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('There is no canvas.');
  context.imageSmoothingQuality = 'high';
  context.drawImage(picture, 0, 0, side, side);
  const { data } = context.getImageData(0, 0, side, side);
  let letters = '';
  for (const one of data) letters += String.fromCharCode(one);
  return btoa(letters);
}

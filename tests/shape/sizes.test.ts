import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { filesIn } from '@/deploy/files.ts';
import { CYRILLIC_PAGES, LATIN_PAGES } from '@/policy/flag/words/packed.ts';

const OUTPUT = '.output/chrome-mv3';
const KILOBYTE = 1_000;

type Manifest = { background: { service_worker: string }; content_scripts?: { js: string[] }[] };

let manifest: Manifest;

beforeAll(() => {
  if (!existsSync(join(OUTPUT, 'manifest.json'))) throw new Error(`There is no built extension in ${OUTPUT}. Run “npm run build” first.`);
  manifest = JSON.parse(readFileSync(join(OUTPUT, 'manifest.json'), 'utf8')) as Manifest;
});

function sizeOf(name: string): number {
  return statSync(join(OUTPUT, name)).size;
}

/** A file and everything that it imports, each once. */
function withImports(name: string, seen = new Set<string>()): Set<string> {
  if (seen.has(name)) return seen;
  seen.add(name);
  const text = readFileSync(join(OUTPUT, name), 'utf8');
  for (const [, from = ''] of text.matchAll(/(?:from|import)\s*\(?["'](\.{0,2}\/[^"']+\.js)["']/g))
    withImports(from.startsWith('/') ? from.slice(1) : join(name, '..', from), seen);
  return seen;
}

/** Lists and tables of hosts, words, endings and forms of addresses are data that grows with the web, and are built into a file of their own; what is limited is the code. */
function listBytes(names: Iterable<string>): number {
  const files = [...names].filter((name) => /^chunks\/lists-[\w-]+\.js$/.test(name));
  expect(files).toHaveLength(1);
  return bytesOf(files);
}

function bytesOf(names: Iterable<string>): number {
  return [...names].reduce((sum, name) => sum + sizeOf(name), 0);
}

/** What the script that judges pages carries of the words that it judges them by, as each page needs them at once. */
function wordBytes(): number {
  return Buffer.byteLength(LATIN_PAGES) + Buffer.byteLength(CYRILLIC_PAGES);
}

/** What judges pictures: the weights of its model, what runs them, and WebAssembly. */
const MODEL = /^(?:chunks\/(?:nsfw-model|group1-shard1of1\.min|model\.min)-[\w-]+\.js|assets\/tfjs-backend-wasm-simd-[\w-]+\.wasm)$/;

test('the model that judges pictures is four files under 5 MB, which neither the worker nor any other page of ours loads', async () => {
  const files = await filesIn(OUTPUT);
  const model = files.filter((name) => MODEL.test(name));
  expect(model).toHaveLength(4);
  expect(bytesOf(model)).toBeLessThan(5_000 * KILOBYTE);
  const pages = files.filter((name) => name.endsWith('.html') && name !== 'pictures.html');
  const scripts = pages.flatMap((name) =>
    [...readFileSync(join(OUTPUT, name), 'utf8').matchAll(/(?:src|href)="\/([^"]+\.js)"/g)].map(([, one = '']) => one),
  );
  expect(scripts.length).toBeGreaterThan(3);
  const loaded = [manifest.background.service_worker, ...scripts].flatMap((name) => [...withImports(name)]);
  expect(loaded.filter((name) => MODEL.test(name))).toEqual([]);
});

test('the extension without its lists, its words and the model that judges pictures is under 600 kB', async () => {
  const files = (await filesIn(OUTPUT)).filter((name) => !MODEL.test(name));
  expect(bytesOf(files) - listBytes(files) - wordBytes()).toBeLessThan(600 * KILOBYTE);
});

test('the worker’s own file is under 150 kB', () => {
  expect(sizeOf(manifest.background.service_worker)).toBeLessThan(150 * KILOBYTE);
});

/** Searches are judged here too, by the code that reads words in other clothes. */
test('the worker, with all the code it imports, starts from under 215 kB', () => {
  const files = withImports(manifest.background.service_worker);
  expect(bytesOf(files) - listBytes(files)).toBeLessThan(215 * KILOBYTE);
});

test('every content script is under 30 kB', () => {
  const scripts = (manifest.content_scripts ?? []).flatMap((script) => script.js);
  expect(scripts.filter((name) => sizeOf(name) >= 30 * KILOBYTE)).toEqual([]);
});

test('the script that keeps pictures boxes is under 15 kB', () => {
  expect(sizeOf('content-scripts/picture-boxes.js')).toBeLessThan(15 * KILOBYTE);
});

/** 20 kB more than English and Russian needed: Polish and Ukrainian have families of words of their own. */
test('the script that judges pages is under 34 kB without its words, which are under 270 kB', () => {
  expect(sizeOf('content-scripts/flag.js') - wordBytes()).toBeLessThan(34 * KILOBYTE);
  expect(wordBytes()).toBeLessThan(270 * KILOBYTE);
});

test('what stands in a held frame, of which a page may have a hundred, is one script under 3 kB', () => {
  expect([...withImports('hold-part.js')]).toEqual(['hold-part.js']);
  expect(sizeOf('hold-part.js')).toBeLessThan(3 * KILOBYTE);
});

import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod';
import { writeWhole } from './atomic.ts';
import { fingerprint } from './fingerprint.ts';

/** What a build is made from, and what it makes. */
const SOURCES = [
  'components',
  'console',
  'entrypoints',
  'platform',
  'policy',
  'public',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'wxt.config.ts',
];
const PRODUCTS = ['.output/chrome-mv3', '.output/edge-mv3', '.output/console'];

const Stamp = z.object({ sources: z.string(), products: z.string() });

/** Written last and removed first, so that a build that was stopped half-way has none. */
function stampIn(checkout: string): string {
  return join(checkout, '.output', 'build.json');
}

/** Returns a word for everything that a build is made from. */
export function sourcesOf(checkout: string): Promise<string> {
  return fingerprint(checkout, SOURCES);
}

/** Takes the stamp away: from here on, and until it is written again, there is no finished build. */
export async function removeStamp(checkout: string): Promise<void> {
  await rm(stampIn(checkout), { force: true });
}

/** Says that a build from these sources is finished, and what it left. */
export async function writeStamp(checkout: string, sources: string): Promise<void> {
  await writeWhole(stampIn(checkout), JSON.stringify({ sources, products: await fingerprint(checkout, PRODUCTS) }));
}

/** Returns `none` for no finished build or one that was changed by hand, `stale` for one of other sources, `fresh` for one of these. */
export async function stateOf(checkout: string): Promise<'none' | 'stale' | 'fresh'> {
  const stamp = await readStamp(checkout);
  if (stamp === undefined || stamp.products !== (await fingerprint(checkout, PRODUCTS))) return 'none';
  return stamp.sources === (await sourcesOf(checkout)) ? 'fresh' : 'stale';
}

async function readStamp(checkout: string): Promise<z.output<typeof Stamp> | undefined> {
  try {
    return Stamp.parse(JSON.parse(await readFile(stampIn(checkout), 'utf8')));
  } catch {
    // No stamp, or a torn one: no finished build either way.
    return undefined;
  }
}

import { existsSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { lock } from 'proper-lockfile';
import { writeWhole } from './atomic.ts';
import { inCheckout } from './checkout.ts';
import { fingerprint } from './fingerprint.ts';
import { runTool } from './tool.ts';

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

/** Written last and removed first, so that a build that was stopped half-way has none. */
const STAMP = inCheckout('.output', 'build.json');
const CONSOLE_CONFIG = 'console/vite.config.ts';

type Say = (line: string) => void;

/**
 * Builds the extension for both browsers and the console, unless what lies in `.output` is whole and made from these very sources.
 * Two at once take turns. Throws an error in words when a tool fails.
 */
export async function buildIfStale({ force = false, say = console.error }: { force?: boolean; say?: Say } = {}): Promise<'built' | 'fresh'> {
  const release = await lock(inCheckout('package.json'), {
    lockfilePath: inCheckout('node_modules', '.stairgate-build.lock'),
    retries: { retries: 240, minTimeout: 500, maxTimeout: 1_000 },
  });
  try {
    if (!force && (await isFresh())) return 'fresh';
    await buildAll(say);
    return 'built';
  } finally {
    await release();
  }
}

/** Returns the folder of the built Chrome extension. Throws in words when there is none, or when it is not what a finished build left. */
export async function builtExtension(): Promise<string> {
  const stamp = await readStamp();
  if (stamp === undefined || stamp.products !== (await fingerprint(inCheckout(), PRODUCTS)))
    throw new Error('There is no finished build in .output. Run “npm run build” first.');
  return inCheckout('.output', 'chrome-mv3');
}

async function buildAll(say: Say): Promise<void> {
  // Read before building: a file that changes meanwhile makes the next build stale, not this one fresh.
  const sources = await fingerprint(inCheckout(), SOURCES);
  await rm(STAMP, { force: true });
  say('Building the extension for Chrome.');
  await runTool('wxt', ['build']);
  say('Building the extension for Edge.');
  await runTool('wxt', ['build', '-b', 'edge']);
  if (existsSync(inCheckout(CONSOLE_CONFIG))) {
    say('Building the console.');
    await runTool('vite', ['build', '--config', CONSOLE_CONFIG]);
  } else say('There is no console to build yet.');
  await writeWhole(STAMP, JSON.stringify({ sources, products: await fingerprint(inCheckout(), PRODUCTS) }));
}

async function isFresh(): Promise<boolean> {
  const stamp = await readStamp();
  if (stamp === undefined || stamp.sources !== (await fingerprint(inCheckout(), SOURCES))) return false;
  return stamp.products === (await fingerprint(inCheckout(), PRODUCTS));
}

async function readStamp(): Promise<{ sources: unknown; products: unknown } | undefined> {
  try {
    const stamp: unknown = JSON.parse(await readFile(STAMP, 'utf8'));
    return typeof stamp === 'object' && stamp !== null && 'sources' in stamp && 'products' in stamp ? stamp : undefined;
  } catch {
    // No stamp, or a torn one: no finished build either way.
    return undefined;
  }
}

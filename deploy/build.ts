import { existsSync } from 'node:fs';
import { lock } from 'proper-lockfile';
import { CHECKOUT, inCheckout } from './checkout.ts';
import { removeStamp, sourcesOf, stateOf, writeStamp } from './stamp.ts';
import { runTool } from './tool.ts';

const CONSOLE_CONFIG = 'console/vite.config.ts';

type Say = (line: string) => void;

/**
 * Builds the extension for both browsers and the console, unless what lies in `.output` is whole and made from these very sources.
 * Two at once take turns. `say` hears what is being built. Throws an error in words when a tool fails.
 */
export async function buildIfStale({ force = false, say = console.error }: { force?: boolean; say?: Say } = {}): Promise<
  'built' | 'fresh'
> {
  const release = await lock(inCheckout('package.json'), {
    lockfilePath: inCheckout('node_modules', '.stairgate-build.lock'),
    retries: { retries: 240, minTimeout: 500, maxTimeout: 1_000 },
  });
  try {
    if (!force && (await stateOf(CHECKOUT)) === 'fresh') return 'fresh';
    await buildAll(say);
    return 'built';
  } finally {
    await release();
  }
}

/** Returns the folder of the built Chrome extension. Throws in words when there is none, or when it is not what a finished build left. */
export async function builtExtension(): Promise<string> {
  if ((await stateOf(CHECKOUT)) === 'none') throw new Error('There is no finished build in .output. Run “npm run build” first.');
  return inCheckout('.output', 'chrome-mv3');
}

async function buildAll(say: Say): Promise<void> {
  // Read before building: a file that changes meanwhile makes the next build stale, not this one fresh.
  const sources = await sourcesOf(CHECKOUT);
  await removeStamp(CHECKOUT);
  say('Building the extension for Chrome.');
  await runTool('wxt', ['build']);
  say('Building the extension for Edge.');
  await runTool('wxt', ['build', '-b', 'edge']);
  if (existsSync(inCheckout(CONSOLE_CONFIG))) {
    say('Building the console.');
    await runTool('vite', ['build', '--config', CONSOLE_CONFIG]);
  } else say('There is no console to build yet.');
  await writeStamp(CHECKOUT, sources);
}

import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBrowser } from '@/deploy/browser.ts';
import { buildIfStale } from '@/deploy/build.ts';
import { inCheckout } from '@/deploy/checkout.ts';
import { countsOf, lineOf } from './counts.ts';
import { ensureFaketime } from './faketime.ts';

/** `npm test`: builds what is stale, sees to a browser and a clock to move, runs every project once, and ends with the counts. */
async function run(): Promise<number> {
  await buildIfStale();
  const browser = await ensureBrowser();
  await ensureFaketime();
  const folder = await mkdtemp(join(tmpdir(), 'stairgate-test-'));
  try {
    const report = join(folder, 'results.json');
    const code = await vitest(report, browser);
    const counts = countsOf(await reportIn(report), code);
    console.log(lineOf(counts));
    return counts.failed > 0 ? 1 : 0;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function vitest(report: string, browser: string): Promise<number> {
  const chosen = process.argv.slice(2);
  const child = spawn(
    process.execPath,
    [
      inCheckout('node_modules/vitest/vitest.mjs'),
      'run',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
      ...chosen,
    ],
    // Standard error joins standard output, so that nothing can come after the last line.
    { cwd: inCheckout(), stdio: ['ignore', 1, 1], env: { ...process.env, CHROME_PATH: browser } },
  );
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve(code ?? 1));
  });
}

async function reportIn(path: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(path, 'utf8'));
  } catch {
    // No report, or a torn one: vitest did not get to its end, which counts as a failure.
    return undefined;
  }
}

try {
  process.exitCode = await run();
} catch (error) {
  console.error(error);
  console.log('0 passed, 1 failed');
  process.exitCode = 1;
}

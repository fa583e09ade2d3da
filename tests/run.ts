import { spawn } from 'node:child_process';
import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises';
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
    // Databases run under an account of their own.
    await chmod(folder, 0o755);
    const report = join(folder, 'results.json');
    const code = await vitest(report, { CHROME_PATH: browser, TMPDIR: folder });
    const counts = countsOf(await reportIn(report), code);
    console.log(lineOf(counts));
    return counts.failed > 0 ? 1 : 0;
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
  }
}

/** What tests leave in the folder for temporary files, also those that fail or are stopped, goes with it. */
async function vitest(report: string, environment: Record<string, string>): Promise<number> {
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
    { cwd: inCheckout(), stdio: ['ignore', 1, 1], env: { ...process.env, ...environment } },
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

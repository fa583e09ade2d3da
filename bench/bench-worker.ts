import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launch, type WebWorker } from 'puppeteer';
import { build } from 'vite';
import { findBrowser } from '@/deploy/browser.ts';
import { CHECKOUT, inCheckout } from '@/deploy/checkout.ts';

const MANIFEST = {
  manifest_version: 3,
  name: 'Rules measured',
  version: '1',
  permissions: ['declarativeNetRequest'],
  host_permissions: ['<all_urls>'],
  background: { service_worker: 'worker.js' },
};

/** A Chromium with an extension whose worker is one module of `bench/`, bundled. */
export type BenchWorker = { worker: WebWorker; heapBytes(): Promise<number>; close(): Promise<void> };

/** Opens it. The browser's own limits and its own engine are measured this way, not Node's. */
export async function openBenchWorker(module: string): Promise<BenchWorker> {
  const folder = await mkdtemp(join(tmpdir(), 'stairgate-bench-'));
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(MANIFEST));
  await bundle(inCheckout('bench', module), folder);
  const executablePath = await findBrowser();
  if (!executablePath) throw new Error('There is no browser to measure with.');
  const browser = await launch({
    executablePath,
    headless: true,
    pipe: true,
    enableExtensions: [folder],
    args: ['--no-sandbox'],
    protocolTimeout: 300_000,
  });
  const target = await browser.waitForTarget((one) => one.url().endsWith('/worker.js'));
  const worker = await target.worker();
  if (!worker) throw new Error('The extension has no worker.');
  return {
    worker,
    async heapBytes() {
      await worker.client.send('HeapProfiler.collectGarbage');
      return (await worker.client.send('Runtime.getHeapUsage')).usedSize;
    },
    async close() {
      await browser.close();
      await rm(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
    },
  };
}

async function bundle(entry: string, outDir: string): Promise<void> {
  await build({
    configFile: false,
    root: CHECKOUT,
    publicDir: false,
    logLevel: 'warn',
    resolve: { alias: { '@': CHECKOUT } },
    build: { outDir, emptyOutDir: false, lib: { entry, formats: ['iife'], name: 'module', fileName: () => 'worker.js' } },
  });
}

import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { cpus, loadavg, release, totalmem, type } from 'node:os';
import { inCheckout } from '@/deploy/checkout.ts';
import { runTool } from '@/deploy/tool.ts';
import type { Findings, Report } from './findings.ts';
import { tableOf, withTables } from './tables.ts';

export const BENCHMARKS = [
  'navigation',
  'rules',
  'live',
  'agreed',
  'lists',
  'ingest',
  'flagging',
  'pages',
  'flash',
  'cable',
  'calling',
  'pictures',
] as const;
export type BenchmarkName = (typeof BENCHMARKS)[number];

const RESULTS = inCheckout('bench', 'results');
const PAGE = inCheckout('bench', 'README.md');

/** Runs a benchmark, keeps what it found in `bench/results/<name>.json`, and writes the tables of `bench/README.md` again. */
export async function report(name: BenchmarkName, measure: () => Promise<Findings>): Promise<void> {
  const before = busyness();
  const findings = await measure();
  const whole: Report = {
    name,
    ...findings,
    command: `npm run bench -- ${name}`,
    date: new Date().toISOString(),
    machine: machine(),
    load: { before, after: busyness() },
  };
  const result = `${RESULTS}/${name}.json`;
  await mkdir(RESULTS, { recursive: true });
  await writeFile(result, `${JSON.stringify(whole, undefined, 2)}\n`);
  const known = (await Promise.all(BENCHMARKS.map(readReport))).filter((one) => one !== undefined);
  await writeFile(PAGE, withTables(await readFile(PAGE, 'utf8'), known));
  await runTool('oxfmt', [result, PAGE]);
  console.log(tableOf(whole));
}

async function readReport(name: BenchmarkName): Promise<Report | undefined> {
  const text = await readFile(`${RESULTS}/${name}.json`, 'utf8').catch(() => undefined);
  return text === undefined ? undefined : (JSON.parse(text) as Report);
}

/** Processes that wanted a processor, on average over the last minute: what else this machine was doing. */
function busyness(): number {
  return Math.round((loadavg()[0] ?? 0) * 10) / 10;
}

function machine(): string {
  const processors = cpus();
  const gigabytes = Math.round(totalmem() / 2 ** 30);
  const model = processors[0]?.model.trim() ?? 'unknown processor';
  return `${processors.length} × ${model}, ${gigabytes} GiB, ${type()} ${release()}, Node ${process.versions.node}`;
}

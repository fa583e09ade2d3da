import { openBenchWorker, type BenchWorker } from './bench-worker.ts';
import { figureOf, interleaved, type Figure } from './measure.ts';
import { rowAgainst, type Findings, type Row } from './findings.ts';
import type { bench, Pass } from './rules-in-worker.ts';

const SIZES = [1_000, 10_000, 100_000, 1_000_000] as const;
const ROUNDS = 7;
const MOST = SIZES[3];

const PARTS = [
  { part: 'index', words: 'rulesFrom()' },
  { part: 'compile', words: 'compile()' },
  { part: 'install', words: 'installing the net rules' },
] as const;

type Passes = Map<number, Pass[]>;

/** Times indexing, compiling, installing and deciding in a real browser's worker, at four sizes of one category. */
export async function measureRules(): Promise<Findings> {
  const browser = await openBenchWorker('rules-in-worker.ts');
  try {
    const passes: Passes = new Map(SIZES.map((size) => [size, []]));
    const contenders = SIZES.map((size) => [String(size), async () => noted(passes, size, await passIn(browser, size))] as const);
    await interleaved(Object.fromEntries(contenders), { warmUps: 1, rounds: ROUNDS });
    for (const list of passes.values()) list.shift();
    return findingsOf(passes, await weigh(browser));
  } finally {
    await browser.close();
  }
}

function passIn({ worker }: BenchWorker, size: number): Promise<Pass> {
  return worker.evaluate((wanted) => (globalThis as unknown as { bench: typeof bench }).bench.pass(wanted), size);
}

function noted(passes: Passes, size: number, pass: Pass): number {
  passes.get(size)?.push(pass);
  return pass.install;
}

/** Returns the bytes that an index holds at the largest size, several times over, each beside the heap without it. */
async function weigh({ worker, heapBytes }: BenchWorker): Promise<number[]> {
  const keep = (size: number) => worker.evaluate((wanted) => (globalThis as unknown as { bench: typeof bench }).bench.keep(wanted), size);
  const weights: number[] = [];
  for (let round = 0; round < 3; round += 1) {
    await keep(0);
    const empty = await heapBytes();
    await keep(MOST);
    weights.push((await heapBytes()) - empty);
  }
  return weights;
}

function findingsOf(passes: Passes, weights: readonly number[]): Findings {
  return {
    title: 'Rules',
    how: [
      'In the worker of an unpacked extension in a real Chromium, with the policy’s own code bundled: generated domains in one category of the default template at staff level.',
      `Rules are installed into a browser that has none. The four sizes take turns, ${ROUNDS} rounds after one to warm up. Times are per domain, so that a ratio of 1 means that twice the domains take twice the time.`,
      'A visit is one of 2,000 addresses, half of them below a listed site; beside it stands a bare `new URL()` of the same addresses, five times over.',
    ],
    rows: [...PARTS.flatMap(({ part, words }) => perDomain(passes, part, words)), ...markRows(passes), ...visitRows(passes)],
    remarks: [
      ...PARTS.map(({ part, words }) => `${words}: ${SIZES.map((size) => `${named(size)} in ${msOf(passes, size, part)} ms`).join(', ')}.`),
      `The index of ${named(MOST)} domains, with the domains themselves, holds ${megabytes(figureOf(weights))} MB of the worker’s heap.`,
    ],
  };
}

function perDomain(passes: Passes, part: keyof Pass, words: string): Row[] {
  return rowsBySize((size) => ({
    what: `${words}, ${named(size)}`,
    unit: 'µs a domain',
    figure: figureBy(passes, size, (pass) => (pass[part] * 1_000) / size),
  }));
}

/** Reading the one rule that names the policy, beside reading all of them. */
function markRows(passes: Passes): Row[] {
  return SIZES.flatMap((size) => {
    const all: Row = {
      what: `reading all net rules back, ${named(size)}`,
      unit: 'ms',
      figure: figureBy(passes, size, (pass) => pass.readAll),
    };
    const figure = figureBy(passes, size, (pass) => pass.readMark);
    return [all, rowAgainst(all, { what: `reading the version rule, ${named(size)}`, unit: 'ms', figure })];
  });
}

/** Each size beside the bare addresses of its own rounds. */
function visitRows(passes: Passes): Row[] {
  return SIZES.flatMap((size) => {
    const unit = 'µs a visit';
    const bare: Row = { what: `new URL(), ${named(size)}`, unit, figure: figureBy(passes, size, (pass) => pass.bareUrl) };
    return [bare, rowAgainst(bare, { what: `decide(), ${named(size)}`, unit, figure: figureBy(passes, size, (pass) => pass.visit) })];
  });
}

function rowsBySize(rowOf: (size: number) => Row): Row[] {
  const [baseline, ...others] = SIZES.map(rowOf) as [Row, ...Row[]];
  return [baseline, ...others.map((row) => rowAgainst(baseline, row))];
}

function figureBy(passes: Passes, size: number, value: (pass: Pass) => number): Figure {
  return figureOf((passes.get(size) ?? []).map(value));
}

function msOf(passes: Passes, size: number, part: keyof Pass): string {
  return figureBy(passes, size, (pass) => pass[part]).median.toLocaleString('en-GB', { maximumSignificantDigits: 3 });
}

function named(size: number): string {
  return size.toLocaleString('en-GB');
}

function megabytes({ median }: Figure): string {
  return (median / 1_000_000).toFixed(0);
}

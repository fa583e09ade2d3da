import { openBenchWorker, type BenchWorker } from './bench-worker.ts';
import type { bench, Crowd, LivePass } from './live-in-worker.ts';
import { figureOf, interleaved } from './measure.ts';
import { rowAgainst, type Findings, type Row } from './findings.ts';

const ROUNDS = 7;
const CROWDS = {
  nothing: 'nothing beside the policy',
  prepared: '10,000 prepared pages',
  agreements: '5,000 agreements',
  people: '500 people',
  everything: 'all three',
} as const satisfies Record<Crowd, string>;
const NAMES = Object.keys(CROWDS) as Crowd[];

const PARTS = [
  { part: 'visit', words: 'decide()', unit: 'µs a visit' },
  { part: 'sweep', words: 'judging 50 tabs in a sweep', unit: 'ms' },
  { part: 'change', words: 'indexing and compiling a change', unit: 'ms' },
  { part: 'install', words: 'installing in place of the last', unit: 'ms' },
] as const;

type Passes = Map<Crowd, LivePass[]>;

/** Times deciding, sweeping, compiling and installing in a real browser's worker, with much and with nothing beside one policy. */
export async function measureLive(): Promise<Findings> {
  const browser = await openBenchWorker('live-in-worker.ts');
  try {
    const passes: Passes = new Map(NAMES.map((crowd) => [crowd, []]));
    const contenders = NAMES.map((crowd) => [crowd, async () => noted(passes, crowd, await passIn(browser, crowd))] as const);
    await interleaved(Object.fromEntries(contenders), { warmUps: 1, rounds: ROUNDS });
    for (const list of passes.values()) list.shift();
    return findingsOf(passes);
  } finally {
    await browser.close();
  }
}

function passIn({ worker }: BenchWorker, crowd: Crowd): Promise<LivePass> {
  return worker.evaluate((wanted) => (globalThis as unknown as { bench: typeof bench }).bench.pass(wanted), crowd);
}

function noted(passes: Passes, crowd: Crowd, pass: LivePass): number {
  passes.get(crowd)?.push(pass);
  return pass.visit;
}

function findingsOf(passes: Passes): Findings {
  return {
    title: 'What is live beside the policy',
    how: [
      'In the worker of an unpacked extension in a real Chromium, with the policy’s own code bundled and the lists that the extension carries: the Little Thetford template at staff level.',
      `Every prepared page and every agreement has a path of its own; half of the agreements name a person. The five crowds take turns, ${ROUNDS} rounds after one to warm up.`,
      'A quarter of the visits each go to prepared, to agreed, to blocked and to unknown pages. Each turn is another moment, so that no answer is kept from the last.',
    ],
    rows: PARTS.flatMap((part) => rowsOf(passes, part)),
    remarks: [],
  };
}

function rowsOf(passes: Passes, { part, words, unit }: (typeof PARTS)[number]): Row[] {
  const [baseline, ...others] = NAMES.map((crowd): Row => ({
    what: `${words}, ${CROWDS[crowd]}`,
    unit,
    figure: figureOf((passes.get(crowd) ?? []).map((pass) => pass[part])),
  })) as [Row, ...Row[]];
  return [baseline, ...others.map((row) => rowAgainst(baseline, row))];
}

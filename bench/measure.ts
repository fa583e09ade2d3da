/** One way of doing a thing: each call does it once and resolves with what it took or reached, in the contender's own unit. */
export type Contender = () => Promise<number>;

/** What many rounds of one contender came to. */
export type Figure = { median: number; min: number; max: number; count: number };

type Rounds = { warmUps: number; rounds: number };

/**
 * Runs contenders in turns, A B C, B C A, …, so that a machine that gets slower or faster meanwhile does so for each of them alike. The rounds
 * before the measured ones warm up and are dropped.
 */
export async function interleaved<Name extends string>(
  contenders: Record<Name, Contender>,
  { warmUps, rounds }: Rounds,
): Promise<Record<Name, Figure>> {
  const names = Object.keys(contenders) as Name[];
  const samples = new Map<Name, number[]>(names.map((name) => [name, []]));
  for (let round = 0; round < warmUps + rounds; round += 1) {
    for (let turn = 0; turn < names.length; turn += 1) {
      const name = names[(round + turn) % names.length] as Name;
      const sample = await contenders[name]();
      if (round >= warmUps) samples.get(name)?.push(sample);
    }
  }
  return Object.fromEntries(names.map((name) => [name, figureOf(samples.get(name) ?? [])])) as Record<Name, Figure>;
}

/** Returns the median of samples, with the least and the greatest. Throws a `RangeError` when there are none. */
export function figureOf(samples: readonly number[]): Figure {
  const sorted = samples.toSorted((a, b) => a - b);
  const [min, max] = [sorted[0], sorted.at(-1)];
  if (min === undefined || max === undefined) throw new RangeError('There is nothing to make a figure of.');
  const middle = (sorted.length - 1) / 2;
  const median = ((sorted[Math.floor(middle)] ?? min) + (sorted[Math.ceil(middle)] ?? max)) / 2;
  return { median, min, max, count: sorted.length };
}

import { BENCH_SAMPLES, FRESH_SAMPLES } from '@/policy/flag/words/bench-samples.ts';
import { SECOND_FRESH_SAMPLES } from '@/policy/flag/words/bench-samples-second.ts';
import { THIRD_FRESH_SAMPLES } from '@/policy/flag/words/bench-samples-third.ts';
import type { Chance } from './chance.ts';
import type { PageSource } from './page-source.ts';

const PLACEHOLDER = /\{\{([a-z-]+):(\d+)(,?)\}\}/g;

/** Returns a line with bare words drawn in the place of each `{{adult:3}}`; `{{adult:3,}}` sets commas between them, `{{adult-evading:1}}` draws a spelling that evades. Throws where there are no such words. */
export function fill(line: string, source: PageSource, chance: Chance): string {
  return line.replaceAll(PLACEHOLDER, (_, ...[kind, count, comma]: [kind: string, count: string, comma: string]) => {
    const words = wordsFor(kind, source);
    if (words.length === 0) throw new Error(`There are no sample words ${source.id} ${kind}.`);
    return chance.some(words, Number(count)).join(`${comma} `);
  });
}

/** Each half of the older pages has every second word and fresh ones have their own, so that whoever looks at tune pages does not learn the words of the others; the second fresh ones have common words and rarer ones of their own, the third and the fourth other common ones, as real pages have. */
function wordsFor(kind: string, { part, language }: PageSource): readonly string[] {
  if (part === 'fresh') return FRESH_SAMPLES[language][kind] ?? [];
  if (part === 'second-fresh') return [BENCH_SAMPLES, SECOND_FRESH_SAMPLES].flatMap((words) => words[language][kind] ?? []);
  if (part === 'third-fresh' || part === 'fourth-fresh')
    return [BENCH_SAMPLES, THIRD_FRESH_SAMPLES].flatMap((words) => words[language][kind] ?? []);
  const first = part === 'tune' ? 0 : 1;
  return (BENCH_SAMPLES[language][kind] ?? []).filter((_, at) => at % 2 === first);
}

/** Returns the lines with `times 12: line` written out so many times. */
export function writtenOut(lines: readonly string[]): string[] {
  return lines.flatMap((line) => {
    const [, count, what] = /^times (\d+): (.+)$/.exec(line) ?? [];
    return what === undefined ? [line] : Array.from({ length: Number(count) }, () => what);
  });
}

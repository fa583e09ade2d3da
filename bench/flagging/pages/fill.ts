import { BENCH_SAMPLES } from '@/policy/flag/words/bench-samples.ts';
import type { Chance } from './chance.ts';
import { halfOf } from './half.ts';
import type { PageSource } from './page-source.ts';

const PLACEHOLDER = /\{\{([a-z-]+):(\d+)(,?)\}\}/g;

/** Returns a line with bare words drawn in the place of each `{{adult:3}}`; `{{adult:3,}}` sets commas between them, `{{adult-evading:1}}` draws a spelling that evades. Throws where there are no such words. */
export function fill(line: string, { id, language }: PageSource, chance: Chance): string {
  return line.replaceAll(PLACEHOLDER, (_, kind: string, count: string, comma: string) => {
    const words = wordsFor(BENCH_SAMPLES[language][kind] ?? [], id);
    if (words.length === 0) throw new Error(`There are no sample words ${language} ${kind}.`);
    return chance.some(words, Number(count)).join(`${comma} `);
  });
}

/** Each half of the pages has every second word, so that whoever looks at tune pages does not learn the words of the held-out ones. */
function wordsFor(words: readonly string[], id: string): string[] {
  const first = halfOf(id) === 'tune' ? 0 : 1;
  return words.filter((_, at) => at % 2 === first);
}

/** Returns the lines with `times 12: line` written out so many times. */
export function writtenOut(lines: readonly string[]): string[] {
  return lines.flatMap((line) => {
    const [, count, what] = /^times (\d+): (.+)$/.exec(line) ?? [];
    return what === undefined ? [line] : Array.from({ length: Number(count) }, () => what);
  });
}

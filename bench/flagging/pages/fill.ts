import { BENCH_SAMPLES } from '@/policy/flag/words/bench-samples.ts';
import type { Chance } from './chance.ts';
import type { PageLanguage } from './page-source.ts';

const PLACEHOLDER = /\{\{([a-z-]+):(\d+)(,?)\}\}/g;

/** Returns a line with bare words drawn in the place of each `{{adult:3}}`; `{{adult:3,}}` sets commas between them, `{{adult-evading:1}}` draws a spelling that evades. Throws where there are no such words. */
export function fill(line: string, language: PageLanguage, chance: Chance): string {
  return line.replaceAll(PLACEHOLDER, (_, kind: string, count: string, comma: string) => {
    const words = BENCH_SAMPLES[language][kind];
    if (words === undefined) throw new Error(`There are no sample words ${language} ${kind}.`);
    return chance.some(words, Number(count)).join(`${comma} `);
  });
}

/** Returns the lines with `times 12: line` written out so many times. */
export function writtenOut(lines: readonly string[]): string[] {
  return lines.flatMap((line) => {
    const [, count, what] = /^times (\d+): (.+)$/.exec(line) ?? [];
    return what === undefined ? [line] : Array.from({ length: Number(count) }, () => what);
  });
}

import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';

export type Answer = { code: number | null; out: string; err: string };

/** A command of the command line that runs: what it has printed so far, and how it ends. */
export type Running = { child: ChildProcess; printed: Answer; ended: Promise<Answer>; untilPrinted: (words: string) => Promise<string> };

/** Starts a command of the command line as a person would. */
export function startStairgate(...parts: string[]): Running {
  const child = spawn('node_modules/.bin/node', ['--import', 'tsx', 'deploy/cli/main.ts', ...parts], { stdio: ['ignore', 'pipe', 'pipe'] });
  const printed: Answer = { code: null, out: '', err: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => (printed.out += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (printed.err += text));
  const ended = once(child, 'close').then(([code]: unknown[]) => ({ ...printed, code: code as number | null }));
  return { child, printed, ended, untilPrinted: (words) => lineWith(words, { child, printed, ended }) };
}

/** Runs a command of the command line to its end. */
export function stairgate(...parts: string[]): Promise<Answer> {
  return startStairgate(...parts).ended;
}

/** Returns the first line of standard output that begins with the words. Throws what was printed when the command ends before. */
async function lineWith(words: string, { child, printed, ended }: Omit<Running, 'untilPrinted'>): Promise<string> {
  for (;;) {
    const line = printed.out.split('\n').find((one, index, lines) => one.startsWith(words) && index < lines.length - 1);
    if (line !== undefined) return line;
    const over = await Promise.race([ended, once(child.stdout!, 'data').then(() => undefined)]);
    if (over !== undefined && !over.out.includes(words))
      throw new Error(`It ended (${over.code}) and never printed “${words}”.\n${over.out}${over.err}`);
  }
}

import { visible } from '@/policy/visible.ts';

/** What a person typed or a file holds that a command cannot use. Its message is a sentence for that person. */
export class Refused extends Error {}

/** Runs a command. What it refuses is told in words with exit code 1; a bug keeps its stack. */
export async function inWords(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof Error) || isBug(error)) throw error;
    // What was typed or read stands in it: it must not steer the terminal.
    console.error(error.message.split('\n').map(visible).join('\n'));
    process.exitCode = 1;
  }
}

/** Throws what was typed and no option of the command is, so that a slip of the finger does not pass for a default. */
export function refuseUnknown(typed: Record<string, unknown>, known: Record<string, { type?: string }>): void {
  const names = Object.keys(known);
  const spelt = new Set(names.flatMap((name) => [name, camel(name)]));
  for (const name of Object.keys(typed))
    if (name !== '_' && !spelt.has(name)) throw new Refused(`There is no option --${name}. “--help” lists those there are.`);
  const positional = names.filter((name) => known[name]?.type === 'positional').length;
  const extra = Array.isArray(typed._) ? typed._.slice(positional) : [];
  if (extra.length > 0) throw new Refused(`“${extra.join(' ')}” is one word too many. “--help” shows what the command takes.`);
}

function isBug(error: Error): boolean {
  return error instanceof TypeError || error instanceof ReferenceError || error instanceof RangeError;
}

function camel(name: string): string {
  return name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

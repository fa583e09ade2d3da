import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';
import { text } from 'node:stream/consumers';

/** Asks on the terminal for what nobody should see, and shows nothing while it is typed. */
export async function askUnseen(question: string): Promise<string> {
  process.stderr.write(question);
  const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() });
  const terminal = createInterface({ input: process.stdin, output: nowhere, terminal: true });
  const typed = await terminal.question('');
  terminal.close();
  process.stderr.write('\n');
  return typed;
}

/** Returns the whole of what was piped in, without its last line break. */
export async function pipedIn(): Promise<string> {
  return (await text(process.stdin)).replace(/\r?\n$/, '');
}

import { spawn } from 'node:child_process';
import { delimiter } from 'node:path';
import { CHECKOUT, inCheckout } from './checkout.ts';

/** Runs a tool of node_modules in the checkout. Throws an error that ends with the tool's own output when it fails. */
export async function runTool(name: string, parts: readonly string[]): Promise<void> {
  const { code, output } = await collect(name, parts);
  if (code !== 0) throw new Error(`“${name} ${parts.join(' ')}” failed (${code}).\n${output}`);
}

/** Runs a tool and returns its exit code and everything it printed. */
async function collect(name: string, parts: readonly string[]): Promise<{ code: number | null; output: string }> {
  const bin = inCheckout('node_modules', '.bin');
  const child = spawn(inCheckout('node_modules', '.bin', name), parts, {
    cwd: CHECKOUT,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH ?? ''}` },
    shell: process.platform === 'win32',
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text: string) => (output += text));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, output }));
  });
}

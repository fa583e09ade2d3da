import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';

/**
 * Installs one of Debian's packages by apt. Returns nothing when it is installed, else why not, as the end of a sentence. `say` hears what is
 * being done.
 */
export async function installByApt(name: string, say: (line: string) => void): Promise<string | undefined> {
  if (!existsSync('/usr/bin/apt-get')) return 'this system has no apt to install it with';
  if (process.getuid?.() !== 0) return 'only root can install it';
  say(`There is no ${name} yet: installing it with apt-get.`);
  if (!(await apt(['update']))) return '“apt-get update” failed';
  if (!(await apt(['install', '-y', '--no-install-recommends', name]))) return `“apt-get install ${name}” failed`;
  return undefined;
}

async function apt(parts: string[]): Promise<boolean> {
  // apt's own output goes to standard error, so that the last line of standard output stays the caller's.
  const child = spawn('apt-get', parts, { stdio: ['ignore', 2, 2], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve(code === 0));
  });
}

import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { lock } from 'proper-lockfile';

/** A crash leaves the lock behind; after this long without a sign of life it may be taken. */
const STALE_MS = 10_000;

/** Another endpoint has this data folder open. */
export class FolderInUse extends Error {}

/** Folders that this process holds: its own id in a folder that is not here is a container that started again with the same numbers. */
const held = new Set<string>();

/**
 * Takes the data folder for this process, made when missing. Returns what gives it back. Throws `FolderInUse`, naming the other's process id.
 * `lost` is told once when another endpoint took it later, as may happen to a machine that slept: this one must then stop.
 */
export async function lockDataFolder(given: string, lost: (cause: unknown) => void): Promise<() => Promise<void>> {
  const folder = resolve(given);
  await mkdir(folder, { recursive: true });
  let release = await takeOver(folder);
  held.add(folder);
  await writeFile(pidFileOf(folder), `${process.pid}\n`, { mode: 0o600 });
  return async () => {
    if (!held.delete(folder)) return;
    await rm(pidFileOf(folder), { force: true });
    await release();
  };

  /** Takes the lock, at once when its holder is dead. */
  async function takeOver(of: string): Promise<() => Promise<void>> {
    return take(of).catch(async (cause: unknown) => {
      const holder = await holderOf(of);
      if (isAlive(holder, of)) throw new FolderInUse(inUse(of, holder), { cause });
      await rm(lockPathOf(of), { recursive: true, force: true });
      return take(of);
    });
  }

  function take(of: string): Promise<() => Promise<void>> {
    return lock(of, {
      lockfilePath: lockPathOf(of),
      stale: STALE_MS,
      update: STALE_MS / 4,
      onCompromised: () => void takeAgain(of).catch(giveUp),
    });
  }

  function giveUp(cause: unknown): void {
    if (held.delete(folder)) lost(cause);
  }

  /** A machine that slept comes back late with its sign of life. The folder is still ours unless another endpoint took it meanwhile. */
  async function takeAgain(of: string): Promise<void> {
    if (!held.has(of)) return;
    if ((await holderOf(of)) !== process.pid) throw new FolderInUse(`Another Stairgate took the data folder ${of} while this one slept.`);
    release = await takeOver(of);
  }
}

const pidFileOf = (folder: string) => join(folder, 'endpoint.pid');
const lockPathOf = (folder: string) => join(folder, 'endpoint.lock');

async function holderOf(folder: string): Promise<number> {
  return Number.parseInt(await readFile(pidFileOf(folder), 'utf8').catch(() => ''), 10);
}

function inUse(folder: string, pid: number): string {
  return `Another Stairgate (process ${pid}) has the data folder ${folder} open. Stop it first, or give this one its own folder with --data.`;
}

function isAlive(pid: number, folder: string): boolean {
  if (!Number.isInteger(pid)) return false;
  if (pid === process.pid) return held.has(folder);
  try {
    process.kill(pid, 0);
    return true;
  } catch (cause) {
    return (cause as NodeJS.ErrnoException).code === 'EPERM';
  }
}

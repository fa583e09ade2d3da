import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { lock } from 'proper-lockfile';

/** A crash leaves the lock behind; after this long without a sign of life it may be taken. */
const STALE_MS = 10_000;

/** Another endpoint has this data folder open. */
export class FolderInUse extends Error {}

/** Takes the data folder for this process, made when missing. Returns what gives it back. Throws `FolderInUse`, naming the other's process id. */
export async function lockDataFolder(folder: string): Promise<() => Promise<void>> {
  await mkdir(folder, { recursive: true });
  const pidFile = join(folder, 'endpoint.pid');
  const lockfilePath = join(folder, 'endpoint.lock');
  const take = () => lock(folder, { lockfilePath, stale: STALE_MS, update: STALE_MS / 4 });
  const release = await take().catch(async (cause: unknown) => {
    const holder = Number.parseInt(await readFile(pidFile, 'utf8').catch(() => ''), 10);
    if (isAlive(holder)) throw new FolderInUse(inUse(folder, holder), { cause });
    await rm(lockfilePath, { recursive: true, force: true });
    return take();
  });
  await writeFile(pidFile, `${process.pid}\n`, { mode: 0o600 });
  return async () => {
    await rm(pidFile, { force: true });
    await release();
  };
}

function inUse(folder: string, pid: number): string {
  return `Another Stairgate (process ${pid}) has the data folder ${resolve(folder)} open. Stop it first, or give this one its own folder with --data.`;
}

/** Our own id in the file is a container that started again with the same numbers. */
function isAlive(pid: number): boolean {
  if (!Number.isInteger(pid) || pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (cause) {
    return (cause as NodeJS.ErrnoException).code === 'EPERM';
  }
}

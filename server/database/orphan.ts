import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

/**
 * Stops a PostgreSQL that a killed endpoint left running on this folder, so that a new one may start. Does nothing for a left-over
 * `postmaster.pid` whose process is gone or is something else: PostgreSQL clears that itself. Call it only with the folder's lock held.
 */
export async function stopOrphan(folder: string): Promise<void> {
  const pid = await recordedPid(folder);
  if (pid === undefined || !(await isPostgres(pid))) return;
  process.kill(pid, 'SIGINT');
  const patience = Date.now() + 20_000;
  while (await isPostgres(pid)) {
    if (Date.now() > patience) throw new Error(`An earlier database (process ${pid}) still holds ${folder} and does not stop.`);
    await pause(50);
  }
}

async function recordedPid(folder: string): Promise<number | undefined> {
  const text = await readFile(join(folder, 'postmaster.pid'), 'utf8').catch(() => '');
  const pid = Number.parseInt(text, 10);
  return Number.isInteger(pid) && pid > 1 ? pid : undefined;
}

/** Process ids are used again, so the program's name is asked too, where the system tells it. */
async function isPostgres(pid: number): Promise<boolean> {
  try {
    process.kill(pid, 0);
  } catch {
    return false;
  }
  if (process.platform !== 'linux') return true;
  const command = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '');
  return command.split('\0')[0]?.endsWith('postgres') ?? false;
}

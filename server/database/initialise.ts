import { execFile } from 'node:child_process';
import { chown, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Account } from './postgres-account.ts';

const run = promisify(execFile);

/** What PostgreSQL needs to stand: its files, its programs, the account it runs as, its password and its log. */
export type Place = { folder: string; binaries: string; account: Account; password: string; log: string };

export const DATABASE_USER = 'stairgate';

/** Makes an empty database in the place's folder, unless one is there. Page checksums are on, so that a failing disk is noticed. */
export async function initialise({ folder, binaries, account, password }: Place): Promise<void> {
  if ((await readFile(join(folder, 'PG_VERSION'), 'utf8').catch(() => '')) !== '') return;
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const draft = await mkdtemp(join(tmpdir(), 'stairgate-'));
  const passwordFile = join(draft, 'password');
  await writeFile(passwordFile, password, { mode: 0o600 });
  for (const path of [folder, draft, passwordFile]) await give(path, account);
  const flags = ['--auth=scram-sha-256', `--username=${DATABASE_USER}`, `--pwfile=${passwordFile}`];
  const form = ['--encoding=UTF8', '--locale=C', '--data-checksums'];
  try {
    await run(join(binaries, 'bin', 'initdb'), [`--pgdata=${folder}`, ...flags, ...form], { ...account, cwd: '/' });
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
}

async function give(path: string, { uid, gid }: Account): Promise<void> {
  if (uid !== undefined && gid !== undefined) await chown(path, uid, gid);
}

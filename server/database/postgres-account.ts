import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** The system account PostgreSQL runs as; empty when this process is not root and PostgreSQL can run as it is. */
export type Account = { uid?: number; gid?: number };

/** Returns the `postgres` account, made when it is missing, because PostgreSQL refuses to run as root. Throws in words when it cannot be made. */
export async function postgresAccount(): Promise<Account> {
  if (process.getuid?.() !== 0) return {};
  const found = await lookUp();
  if (found !== undefined) return found;
  await run('useradd', ['--system', '--user-group', '--no-create-home', 'postgres']).catch((cause: unknown) => {
    throw new Error('PostgreSQL does not run as root, and no account “postgres” could be made for it. Add one, or set DATABASE_URL.', {
      cause,
    });
  });
  return (await lookUp()) ?? {};
}

async function lookUp(): Promise<Account | undefined> {
  try {
    const [uid, gid] = await Promise.all([run('id', ['-u', 'postgres']), run('id', ['-g', 'postgres'])]);
    return { uid: Number(uid.stdout), gid: Number(gid.stdout) };
  } catch {
    return undefined;
  }
}

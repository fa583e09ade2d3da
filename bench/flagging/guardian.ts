import { spawn } from 'node:child_process';
import { access, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, request, type Server, type ServerResponse } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import type { LabelledPage } from './pages/index.ts';

const PROGRAM = '/usr/sbin/e2guardian';
const SETTINGS = '/etc/e2guardian';
const LIMIT = 60;
const PATIENT_MS = 30_000;
/** The header that only our own server sends: an answer without it is e2guardian's. */
const OURS = 'x-labelled-page';

/** Which of its own weighted phrase lists it reads: those that Debian's package switches on, or all that the package brings. */
export type GuardianLists = 'as installed' | 'all';

/** Returns which pages e2guardian blocks at limit 60, asked page by page as the proxy that it is; nothing where the program is not installed. Throws when it is and does not work. */
export async function blockedByGuardian(pages: readonly LabelledPage[], lists: GuardianLists): Promise<ReadonlySet<string> | undefined> {
  if (!(await isThere(PROGRAM))) return undefined;
  const folder = await mkdtemp(join(tmpdir(), 'stairgate-e2guardian-'));
  const site = await listening(createServer((asked, reply) => answer(pages, asked.url ?? '', reply)));
  const port = await freePort();
  await writeFile(join(folder, 'e2guardian.conf'), await settingsFor(port, folder));
  await writeFile(join(folder, 'e2guardianf1.conf'), await groupFor(lists, folder));
  const guardian = spawn(PROGRAM, ['-N', '-c', join(folder, 'e2guardian.conf')], { stdio: 'ignore' });
  try {
    await untilOpen(port);
    const blocked = new Set<string>();
    for (const [at, { id }] of pages.entries()) if (!(await comesThrough(port, portOf(site), at))) blocked.add(id);
    return blocked;
  } finally {
    guardian.kill('SIGKILL');
    site.close();
    await rm(folder, { recursive: true, force: true });
  }
}

async function isThere(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

function answer(pages: readonly LabelledPage[], path: string, reply: ServerResponse): void {
  const page = pages[Number(path.slice(1))];
  reply.writeHead(page ? 200 : 404, { 'content-type': 'text/html; charset=utf-8', [OURS]: '1' }).end(page?.html ?? '');
}

/** The installed settings, read when the benchmark runs, on loopback and in a folder of their own. */
async function settingsFor(port: number, folder: string): Promise<string> {
  const installed = await readFile(join(SETTINGS, 'e2guardian.conf'), 'utf8');
  const own: Record<string, string> = {
    filterip: '127.0.0.1',
    filterports: `${port}`,
    transparenthttpsport: `${await freePort()}`,
    httpworkers: '50',
  };
  const kept = installed.split('\n').filter((line) => !Object.keys(own).some((key) => new RegExp(`^${key} *=`).test(line)));
  const user = userInfo().username;
  const placed = { loglocation: join(folder, 'access.log'), pidfilename: join(folder, 'pid'), daemonuser: user, daemongroup: user };
  return [
    ...kept,
    ...Object.entries(own).map(([key, value]) => `${key} = ${value}`),
    ...Object.entries(placed).map(([key, value]) => `${key} = '${value}'`),
    '',
  ].join('\n');
}

async function groupFor(lists: GuardianLists, folder: string): Promise<string> {
  const installed = (await readFile(join(SETTINGS, 'e2guardianf1.conf'), 'utf8')).replace(
    /^naughtynesslimit *=.*$/m,
    `naughtynesslimit = ${LIMIT}`,
  );
  if (lists === 'as installed') return installed;
  const phrases = join(SETTINGS, 'lists', 'phraselists');
  const files = (await readdir(phrases, { recursive: true })).filter(
    (name) => /\/weighted[^/]*$/.test(name) && !name.startsWith('googlesearches'),
  );
  const whole = join(folder, 'weightedphraselist');
  await writeFile(whole, files.map((name) => `.Include<${join(phrases, name)}>\n`).join(''));
  return installed.replace(/^weightedphraselist *=.*$/m, `weightedphraselist = '${whole}'`);
}

/** Throws where neither our page nor a page of e2guardian's comes back. */
async function comesThrough(proxy: number, site: number, at: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const host = `127.0.0.1:${site}`;
    const asked = request(
      { host: '127.0.0.1', port: proxy, path: `http://${host}/${at}`, headers: { host }, agent: false, timeout: PATIENT_MS },
      (reply) => {
        reply.resume();
        if (reply.headers[OURS] === undefined && (reply.statusCode ?? 0) >= 500)
          reject(new Error(`e2guardian answered with ${reply.statusCode}.`));
        reply.on('end', () => resolve(reply.headers[OURS] !== undefined));
      },
    );
    asked.on('error', reject).on('timeout', () => asked.destroy(new Error('e2guardian did not answer.')));
    asked.end();
  });
}

async function untilOpen(port: number): Promise<void> {
  const before = Date.now() + PATIENT_MS;
  while (Date.now() < before) {
    const isOpen = await new Promise<boolean>((resolve) => {
      const socket = connect(port, '127.0.0.1', () => resolve(true)).on('error', () => resolve(false));
      socket.on('connect', () => socket.destroy());
    });
    if (isOpen) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error('e2guardian did not open its port.');
}

function portOf(server: Server): number {
  return (server.address() as AddressInfo).port;
}

async function listening(server: Server): Promise<Server> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}

async function freePort(): Promise<number> {
  const server = await listening(createServer());
  const port = portOf(server);
  await new Promise((resolve) => server.close(resolve));
  return port;
}

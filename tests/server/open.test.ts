import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, readdirSync, realpathSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { FolderInUse, lockDataFolder } from '@/server/data-folder-lock.ts';
import { keptSecret } from '@/server/database/kept-secret.ts';
import { type OpenEndpoint, openEndpoint } from '@/server/open.ts';
import { issueEnrolmentKey } from '@/server/enrolment-keys.ts';
import { adoptPolicy } from '@/server/settings.ts';
import { until } from '@/tests/e2e/rig/until.ts';
import { databases, freshFolder } from './databases.ts';
import { openListSource } from './list-source.ts';
import { PASSWORD } from './rig.ts';
import { samplePolicy } from './sample-policy.ts';
import { type Asked, TestDevice } from './test-device.ts';

const ANN = { name: 'Ann', email: 'ann@example.org', password: PASSWORD };

describe.each(databases)('an endpoint on a port, on $name', ({ name, open }) => {
  const folders: string[] = [];
  const endpoints: OpenEndpoint[] = [];
  let databaseUrl: string | undefined;
  let stop = async () => {};
  beforeAll(async () => {
    if (name.startsWith('embedded')) return;
    const database = await open();
    [databaseUrl, stop] = [database.url, database.stop];
  });
  afterEach(async () => {
    for (const endpoint of endpoints.splice(0)) await endpoint.close();
  });
  afterAll(async () => {
    await stop();
    for (const folder of folders) await rm(folder, { recursive: true, force: true });
  });

  const folder = () => {
    const fresh = freshFolder();
    folders.push(fresh);
    return fresh;
  };
  const start = async (dataFolder: string, more: { databaseUrl?: string; sessionSecret?: string; internalLists?: boolean } = {}) => {
    const endpoint = await openEndpoint({ dataFolder, port: 0, databaseUrl, ...more });
    endpoints.push(endpoint);
    return endpoint;
  };

  it('lets one endpoint open a data folder, tells the second the first’s process, and lets go at the end', async () => {
    const data = folder();
    const first = await start(data);
    const second = openEndpoint({ dataFolder: data, port: 0, databaseUrl });
    await expect(second).rejects.toThrow(FolderInUse);
    await first.close();
    endpoints.length = 0;
    const third = await start(data);
    expect((await fetch(`${third.address}/readyz`)).status).toBe(200);
    expect(existsSync(join(data, 'endpoint.lock'))).toBe(true);
    expect(statSync(join(data, 'session-secret')).mode & 0o777).toBe(0o600);
  });

  it('leaves a running database alone when a copy of its data folder links to it', async () => {
    // A database of somebody else's is opened by nobody here.
    if (databaseUrl !== undefined) return;
    const [first, copy] = [freshFolder(), freshFolder()];
    folders.push(first, copy);
    const running = await openEndpoint({ dataFolder: first, port: 0 });
    endpoints.push(running);
    symlinkSync(realpathSync(join(first, 'database')), join(copy, 'database'));
    await expect(openEndpoint({ dataFolder: copy, port: 0 })).rejects.toThrow(FolderInUse);
    expect((await fetch(`${running.address}/readyz`)).status).toBe(200);
  });

  it('closes while a list is on its way that never comes, and asks for it at the next start', { timeout: 60_000 }, async () => {
    const [data, source] = [folder(), await openListSource()];
    source.answer = () => undefined;
    const first = await start(data, { internalLists: true });
    const subscription = { id: 'silent', address: source.address, format: 'domains' as const, category: 'games' as const };
    const policy = { ...samplePolicy(`setting-${crypto.randomUUID().slice(0, 8)}`), subscriptions: [subscription] };
    await adoptPolicy(first.store, policy);
    await first.close();
    for (const turn of ['first', 'second']) {
      const before = source.asked.length;
      const endpoint = await start(data, { internalLists: true });
      await until(`the list is asked for the ${turn} time`, () => source.asked.length > before);
      await endpoint.close();
    }
    endpoints.length = 0;
    await source.close();
  });

  it('finishes what is under way before it closes, and keeps what it said it kept', async () => {
    const data = folder();
    const endpoint = await start(data);
    const { device, batch, events } = await readyDevice(endpoint);
    const replies = Array.from({ length: 8 }, () => send(endpoint, batch));
    await replies[0];
    const closing = endpoint.close();
    endpoints.length = 0;
    const statuses = await Promise.all(replies.map((reply) => reply.then(({ status }) => status)));
    await closing;
    expect(statuses).toEqual(Array(8).fill(200));
    await expect(fetch(`${endpoint.address}/healthz`)).rejects.toThrow('fetch failed');
    const again = await start(data);
    const rows = await again.store.db.selectFrom('events').select('id').where('device', '=', device.id).execute();
    expect(rows.map((row) => row.id).toSorted()).toEqual(events.map((event) => event.id).toSorted());
  });

  it('tells live pages of new lines, whichever endpoint took them, and ends them at sign-out', async () => {
    const first = await start(folder(), { sessionSecret: 'x'.repeat(43) });
    const second = await start(folder(), { databaseUrl: first.store.url, sessionSecret: 'x'.repeat(43) });
    const { batch, setting } = await readyDevice(second);
    const cookie = await firstManager(first, setting);
    const live = await fetch(`${first.address}/console/live`, { headers: { cookie } });
    expect(live.headers.get('content-type')).toMatch(/^text\/event-stream/);
    const words = live.body!.pipeThrough(new TextDecoderStream()).getReader();
    expect((await words.read()).value).toContain(': listening');
    await send(second, batch);
    expect((await words.read()).value).toContain('event: log');
    await fetch(`${second.address}/console/sign-out`, { method: 'POST', headers: { cookie } });
    let end = await words.read();
    while (!end.done) end = await words.read();
    expect((await fetch(`${first.address}/console/me`, { headers: { cookie } })).status).toBe(401);
  });

  it('begins anew in a data folder that was removed, where its database lay apart from it', async () => {
    if (databaseUrl !== undefined) return;
    const closed = mkdtempSync(join(tmpdir(), 'stairgate-closed-'));
    folders.push(closed);
    const data = join(closed, 'data');
    const first = await start(data);
    const lay = realpathSync(join(data, 'database'));
    await first.close();
    endpoints.length = 0;
    await rm(data, { recursive: true });
    const again = await start(data);
    expect((await fetch(`${again.address}/readyz`)).status).toBe(200);
    expect(again.publicKey).not.toBe(first.publicKey);
    for (const place of [lay, realpathSync(join(data, 'database'))]) folders.push(place);
  });

  it('closes while live pages are open', async () => {
    const endpoint = await start(folder());
    const { setting } = await readyDevice(endpoint);
    const cookie = await firstManager(endpoint, setting);
    const live = await fetch(`${endpoint.address}/console/live`, { headers: { cookie } });
    await endpoint.close();
    endpoints.length = 0;
    expect(await live.text()).toContain(': listening');
  });
});

describe('the endpoint as a program', () => {
  const data = freshFolder();
  const children: ChildProcess[] = [];
  afterAll(async () => {
    for (const child of children) if (child.exitCode === null && child.signalCode === null) await ended(child, 'SIGTERM');
    await rm(data, { recursive: true, force: true });
  });

  const run = async () => {
    const child = spawn(process.execPath, ['--import', 'tsx', 'deploy/cli/main.ts', 'serve', '--port', '0', '--data', data]);
    children.push(child);
    let said = '';
    const address = await new Promise<string>((resolve) => {
      for (const stream of [child.stdout, child.stderr])
        stream.on('data', (chunk) => {
          said += String(chunk);
          const found = /serves (\S+)\//.exec(said)?.[1];
          if (found !== undefined) resolve(found);
        });
      child.once('exit', () => resolve(''));
    });
    return { child, address, said: () => said };
  };

  it('starts again after kill -9, with the database that was left running and all it had kept', async () => {
    const killed = await run();
    const orphan = databaseIn(data);
    await ended(killed.child, 'SIGKILL');
    expect(isRunning(orphan)).toBe(true);
    const again = await run();
    expect((await fetch(`${again.address}/readyz`)).status).toBe(200);
    expect(isRunning(orphan)).toBe(false);
    expect(databaseIn(data)).not.toBe(orphan);
  });

  it('refuses a folder that is open, in words with the process, and with exit code 1', async () => {
    const holder = readFileSync(join(data, 'endpoint.pid'), 'utf8').trim();
    const second = await run();
    if (second.child.exitCode === null) await once(second.child, 'exit');
    expect(second.child.exitCode).toBe(1);
    expect(second.said()).toMatch(new RegExp(`Another Stairgate \\(process ${holder}\\) has the data folder .* open`));
  });

  it('says in words which database it tried, and not with which password', async () => {
    const own = freshFolder();
    const url = 'postgres://keeper:hidden-word@127.0.0.1:9/gate';
    await expect(openEndpoint({ dataFolder: own, port: 0, databaseUrl: url })).rejects.toThrow(
      /Tried 127\.0\.0\.1:9\/gate as “keeper”: connect ECONNREFUSED 127\.0\.0\.1:9\..*DATABASE_URL/,
    );
    await expect(openEndpoint({ dataFolder: own, port: 0, databaseUrl: url })).rejects.not.toThrow(/hidden-word/);
    await rm(own, { recursive: true });
  });

  it('refuses an address of a database that cannot be read without telling any part of it', async () => {
    const own = freshFolder();
    for (const url of ['hidden-word', 'postgres://keeper:hidden@word:p@ss@host:99999/gate', 'mysql://keeper:hidden-word@127.0.0.1/gate']) {
      const refused = await openEndpoint({ dataFolder: own, port: 0, databaseUrl: url }).catch((cause: unknown) => String(cause));
      expect(refused).toMatch(/DATABASE_URL is no address of a PostgreSQL\. It is written postgres:/);
      expect(refused).not.toMatch(/hidden|keeper|gate/);
    }
    await rm(own, { recursive: true });
  });

  it('makes one secret when two processes make it at once', async () => {
    const own = freshFolder();
    const secrets = await Promise.all(Array.from({ length: 20 }, () => keptSecret(own, 'word')));
    expect(new Set(secrets).size).toBe(1);
    expect(readdirSync(own)).toEqual(['word']);
    await rm(own, { recursive: true });
  });

  it('tells once that another endpoint took the folder while this machine slept, and leaves the other’s things alone', async () => {
    const own = freshFolder();
    const lost = Promise.withResolvers<unknown>();
    const release = await lockDataFolder(own, lost.resolve);
    writeFileSync(join(own, 'endpoint.pid'), '1\n');
    await rm(join(own, 'endpoint.lock'), { recursive: true });
    expect(await lost.promise).toBeInstanceOf(FolderInUse);
    await release();
    expect(readFileSync(join(own, 'endpoint.pid'), 'utf8')).toBe('1\n');
    await rm(own, { recursive: true });
  });

  it('leaves cleanly at SIGTERM, and its database with it', async () => {
    const running = children.find((child) => child.exitCode === null && child.signalCode === null)!;
    const database = databaseIn(data);
    await ended(running, 'SIGTERM');
    expect([running.exitCode, running.signalCode]).toEqual([0, null]);
    expect(isRunning(database)).toBe(false);
    expect(existsSync(join(data, 'database', 'postmaster.pid'))).toBe(false);
    expect(existsSync(join(data, 'endpoint.lock'))).toBe(false);
  });
});

function databaseIn(data: string): number {
  return Number.parseInt(readFileSync(join(data, 'database', 'postmaster.pid'), 'utf8'), 10);
}

/** A process that ended and that nobody has waited for still has its number, but no command. */
function isRunning(pid: number): boolean {
  return existsSync(`/proc/${pid}/cmdline`) && readFileSync(`/proc/${pid}/cmdline`, 'utf8') !== '';
}

async function ended(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  const exit = once(child, 'exit');
  child.kill(signal);
  await exit;
}

async function readyDevice(endpoint: OpenEndpoint) {
  const setting = `setting-${crypto.randomUUID().slice(0, 8)}`;
  await adoptPolicy(endpoint.store, samplePolicy(setting));
  const device = await TestDevice.make();
  const enrolmentKey = await issueEnrolmentKey(endpoint.store, { setting, label: 'Tests', who: 'a test', reason: 'A test needs one.' });
  await device.enrolAt(endpoint.address, enrolmentKey, { label: 'Tablet', room: 'Acorn' });
  const events = await device.story(20);
  return { device, setting, events, batch: await device.batch(events) };
}

function send(endpoint: OpenEndpoint, { body, headers }: Asked): Promise<Response> {
  return fetch(`${endpoint.address}/v1/events`, { method: 'POST', body, headers });
}

/** Uses the set-up code of an endpoint's first start; on a database that has people already, a person of our own. */
async function firstManager({ address, setupCode, store }: OpenEndpoint, setting: string): Promise<string> {
  const json = { 'content-type': 'application/json' };
  const path = setupCode === undefined ? 'sign-in' : 'setup';
  const { name, ...credentials } = ANN;
  const body = setupCode === undefined ? credentials : { ...credentials, name, code: setupCode };
  const reply = await fetch(`${address}/console/${path}`, { method: 'POST', headers: json, body: JSON.stringify(body) });
  const { id } = await store.db.selectFrom('console_users').select('id').where('email', '=', ANN.email).executeTakeFirstOrThrow();
  await store.db.deleteFrom('console_members').where('user_id', '=', id).execute();
  await store.db.insertInto('console_members').values({ setting, user_id: id, role: 'manager' }).execute();
  return reply.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ');
}

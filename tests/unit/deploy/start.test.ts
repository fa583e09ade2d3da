import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { removeDatabase } from '@/server/database/embedded.ts';
import { filesIn } from '@/deploy/files.ts';
import { PolicyDocument } from '@/policy/document.ts';
import { templates } from '@/policy/templates/index.ts';
import { stairgate, startStairgate, type Running } from './rig/run-stairgate.ts';

type Json = Record<string, unknown>;

let data: string;
const running: Running[] = [];

beforeAll(async () => {
  data = await mkdtemp(join(tmpdir(), 'stairgate-start-'));
  await stairgate('build');
}, 120_000);

afterAll(async () => {
  for (const { child, ended } of running) {
    if (child.exitCode === null) child.kill('SIGTERM');
    await ended;
  }
  // As root the database lies where its own account can reach it, behind a link.
  await removeDatabase(data);
  await rm(data, { recursive: true, force: true });
}, 60_000);

/** Takes a port that is free and holds it until it is given back. */
async function heldPort(): Promise<{ port: number; giveBack: () => Promise<void> }> {
  const holder = createServer();
  await new Promise<void>((resolve) => holder.listen(0, '127.0.0.1', resolve));
  const address = holder.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return { port, giveBack: () => new Promise((resolve) => holder.close(() => resolve())) };
}

async function freePort(): Promise<number> {
  const { port, giveBack } = await heldPort();
  await giveBack();
  return port;
}

function start(port: number, ...more: string[]): Running {
  const started = startStairgate('start', '--no-browser', '--port', String(port), '--data', data, ...more);
  running.push(started);
  return started;
}

async function packFiles(): Promise<Record<string, string>> {
  const folder = join(data, 'pack');
  const rows = (await filesIn(folder)).map(async (name) => [name, await readFile(join(folder, name), 'utf8')] as const);
  return Object.fromEntries(await Promise.all(rows));
}

describe('npm start', { timeout: 120_000 }, () => {
  test('is ready only when everything answers, writes packs that lead to it, and ends cleanly', async () => {
    const port = await freePort();
    const first = start(port);
    const line = await first.untilPrinted('Stairgate is ready');
    const address = `http://127.0.0.1:${port}`;
    expect(line).toContain(`${address}/`);
    expect((await fetch(`${address}/readyz`)).status).toBe(200);
    expect((await fetch(`${address}/`)).headers.get('content-type')).toContain('text/html');

    const written = await packFiles();
    const [row = ''] = (JSON.parse(written['child/linux/chromium/10-install.json'] ?? '') as Json).ExtensionInstallForcelist as string[];
    const [id = '', updateUrl = ''] = row.split(';');
    const manifest = await (await fetch(updateUrl)).text();
    expect(manifest).toContain(id);
    const codebase = /codebase=["']([^"']+)["']/.exec(manifest)?.[1] ?? '';
    expect(
      Buffer.from(await (await fetch(codebase)).arrayBuffer())
        .subarray(0, 4)
        .toString(),
    ).toBe('Cr24');

    for (const level of ['child', 'staff'] as const) {
      const managed = JSON.parse(written[`${level}/linux/chromium/30-stairgate.json`] ?? '') as { '3rdparty': { extensions: Json } };
      const policy = PolicyDocument.parse(managed['3rdparty'].extensions[id]);
      expect(policy.device?.level).toBe(level);
      expect(policy.endpoint?.address).toBe(address);
    }
    for (const name of await filesIn(join(data, 'keys'))) expect((await stat(join(data, 'keys', name))).mode & 0o777).toBe(0o600);
    await first.untilPrinted('Open it and sign in for the first time with the set-up code');

    first.child.kill('SIGTERM');
    expect((await first.ended).code).toBe(0);
    await expect(fetch(`${address}/readyz`)).rejects.toThrow();

    const second = start(port);
    await second.untilPrinted('Stairgate is ready');
    expect(await packFiles()).toEqual(written);

    const other = await start(await freePort()).ended;
    expect(other).toMatchObject({ code: 1, err: expect.stringContaining('data folder') });
    expect(other.err).not.toContain('    at ');
    second.child.kill('SIGINT');
    second.child.kill('SIGINT');
    expect((await second.ended).code).toBe(0);
  });

  test('lines of the log cite a revision: a template that changed becomes the next one, an own policy has to say so itself', async () => {
    const port = await freePort();
    const own = join(data, 'own.json');
    const revised = async () => {
      const files = await packFiles();
      return /"revision": (\d+)/.exec(files['child/linux/chromium/30-stairgate.json'] ?? '')?.[1];
    };
    const [clause, ...others] = templates.kaleidoscope.clauses;
    const reworded = (sentence: string) => ({ ...templates.kaleidoscope, clauses: [{ ...clause!, sentence }, ...others] });
    await writeFile(own, JSON.stringify(reworded('Our own words.')));
    const first = start(port, '--policy', own);
    await first.untilPrinted('Stairgate is ready');
    expect(await revised()).toBe('1');
    first.child.kill('SIGTERM');
    await first.ended;

    const second = start(port, '--template', 'kaleidoscope');
    await second.untilPrinted('Stairgate is ready');
    expect(await revised()).toBe('2');
    second.child.kill('SIGTERM');
    await second.ended;

    await writeFile(own, JSON.stringify(reworded('Other words.')));
    const third = await start(port, '--policy', own).ended;
    expect(third).toMatchObject({ code: 1, err: expect.stringContaining('higher revision') });
  });

  test('a port in use is said in words', async () => {
    const { port, giveBack } = await heldPort();
    const { code, err } = await start(port).ended;
    await giveBack();
    expect({ code, err }).toEqual({ code: 1, err: expect.stringContaining(String(port)) });
    expect(err).not.toContain('    at ');
  });

  test('a template that there is not, and a port that is none, are said in words before anything starts', async () => {
    const { code, err } = await start(await freePort(), '--template', 'azbka').ended;
    expect({ code, err }).toEqual({ code: 1, err: expect.stringContaining('There is no template “azbka”') });
    const { ended } = startStairgate('start', '--port', 'eight', '--data', data);
    expect(await ended).toMatchObject({ code: 1, err: expect.stringContaining('“eight” is no port') });
  });
});

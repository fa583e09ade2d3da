import { globSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Refusal } from '@/policy/wire.ts';
import { connectStore, openStore } from '@/server/database/store.ts';
import { consoleRoutes } from '@/server/routes/console-api.ts';
import { deviceRoutes } from '@/server/routes/device-api.ts';
import { databases, freshFolder } from './databases.ts';
import { get, openRig, post, type Rig, signedIn } from './rig.ts';
import { TestDevice } from './test-device.ts';

/** pino's number for the level that is the default. */
const WARN = 40;

describe.each(databases)('operation on $name', ({ open }) => {
  let rig: Rig;
  let url: string;
  let stop: () => Promise<void>;
  beforeAll(async () => {
    const database = await open();
    url = database.url;
    rig = await openRig(url, { deps: { metricsToken: 'a token' } });
    stop = () => rig.close().then(database.stop);
  });
  afterAll(() => stop());

  it('is alive without its database and ready only with it', async () => {
    const own = await openRig(url);
    expect([(await get(own, '/healthz')).status, (await get(own, '/readyz')).status]).toEqual([200, 200]);
    await own.close();
    expect([(await get(own, '/healthz')).status, (await get(own, '/readyz')).status]).toEqual([200, 503]);
  });

  it('says nothing of a failure but an id, which its log carries with the cause', async () => {
    const own = await openRig(url);
    const cookie = await signedIn(own);
    await own.store.pool.query('alter table devices rename to hidden');
    const reply = await get(own, '/console/devices', cookie);
    await own.store.pool.query('alter table hidden rename to devices');
    const text = await reply.text();
    const refusal = Refusal.parse(JSON.parse(text));
    expect(reply.status).toBe(500);
    expect(text).not.toMatch(/devices|relation|select|\bat \//i);
    expect(own.logged.find((line) => line.includes(refusal.id))).toMatch(/relation .*devices/);
    await own.close();
  });

  it('writes down the number of every refusal that a person is shown, also where the log is kept short', async () => {
    const own = await openRig(url);
    const cookie = await signedIn(own, 'viewer');
    for (const [path, named] of [
      ['/console/roster', true],
      ['/console/nothing', true],
      ['/console/confidential', false],
    ] as const) {
      const { id } = Refusal.parse(await (await get(own, path, cookie)).json());
      const line = JSON.parse(own.logged.find((one) => one.includes(id)) ?? '{}') as { level: number; path?: string };
      expect(line.level, path).toBe(WARN);
      expect(line.path).toBe(named ? path : undefined);
    }
    const { id } = Refusal.parse(await (await get(own, '/console/me')).json());
    expect((JSON.parse(own.logged.find((one) => one.includes(id)) ?? '{}') as { level: number }).level).toBeLessThan(WARN);
    await own.close();
  });

  it('puts the security headers on every answer and opens /v1 to no other site', async () => {
    const paths = ['/', '/healthz', '/v1/openapi.json', '/v1/nothing', '/console/me', '/extension/updates.xml', '/metrics'];
    for (const path of paths) {
      const { headers } = await rig.app.request(path, { headers: { origin: 'https://evil.test' } });
      expect(headers.get('content-security-policy'), path).toMatch(/^default-src 'none'; script-src 'self';.*frame-ancestors 'none'/);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('cache-control')).toBe('no-store');
      expect(headers.get('access-control-allow-origin')).toBeNull();
    }
    const preflight = await rig.app.request('/v1/events', { method: 'OPTIONS', headers: { 'access-control-request-method': 'POST' } });
    expect(preflight.status).toBe(404);
    expect((await post(rig, '/v1/events', {}, { cookie: 'a=b' })).headers.getSetCookie()).toEqual([]);
  });

  it('describes every route that devices have, and only those', async () => {
    const document = (await (await get(rig, '/v1/openapi.json')).json()) as { openapi: string; paths: Record<string, object> };
    const answered = rig.app.routes.filter((route) => route.path.startsWith('/v1/') && !/\*|openapi/.test(route.path));
    const described = Object.entries(document.paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method} ${path}`),
    );
    expect(document.openapi).toBe('3.1.0');
    expect(described.toSorted()).toEqual(
      answered.map((route) => `${route.method.toLowerCase()} ${route.path.replaceAll(/:(\w+)/g, '{$1}')}`).toSorted(),
    );
    expect(described).toHaveLength(deviceRoutes.length);
    expect(JSON.stringify(document.paths['/v1/events'])).toMatch(/"previous".*"accepted"/);
  });

  it('asks a role of every console route but those that a signed-out person needs', async () => {
    const open = consoleRoutes.filter((route) => route.roles === 'anyone').map((route) => `${route.method} ${route.path}`);
    expect(open).toEqual([
      'get /console/setup',
      'post /console/setup',
      'post /console/sign-in',
      'post /console/join/look',
      'post /console/join',
    ]);
  });

  it('counts requests, events and silent devices, for this machine or the token only', async () => {
    const device = await TestDevice.enrolled(rig);
    const story = await device.story(3);
    await device.send(rig, story);
    await device.send(rig, [...story, 7]);
    await rig.store.pool.query(`update devices set last_seen_at = now() - interval '1 day' where device = $1`, [device.id]);
    await get(rig, '/no/such/place');
    expect((await get(rig, '/metrics')).status).toBe(403);
    const asked = await rig.app.request('/metrics', { headers: { authorization: 'Bearer a token' } });
    const text = await asked.text();
    expect(text).toContain('stairgate_requests_total{route="/v1/events",status="200"} 2');
    expect(text).toMatch(/stairgate_events_total\{outcome="accepted"\} 3\n.*"known"\} 3\n.*"refused"\} 1\n/);
    expect(text).toContain('stairgate_devices_silent 1');
    expect(text).not.toContain('/no/such');
    const local = await openRig(url, { deps: { addressOf: () => '127.0.0.1' } });
    expect((await get(local, '/metrics')).status).toBe(200);
    expect((await local.app.request('/metrics', { headers: { 'x-forwarded-for': '192.0.2.1' } })).status).toBe(403);
    await local.close();
  });

  it('offers the extension under the address that the device asked, when that is its own', async () => {
    expect((await get(rig, '/extension/stairgate.crx')).status).toBe(404);
    const crx = Buffer.from('Cr24 and so on');
    const own = await openRig(url, { deps: { extension: { id: 'abc', version: '1.2"<&', crx } } });
    const asked = (host: string) => own.app.request('/extension/updates.xml', { headers: { host } });
    expect(await (await asked('gate.example.org')).text()).toContain('codebase="https://gate.example.org/extension/stairgate.crx"');
    const local = await (await asked('127.0.0.1:8484')).text();
    expect(local).toContain('codebase="http://127.0.0.1:8484/extension/stairgate.crx"');
    expect(local).toContain('version="1.2&quot;&lt;&amp;"');
    for (const foreign of ['evil.test', 'localhost.evil.test', '127.0.0.1:80"><x']) expect((await asked(foreign)).status).toBe(421);
    expect(Buffer.from(await (await get(own, '/extension/stairgate.crx')).arrayBuffer())).toEqual(crx);
    await own.close();
  });

  it('serves the built console and nothing outside it, and says how to build it', async () => {
    const folder = join(freshFolder(), 'console');
    await mkdir(join(folder, 'assets'), { recursive: true });
    await Promise.all([
      writeFile(join(folder, 'index.html'), '<!doctype html>'),
      writeFile(join(folder, 'assets', 'a-1.js'), '1'),
      writeFile(join(folder, '..', 'secret.txt'), 'secret'),
    ]);
    const own = await openRig(url, { deps: { consoleFolder: folder } });
    for (const page of ['/', '/devices', '/?level=child']) expect(await (await get(own, page)).text()).toBe('<!doctype html>');
    const script = await get(own, '/assets/a-1.js');
    expect(script.headers.get('content-type')).toMatch(/^text\/javascript/);
    expect(script.headers.get('cache-control')).toContain('immutable');
    for (const outside of ['/../secret.txt', '/%2e%2e/secret.txt', '/..%2fsecret.txt', '/assets/..%2f..%2fsecret.txt', '/none.js'])
      expect((await get(own, outside)).status, outside).toBe(404);
    expect((await get(own, '/%ff')).status).toBe(400);
    const unbuilt = await get(rig, '/');
    expect([unbuilt.status, await unbuilt.text()]).toEqual([404, expect.stringContaining('npm run build')]);
    await own.close();
    await rm(join(folder, '..'), { recursive: true });
  });

  it('brings tables up to date once when several endpoints start together', async () => {
    await rig.store.pool.query('create database together');
    const fresh = new URL(url);
    fresh.pathname = '/together';
    const stores = await Promise.all([1, 2, 3, 4].map(() => openStore(fresh.href, 3)));
    const { rows } = await stores[0]!.pool.query<{ count: number }>('select count(*) from kysely_migration');
    expect(rows).toEqual([{ count: globSync('server/database/migrations/*.ts').length }]);
    await Promise.all(stores.map((store) => store.close()));
  });

  it('gives a change of the tables longer than a request, as an index over a record of years needs', async () => {
    await rig.store.pool.query('create database unhurried');
    const fresh = new URL(`${url}?statement_timeout=2000`);
    fresh.pathname = '/unhurried';
    const store = await connectStore(fresh.href, 4);
    await store.migrate(['0001-record', '0002-people', '0003-agreements']);
    const reader = await store.pool.connect();
    await reader.query('begin');
    await reader.query('lock table console_members in access share mode');
    const migrating = store.migrate().then(() => 'migrated');
    const waiting = `select from pg_stat_activity where datname = 'unhurried' and wait_event_type = 'Lock' and query_start < now() - interval '2500 ms'`;
    await expect.poll(async () => (await rig.store.pool.query(waiting)).rowCount, { timeout: 30_000 }).toBe(1);
    await reader.query('commit');
    reader.release();
    expect(await migrating).toBe('migrated');
    await store.close();
  });
});

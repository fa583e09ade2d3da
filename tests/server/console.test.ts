import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Me } from '@/policy/console.ts';
import { databases } from './databases.ts';
import { cookieOf, freshSetupCode, get, openRig, PASSWORD, post, type Rig, signedIn } from './rig.ts';

const ANN = { name: 'Ann', email: 'Ann@Example.org', password: PASSWORD };

describe.each(databases)('the console on $name', ({ open }) => {
  let rig: Rig;
  let url: string;
  let stop: () => Promise<void>;
  beforeAll(async () => {
    const database = await open();
    url = database.url;
    rig = await openRig(url);
    stop = () => rig.close().then(database.stop);
  });
  afterAll(() => stop());

  it('makes the first manager once, with the code that was printed, and burns every code', async () => {
    expect(await (await get(rig, '/console/setup')).json()).toEqual({ needed: true });
    const [code, other] = [await freshSetupCode(rig), await freshSetupCode(rig)];
    expect((await post(rig, '/console/setup', { ...ANN, code: 'AAAAA-AAAAA-AAAAA-AAAAA' })).status).toBe(403);
    expect((await post(rig, '/console/setup', { ...ANN, code, password: 'short' })).status).toBe(400);
    const typed = ` ${code.toLowerCase().replaceAll('-', ' – ')} `;
    const tries = await Promise.all([1, 2, 3].map(() => post(rig, '/console/setup', { ...ANN, code: typed })));
    expect(tries.filter((reply) => reply.ok)).toHaveLength(1);
    expect((await rig.store.db.selectFrom('console_users').select('email').execute()).map((row) => row.email)).toEqual(['ann@example.org']);
    const cookie = cookieOf(tries.find((reply) => reply.status === 200)!);
    expect(Me.parse(await (await get(rig, '/console/me', cookie)).json())).toEqual({
      name: 'Ann',
      email: 'ann@example.org',
      role: 'manager',
      designated: false,
      setting: { id: rig.setting, name: 'Acorns', timeZone: 'Europe/London' },
    });
    expect(await (await get(rig, '/console/setup')).json()).toEqual({ needed: false });
    expect((await post(rig, '/console/setup', { ...ANN, code: other, email: 'eve@example.org' })).status).toBe(409);
    expect(await freshSetupCode(rig)).toBe('none');
  });

  it('signs in by email and password only, with a cookie that no script and no other site can use', async () => {
    const wrong = await post(rig, '/console/sign-in', { email: 'ann@example.org', password: 'not her password' });
    const nobody = await post(rig, '/console/sign-in', { email: 'bob@example.org', password: PASSWORD });
    expect([wrong.status, nobody.status]).toEqual([401, 401]);
    expect(((await wrong.json()) as { message: string }).message).toBe(((await nobody.json()) as { message: string }).message);
    const right = await post(rig, '/console/sign-in', { email: 'ANN@example.org', password: PASSWORD });
    const [cookie] = right.headers.getSetCookie();
    expect(cookie).toMatch(/HttpOnly/i);
    expect(cookie).toMatch(/SameSite=Strict/i);
    expect(cookie).not.toMatch(/Domain/i);
    const { rows } = await rig.store.pool.query(`select password from console_accounts where password is not null`);
    expect(rows[0]).toEqual({ password: expect.stringMatching(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/) });
  });

  it('ends the session everywhere at sign-out', async () => {
    const cookie = await signedIn(rig);
    expect((await get(rig, '/console/me', cookie)).status).toBe(200);
    expect((await post(rig, '/console/sign-out', {}, { cookie })).status).toBe(200);
    expect((await get(rig, '/console/me', cookie)).status).toBe(401);
    expect((await get(rig, '/console/log', 'stairgate.session_token=made-up.value')).status).toBe(401);
  });

  it('answers each role by the one table', async () => {
    const asked = ['/console/me', '/console/log', '/console/devices', '/console/second-factor', '/console/log.csv', '/console/verify'];
    const statuses: Record<string, number[]> = {};
    for (const role of ['manager', 'it', 'viewer'] as const) {
      const cookie = await signedIn(rig, role);
      statuses[role] = await Promise.all(asked.map(async (path) => (await get(rig, path, cookie)).status));
    }
    statuses.nobody = await Promise.all([...asked, '/console/live'].map(async (path) => (await get(rig, path)).status));
    expect(statuses).toEqual({
      manager: [200, 200, 200, 200, 200, 200],
      it: [200, 200, 200, 200, 200, 200],
      viewer: [200, 200, 200, 200, 403, 403],
      nobody: [401, 401, 401, 401, 401, 401, 401],
    });
  });

  it('refuses what another site makes a browser send', async () => {
    const cookie = await signedIn(rig);
    const foreign: Record<string, string>[] = [
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site' },
      { origin: 'https://evil.test' },
      { origin: 'null' },
    ];
    for (const headers of foreign) expect((await post(rig, '/console/sign-out', {}, { cookie, ...headers })).status).toBe(403);
    expect((await get(rig, '/console/me', cookie)).status).toBe(200);
    const own = { cookie, 'sec-fetch-site': 'same-origin', origin: 'http://localhost' };
    expect((await post(rig, '/console/sign-out', {}, own)).status).toBe(200);
  });

  it('stops guessing: 429 says in seconds when to come back, per account and per address', async () => {
    const own = await openRig(url, { rates: { account: { points: 3, seconds: 60 }, enrol: { points: 2, seconds: 60 } } });
    const guess = () => post(own, '/console/sign-in', { email: 'ann@example.org', password: 'guess guess guess' });
    for (const expected of [401, 401, 401, 429]) expect((await guess()).status).toBe(expected);
    const refused = await guess();
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    for (const expected of [400, 400, 429]) expect((await post(own, '/v1/enrol', {})).status).toBe(expected);
    await own.close();
  });
});

import { mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PACKED_LEVELS, packFolder, writePacks } from '@/deploy/start/packs.ts';
import { isAgreeable } from '@/policy/agreeable.ts';
import { CATEGORIES } from '@/policy/category.ts';
import { verifyJws } from '@/policy/jws.ts';
import { objectionTo } from '@/server/agreements/objection.ts';
import { refreshWeekly } from '@/server/agreements/refresh.ts';
import { bundleKeyFrom, freshBundlePem, loadBundleKey } from '@/server/bundle-key.ts';
import { revokeDevice } from '@/server/settings.ts';
import {
  allowAgreements,
  askBundle,
  asked,
  askOf,
  bundleOf,
  inHours,
  onceOf,
  readingHeaders,
  refusalOf,
  sendAsk,
} from './agreement-rig.ts';
import { databases, freshFolder } from './databases.ts';
import { NOW, openRig, post, type Rig, signedIn } from './rig.ts';
import { samplePolicy } from './sample-policy.ts';
import { TestDevice } from './test-device.ts';

const WEEKLY = { days: ['monday', 'friday'], from: '12:00', to: '13:00', firstDay: '2026-11-23', lastDay: '2027-06-30' };

describe.each(databases)('the live bundle on $name', ({ open }) => {
  let rig: Rig;
  let manager: string;
  let device: TestDevice;
  let stop: () => Promise<void>;
  beforeAll(async () => {
    const database = await open();
    rig = await openRig(database.url);
    await allowAgreements(rig, 2);
    manager = await signedIn(rig);
    device = await TestDevice.enrolled(rig);
    stop = () => rig.close().then(database.stop);
  });
  afterAll(() => stop());

  const make = (request: object) => post(rig, '/console/agreements', request, { cookie: manager });

  it('is signed so that nothing in it can be changed, and believed under its own key only', async () => {
    const reply = await askBundle(rig, device);
    expect(reply.headers.get('content-type')).toBe('application/jose');
    const text = await reply.text();
    const { publicKey } = rig.deps.bundleKey;
    expect(await verifyJws(publicKey, text)).toMatchObject({ payload: { format: 1, setting: rig.setting, issuedAt: NOW.toISOString() } });
    const [header, payload, signature] = text.split('.');
    const forged = Buffer.from(Buffer.from(payload!, 'base64url').toString().replace('"format":1', '"format":2')).toString('base64url');
    expect(await verifyJws(publicKey, `${header}.${forged}.${signature}`)).toEqual({ why: 'wrong-signature' });
    expect(await verifyJws(bundleKeyFrom(freshBundlePem()).publicKey, text)).toEqual({ why: 'wrong-signature' });
  });

  it('is not sent again to a device that has it', async () => {
    const first = await askBundle(rig, device);
    const tag = first.headers.get('etag')!;
    expect(tag).toBe(`"${(await bundleOf(rig, device)).sequence}"`);
    const again = await askBundle(rig, device, { 'if-none-match': tag });
    expect([again.status, await again.text(), again.headers.get('etag')]).toEqual([304, '', tag]);
    await asked(rig, device);
    expect((await askBundle(rig, device, { 'if-none-match': tag })).status).toBe(200);
  });

  it('counts every change once, and no number ever comes with less than it counted', async () => {
    const before = (await bundleOf(rig, device)).sequence;
    const held = (await bundleOf(rig, device)).agreements.length;
    const changes = new AbortController();
    const seen: { sequence: number; agreements: number }[] = [];
    const watch = async () => {
      while (!changes.signal.aborted) {
        const { sequence, agreements } = await bundleOf(rig, device);
        seen.push({ sequence, agreements: agreements.length });
      }
    };
    const watching = Promise.all([watch(), watch()]);
    const replies = await Promise.all(Array.from({ length: 40 }, () => make(onceOf())));
    changes.abort();
    await watching;
    expect(replies.every(({ status }) => status === 200)).toBe(true);
    expect((await bundleOf(rig, device)).sequence).toBe(before + 40);
    for (const { sequence, agreements } of seen) expect(agreements - held).toBe(sequence - before);
  });

  it('names the device it was made for, so that no other takes it when somebody passes it on', async () => {
    expect((await make(onceOf())).status).toBe(200);
    const other = await TestDevice.enrolled(rig);
    const named = async (one: TestDevice) => new Set((await bundleOf(rig, one)).agreements.flatMap(({ devices }) => devices));
    expect([await named(device), await named(other)]).toEqual([new Set([device.id]), new Set([other.id])]);
  });

  it('refuses a stranger, another path’s signature, a poor nonce and a device that was turned away', async () => {
    const own = await TestDevice.enrolled(rig);
    const statuses = async (headers: Record<string, string>) => refusalOf(await rig.app.request('/v1/bundle', { headers }));
    expect(await statuses({})).toBe('401 bad-nonce');
    expect(await statuses(await readingHeaders(own, '/v1/bundle', 'short'))).toBe('401 bad-nonce');
    expect(await statuses(await readingHeaders(own, '/v1/live'))).toBe('401 bad-signature');
    expect((await rig.app.request('/v1/live', { headers: await readingHeaders(own, '/v1/bundle') })).status).toBe(401);
    expect(await statuses(await readingHeaders(await TestDevice.make(), '/v1/bundle'))).toBe('401 unknown-device');
    await revokeDevice(rig.store, rig.setting, { device: own.id, who: 'Ann', reason: 'Lost.' });
    expect(await statuses(await readingHeaders(own, '/v1/bundle'))).toBe('401 unknown-device');
    expect(await refusalOf(await sendAsk(rig, own, askOf()))).toBe('401 unknown-device');
    expect((await rig.app.request('/v1/live', { headers: await readingHeaders(own, '/v1/live') })).status).toBe(401);
  });

  it('limits how often a device asks', async () => {
    const own = await openRig(rig.store.url, { rates: { bundle: { points: 2, seconds: 60 }, ask: { points: 1, seconds: 60 } } });
    const eager = await TestDevice.enrolled(own);
    for (const expected of [200, 200, 429]) expect((await askBundle(own, eager)).status).toBe(expected);
    for (const expected of [200, 429]) expect((await sendAsk(own, eager, askOf())).status).toBe(expected);
    await own.close();
  });

  it('carries each run of a weekly agreement for two weeks, on the setting’s clock, and is renewed every day', async () => {
    const own = await openRig(rig.store.url);
    await allowAgreements(own, 2);
    const cookie = await signedIn(own);
    const one = await TestDevice.enrolled(own);
    const { from: _from, to: _to, ...meant } = onceOf() as Extract<ReturnType<typeof onceOf>, { kind: 'once' }>;
    const weekly = (changes: object) =>
      post(own, '/console/agreements', { ...meant, kind: 'weekly', weekly: { ...WEEKLY, ...changes } }, { cookie });
    expect(await refusalOf(await weekly({ to: '11:00' }))).toBe('422 backwards');
    expect(await refusalOf(await weekly({ to: '20:01' }))).toBe('422 too-long');
    expect(await refusalOf(await weekly({ lastDay: '2026-11-01' }))).toBe('422 backwards');
    expect(await refusalOf(await weekly({ lastDay: '2029-11-01' }))).toBe('422 too-far');
    expect((await weekly({})).status).toBe(200);
    const runs = async () => (await bundleOf(own, one)).agreements;
    expect((await runs()).map(({ from, to }) => `${from} ${to}`)).toEqual(
      ['11-23', '11-27', '11-30', '12-04', '12-07'].map((day) => `2026-${day}T12:00:00.000Z 2026-${day}T13:00:00.000Z`),
    );
    expect(new Set((await runs()).map(({ id }) => id)).size).toBe(1);
    own.deps.clock = () => new Date('2027-03-25T09:00:00Z');
    expect((await runs()).map(({ from }) => from)).toEqual(
      ['2027-03-26T12', '2027-03-29T11', '2027-04-02T11', '2027-04-05T11'].map((hour) => `${hour}:00:00.000Z`),
    );
    const { sequence } = await bundleOf(own, one);
    // The database counts a bundle's age by its own clock, which would one day be past the agreement's last day.
    await own.store.db.updateTable('bundle_sequence').set({ refreshed_at: NOW }).where('setting', '=', own.setting).execute();
    expect(await refreshWeekly(own.store, NOW)).toBe(0);
    expect(await refreshWeekly(own.store, new Date(inHours(25)))).toBe(1);
    expect((await bundleOf(own, one)).sequence).toBe(sequence + 1);
    await own.close();
  });

  it('holds 5,000 agreements, and no more than a device takes', async () => {
    const own = await openRig(rig.store.url);
    await allowAgreements(own, 2);
    const one = await TestDevice.enrolled(own);
    const fill = (first: number, last: number) =>
      own.store.pool.query(
        `insert into agreements (setting, id, sites, categories, levels, people, devices, starts_at, ends_at, reason, agreed_by, agreed_at, ratios_allow)
         select $1, gen_random_uuid(), jsonb_build_array('s' || n || '.test'), '[]', '["staff"]', '[]', '[]', $2::timestamptz + make_interval(secs => n),
           $3, 'r', 'Ann', $2, false from generate_series($4::int, $5::int) n`,
        [own.setting, NOW, inHours(5), first, last],
      );
    await fill(1, 5_000);
    expect((await bundleOf(own, one)).agreements).toHaveLength(5_000);
    await fill(5_001, 10_050);
    const { agreements } = await bundleOf(own, one);
    expect([agreements.length, agreements[0]?.sites, agreements.at(-1)?.sites]).toEqual([10_000, ['s1.test'], ['s10000.test']]);
    await own.close();
  });
});

describe('what the endpoint agrees to and what a device takes', () => {
  it('are the same', () => {
    const policy = samplePolicy('acorns');
    const terms = { ...policy.agreements, categories: ['games' as const], maxMinutes: 60 };
    const cases = [true, false].flatMap((allowed) =>
      [true, false].flatMap((sites) => [0, 60, 61].map((minutes) => ({ allowed, sites, minutes }))),
    );
    const wishes = CATEGORIES.flatMap((category) => [[], ['games.test']].map((sites) => ({ categories: [category], sites })));
    for (const { allowed, sites, minutes } of cases)
      for (const wish of wishes) {
        const held = { ...policy, agreements: { ...terms, allowed, sites } };
        const span = { from: NOW.toISOString(), to: new Date(NOW.getTime() + minutes * 60_000).toISOString() };
        const isFine = minutes > 0 && objectionTo(held, { ...wish, minutes, ratiosAllow: false }) === undefined;
        expect(isFine, JSON.stringify({ allowed, sites, minutes, wish })).toBe(isAgreeable(held, { ...wish, ...span }));
      }
  });
});

describe('the bundle key', () => {
  it('is made once in the data folder, for its owner’s eyes, and can be given instead', async () => {
    const folder = freshFolder();
    const made = await loadBundleKey(folder);
    expect(made.publicKey).toMatch(/^[A-Za-z0-9_-]{43}$/);
    expect((await stat(join(folder, 'keys', 'bundle.pem'))).mode & 0o777).toBe(0o600);
    expect((await loadBundleKey(folder)).publicKey).toBe(made.publicKey);
    const given = await readFile(join(folder, 'keys', 'bundle.pem'), 'utf8');
    const other = freshFolder();
    expect((await loadBundleKey(other, given)).publicKey).toBe(made.publicKey);
    await expect(stat(join(other, 'keys'))).rejects.toThrow('ENOENT');
    await rm(folder, { recursive: true });
    await rm(other, { recursive: true });
  });

  it('stands in the packs of every level, for devices to pin', async () => {
    const folder = freshFolder();
    const { publicKey } = await loadBundleKey(folder);
    const issueKey = async () => 'an-enrolment-key-of-a-test';
    const rest = { address: 'https://gate.example.org', extensionId: 'a'.repeat(32), issueKey };
    await writePacks({ dataFolder: folder, policy: samplePolicy('acorns'), publicKey, ...rest });
    for (const level of PACKED_LEVELS) {
      const text = await readFile(join(packFolder(folder, level), 'linux', 'chromium', '30-stairgate.json'), 'utf8');
      expect(JSON.parse(text), level).toMatchObject({ '3rdparty': { extensions: { [rest.extensionId]: { endpoint: { publicKey } } } } });
    }
    await rm(folder, { recursive: true });
  });

  it('is refused in words when it is broken, rather than made anew', async () => {
    const folder = freshFolder();
    await mkdir(join(folder, 'keys'));
    await writeFile(join(folder, 'keys', 'bundle.pem'), 'not a key');
    await expect(loadBundleKey(folder)).rejects.toThrow(/not a private key in PEM/);
    await rm(folder, { recursive: true });
  });
});

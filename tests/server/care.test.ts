import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DeviceLine } from '@/policy/console.ts';
import { VerifyReply } from '@/policy/console-account.ts';
import { databases } from './databases.ts';
import { get, openRig, post, type Rig, signedIn } from './rig.ts';
import { TestDevice } from './test-device.ts';

describe.each(databases)('care for devices and record on $name', ({ open }) => {
  let url: string;
  let rig: Rig;
  let cookie: string;
  let stop: () => Promise<void>;
  beforeAll(async () => {
    const database = await open();
    url = database.url;
    rig = await openRig(url);
    cookie = await signedIn(rig);
    stop = () => rig.close().then(database.stop);
  });
  afterAll(() => stop());

  const revoke = (device: string, body: object, as = cookie) => post(rig, `/console/devices/${device}/revoke`, body, { cookie: as });
  const verified = async (own: Rig, as: string) => VerifyReply.parse(await (await get(own, '/console/verify', as)).json());

  it('turns a device away with a reason, says so in the list and in the audit, and takes nothing more from it', async () => {
    const [lost, kept] = [await TestDevice.enrolled(rig, 'Lost tablet'), await TestDevice.enrolled(rig, 'Old PC')];
    await lost.send(rig, await lost.story(1));
    expect((await revoke(lost.id, { reason: ' ' })).status).toBe(400);
    expect((await revoke(lost.id, { reason: 'Left on the bus.' })).status).toBe(200);
    await expect(lost.send(rig, await lost.story(1))).rejects.toThrow();
    const { devices } = (await (await get(rig, '/console/devices', cookie)).json()) as { devices: unknown[] };
    const lines = devices.map((line) => DeviceLine.parse(line));
    expect(lines.at(-1)).toMatchObject({ device: lost.id, revokedAt: expect.any(String) });
    expect(lines.find((line) => line.device === kept.id)).not.toHaveProperty('revokedAt');
    const acts = await rig.store.db.selectFrom('audit').selectAll().where('act', '=', 'device-revoked').execute();
    expect(acts).toMatchObject([
      { setting: rig.setting, who: expect.stringMatching(/^Ann \(/), reason: 'Left on the bus.', detail: { device: lost.id } },
    ]);
    expect((await revoke(lost.id, { reason: 'Again.' })).status).toBe(404);
  });

  it('lets managers and it turn a device of their own setting away, and nobody else', async () => {
    const device = await TestDevice.enrolled(rig);
    const reason = 'Sold.';
    const own = await openRig(url);
    const strangers = await signedIn(own);
    expect((await revoke(device.id, { reason }, strangers)).status).toBe(404);
    expect((await revoke(device.id, { reason }, await signedIn(rig, 'viewer'))).status).toBe(403);
    expect((await revoke(device.id, { reason }, 'none=1')).status).toBe(401);
    expect((await device.send(rig, [])).accepted).toEqual([]);
    expect((await revoke('no-device', { reason })).status).toBe(404);
    expect((await revoke(device.id, { reason }, await signedIn(rig, 'it'))).status).toBe(200);
    await own.close();
  });

  it('checks the whole record and names, with its device, every line that does not fit', async () => {
    const own = await openRig(url);
    const it = await signedIn(own, 'it');
    const device = await TestDevice.enrolled(own, 'Green tablet');
    const story = await device.story(7);
    await device.send(own, story, { label: 'Green tablet' });
    expect(await verified(own, it)).toEqual({ checked: 7, misfits: [], more: 0, missing: 0 });
    const edit = (set: string, index: number) => own.store.pool.query(`update events set ${set} where id = $1`, [story[index]!.id]);
    await edit(`body = replace(body, 'social.test', 'innocent.test')`, 0);
    await edit(`category = null`, 1);
    await edit(`body = 'nonsense', hash = '${createHash('sha256').update('nonsense').digest('hex')}'`, 3);
    await own.store.pool.query('delete from events where id = $1', [story[5]!.id]);
    const { checked, misfits, missing } = await verified(own, it);
    expect([checked, missing]).toEqual([6, 1]);
    expect(misfits.map(({ seq, what }) => [seq, what])).toEqual([
      [1, 'hash'],
      [2, 'columns'],
      [4, 'columns'],
      [5, 'break'],
    ]);
    expect(misfits[0]).toMatchObject({ id: story[0]!.id, device: device.id, deviceLabel: 'Green tablet', room: 'Acorn room' });
    expect((await get(own, '/console/verify', await signedIn(own, 'viewer'))).status).toBe(403);
    await own.close();
  });

  it('checks a record again only so often', async () => {
    const own = await openRig(url, { rates: { verify: { points: 1, seconds: 60 } } });
    const manager = await signedIn(own);
    expect((await get(own, '/console/verify', manager)).status).toBe(200);
    expect((await get(own, '/console/verify', manager)).status).toBe(429);
    await own.close();
  });
});

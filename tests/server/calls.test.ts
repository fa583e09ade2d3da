import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CallsReply } from '@/policy/console-calls.ts';
import type { Event } from '@/policy/event.ts';
import { databases } from './databases.ts';
import { get, openRig, type Rig, signedIn } from './rig.ts';
import { TestDevice, uuidv7 } from './test-device.ts';

describe.each(databases)('a child who calls, as the console is told of it, on $name', ({ open }) => {
  let rig: Rig;
  let stop: () => Promise<void>;
  beforeAll(async () => {
    const database = await open();
    rig = await openRig(database.url);
    stop = () => rig.close().then(database.stop);
  });
  afterAll(() => stop());

  const told = async () => CallsReply.parse(await (await get(rig, '/console/calls', await signedIn(rig, 'viewer'))).json());
  const tell = async (device: TestDevice, lines: readonly Partial<Event>[]): Promise<Event[]> => {
    const events = await device.story(lines.length, (index) => ({
      category: undefined,
      clause: undefined,
      action: 'note',
      ...lines[index],
    }));
    const sent = events.map((event) => JSON.parse(JSON.stringify(event)) as Event);
    const { refused } = await device.send(rig, sent);
    expect(refused).toEqual([]);
    return sent;
  };

  it('stands there with device and room until somebody has answered: the child’s own call, and one from the picture over a flagged page', async () => {
    const device = await TestDevice.enrolled(rig, 'Blue tablet');
    const cover = uuidv7();
    const [own, fromPicture] = await tell(device, [{ kind: 'call' }, { kind: 'call', cover, category: 'violence' }]);
    const { calls } = await told();
    expect(new Set(calls.map(({ event }) => event))).toEqual(new Set([own?.id, fromPicture?.id]));
    expect(calls[0]).toMatchObject({ label: 'Blue tablet', room: 'Acorn room', device: device.id });
    await tell(device, [{ kind: 'answered', cover, finding: 'upset', ending: 'prepared', seconds: 40 }]);
    expect((await told()).calls.map(({ event }) => event)).toEqual([own?.id]);
    await tell(device, [{ kind: 'answered', cover: own?.id, finding: 'other', ending: 'closed', seconds: 4 }]);
    expect((await told()).calls).toEqual([]);
  });

  it('is not answered by another device, nor by words that look like an answer', async () => {
    const [tablet, other] = [await TestDevice.enrolled(rig), await TestDevice.enrolled(rig)];
    const [call] = await tell(tablet, [{ kind: 'call' }]);
    await tell(other, [{ kind: 'answered', cover: call?.id, finding: 'other', ending: 'closed' }]);
    await tell(tablet, [{ kind: 'answered', detail: `says "cover":"${call?.id}"` }]);
    expect((await told()).calls.map(({ event }) => event)).toEqual([call?.id]);
  });

  it('a device where something may be illegal is held until a manager has looked at that very thing', async () => {
    const device = await TestDevice.enrolled(rig, 'Green tablet');
    const [first, second] = [uuidv7(), uuidv7()];
    const held = { kind: 'answered', category: 'illegal', finding: 'maybe-illegal', ending: 'held' } as const;
    await tell(device, [
      { ...held, cover: first },
      { ...held, cover: second },
    ]);
    expect((await told()).held.map((one) => one.device)).toEqual([device.id]);
    const released = { kind: 'answered', category: 'illegal', finding: 'other', ending: 'released' } as const;
    await tell(device, [{ ...released, cover: first }]);
    expect((await told()).held).toHaveLength(1);
    await tell(device, [{ ...released, cover: second }]);
    expect((await told()).held).toEqual([]);
  });

  it('says nothing of another setting, and nothing to somebody who is not signed in', async () => {
    const other = await openRig(rig.store.pool.options.connectionString ?? '', { setting: `other-${rig.setting}` });
    const reply = await get(other, '/console/calls', await signedIn(other));
    expect(await reply.json()).toEqual({ calls: [], held: [] });
    expect((await get(rig, '/console/calls', '')).status).toBe(401);
    await other.close();
  });
});

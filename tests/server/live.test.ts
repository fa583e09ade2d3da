import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { grow } from '@/server/agreements/sequence.ts';
import { revokeDevice } from '@/server/settings.ts';
import { allowAgreements, asked, bundleOf, onceOf, readingHeaders } from './agreement-rig.ts';
import { databases } from './databases.ts';
import { openRig, post, type Rig, signedIn } from './rig.ts';
import { TestDevice } from './test-device.ts';

/** What came over a stream so far, and whether it has ended. */
type Heard = { events: string[]; ended: boolean; stop: () => Promise<void> };

describe.each(databases)('live streams on $name', ({ open }) => {
  let first: Rig;
  let second: Rig;
  let manager: string;
  let device: TestDevice;
  let stop: () => Promise<void>;
  const streams: Heard[] = [];
  beforeAll(async () => {
    const database = await open();
    first = await openRig(database.url);
    second = await openRig(database.url, { setting: first.setting });
    await allowAgreements(first, 2);
    manager = await signedIn(first);
    device = await TestDevice.enrolled(first);
    stop = async () => {
      for (const heard of streams) await heard.stop();
      await first.close();
      await second.close();
      await database.stop();
    };
  });
  afterAll(() => stop());

  const hear = async (rig: Rig, path: string, headers: Record<string, string>): Promise<Heard> => {
    const reply = await rig.app.request(path, { headers });
    expect(reply.headers.get('content-type')).toMatch(/^text\/event-stream/);
    const words = reply.body!.pipeThrough(new TextDecoderStream()).getReader();
    const heard: Heard = { events: [], ended: false, stop: () => words.cancel() };
    streams.push(heard);
    const read = async () => {
      for (let word = await words.read(); !word.done; word = await words.read()) heard.events.push(...eventsIn(word.value));
      heard.ended = true;
    };
    void read();
    return heard;
  };
  const onDevice = async (rig: Rig, of = device) => hear(rig, '/v1/live', await readingHeaders(of, '/v1/live'));

  it('tells a device the present sequence at once, and each next one, whichever endpoint it hangs on', async () => {
    const heard = await onDevice(second);
    const { sequence } = await bundleOf(first, device);
    await eventually(() => expect(heard.events).toEqual([`bundle {"sequence":${sequence}}`]));
    await post(first, '/console/agreements', onceOf(), { cookie: manager });
    await eventually(() => expect(heard.events).toEqual([sequence, sequence + 1].map((each) => `bundle {"sequence":${each}}`)));
  });

  it('tells nothing before the change is committed', async () => {
    const heard = await onDevice(second);
    const console = await hear(second, '/console/live', { cookie: manager });
    const { sequence } = await bundleOf(first, device);
    await eventually(() => expect(heard.events).toHaveLength(1));
    await first.store.db.transaction().execute(async (transaction) => {
      await grow(transaction, first.setting);
      first.deps.live.announce({ log: first.setting });
      await eventually(() => expect(console.events).toEqual(['log {}']));
      expect(heard.events).toHaveLength(1);
    });
    await eventually(() => expect(heard.events[1]).toBe(`bundle {"sequence":${sequence + 1}}`));
    await eventually(() => expect(console.events).toEqual(['log {}', 'agreements {}']));
  });

  it('tells the console of a request, and neither console nor device of another setting’s', async () => {
    const elsewhere = await openRig(first.store.url);
    await allowAgreements(elsewhere, 2);
    const console = await hear(first, '/console/live', { cookie: manager });
    const heard = await onDevice(first);
    await asked(elsewhere, await TestDevice.enrolled(elsewhere));
    await asked(first, device);
    await eventually(() => expect(console.events).toEqual(['agreements {}']));
    await eventually(() => expect(heard.events).toHaveLength(2));
    await elsewhere.close();
  });

  it('ends for a device at the moment it is turned away', async () => {
    const own = await TestDevice.enrolled(first);
    const [heard, other] = [await onDevice(second, own), await onDevice(second)];
    await eventually(() => expect(heard.events).toHaveLength(1));
    await revokeDevice(first.store, first.setting, { device: own.id, who: 'Ann', reason: 'Lost.' });
    await eventually(() => expect(heard.ended).toBe(true));
    expect(other.ended).toBe(false);
  });
});

function eventually(check: () => void): Promise<void> {
  return vi.waitFor(check, { timeout: 20_000 });
}

function eventsIn(text: string): string[] {
  return [...text.matchAll(/event: (\w+)\ndata: (.*)\n/g)].map(([, name, told]) => `${name} ${told}`);
}

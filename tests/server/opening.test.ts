import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { OpeningReply } from '@/policy/console-opening.ts';
import { untilWords } from '@/policy/session-words.ts';
import { adoptPolicy } from '@/server/settings.ts';
import { databases } from './databases.ts';
import { get, openRig, type Rig, signedIn } from './rig.ts';
import { samplePolicy, SOCIAL_SENTENCE } from './sample-policy.ts';
import { TestDevice } from './test-device.ts';

describe.each(databases)('the share of opening hours on $name', ({ open }) => {
  let rig: Rig;
  let stop: () => Promise<void>;
  beforeAll(async () => {
    const database = await open();
    // A Wednesday at noon.
    rig = await openRig(database.url, { deps: { clock: () => new Date('2026-11-25T12:00:00Z') } });
    stop = () => rig.close().then(database.stop);
  });
  afterAll(() => stop());

  it('reckons from the timetable and from the sessions that devices wrote, under the policy’s sentence', async () => {
    const policy = samplePolicy(rig.setting, 2);
    const days = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'] as const;
    const { child } = policy.levels;
    await adoptPolicy(rig.store, {
      ...policy,
      levels: { ...policy.levels, child: { ...child, internet: { mode: 'closed-unless-session', clause: 'social' } } },
      timetable: { ...policy.timetable, opening: [{ days: [...days], from: '09:00', to: '15:00' }] },
    });
    for (const [label, session, begun, ended] of [
      ['Blue tablet', 'one', '10:00', '10:15'],
      ['Red tablet', 'two', '10:10', undefined],
    ] as const) {
      const device = await TestDevice.enrolled(rig, label);
      const at = (time: string) => `2026-11-23T${time}:00.000Z`;
      const begins = { at: at(begun), turn: 'begun', detail: untilWords(at('10:30')) } as const;
      const ends = { at: at(ended ?? '00:00'), turn: 'ended', detail: 'Ended by hand.' } as const;
      const lines = await device.story(ended ? 2 : 1, (index) => ({
        kind: 'session',
        action: 'note',
        session,
        ...(index === 0 ? begins : ends),
      }));
      await device.send(rig, lines);
    }
    const { sentence, weeks } = OpeningReply.parse(await (await get(rig, '/console/opening', await signedIn(rig, 'viewer'))).json());
    expect(sentence).toBe(SOCIAL_SENTENCE);
    expect(weeks).toHaveLength(5);
    expect(weeks[0]).toEqual({ from: '2026-11-23', openingMinutes: 360 + 360 + 180, onMinutes: 30 });
    expect(weeks[1]).toEqual({ from: '2026-11-16', openingMinutes: 1_800, onMinutes: 0 });
  });
});

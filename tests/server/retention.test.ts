import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chainOf } from '@/server/chain.ts';
import { purge } from '@/server/retention.ts';
import { adoptPolicy } from '@/server/settings.ts';
import { databases } from './databases.ts';
import { openRig, type Rig } from './rig.ts';
import { samplePolicy } from './sample-policy.ts';
import { TestDevice } from './test-device.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

describe.each(databases)('retention on $name', ({ open }) => {
  let rig: Rig;
  let stop: () => Promise<void>;
  beforeAll(async () => {
    const database = await open();
    rig = await openRig(database.url);
    stop = () => rig.close().then(database.stop);
  });
  afterAll(() => stop());

  it('removes only the beginning of a chain, says so in the audit, and leaves a chain that still holds', async () => {
    const device = await TestDevice.enrolled(rig);
    const story = await device.story(6);
    await device.send(rig, story);
    await rig.store.pool.query(`update events set received_at = now() - interval '400 days' where seq in (1, 2, 3, 5)`);
    expect(await purge(rig.store, new Date())).toBe(3);
    const kept = await rig.store.db.selectFrom('events').select('seq').orderBy('seq').execute();
    expect(kept.map((row) => row.seq)).toEqual([4, 5, 6]);
    expect(await chainOf(rig.store, rig.setting, device.id)).toEqual({ gaps: [], breaks: [], forks: [] });
    const [audited] = await rig.store.db.selectFrom('audit').selectAll().where('act', '=', 'record-purged').execute();
    expect(audited).toMatchObject({ setting: rig.setting, detail: { lines: 3 } });
    expect(await purge(rig.store, new Date())).toBe(0);
  });

  it('keeps 31 days whatever the kept policy says', async () => {
    const setting = 'short-memory';
    const policy = samplePolicy(setting);
    await adoptPolicy(rig.store, { ...policy, retention: { ...policy.retention, days: 1 } });
    await rig.store.pool.query(
      `insert into events (setting, id, device, epoch, seq, previous, hash, at, kind, level, revision, body)
       values ($1, gen_random_uuid(), 'd', gen_random_uuid(), 1, '', '', now(), 'visit', 'child', 1, '{}')`,
      [setting],
    );
    expect(await purge(rig.store, new Date(Date.now() + 30 * DAY_MS))).toBe(0);
    expect(await purge(rig.store, new Date(Date.now() + 32 * DAY_MS))).toBe(1);
  });
});

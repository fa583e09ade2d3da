import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chainOf } from '@/server/chain.ts';
import { purge } from '@/server/retention.ts';
import { adoptPolicy } from '@/server/settings.ts';
import { agreeTo, allowAgreements, asked, onceOf } from './agreement-rig.ts';
import { databases } from './databases.ts';
import { openRig, post, type Rig, signedIn } from './rig.ts';
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

  it('removes prepared pages that are over for as long, and says how many; and invitations once they are over', async () => {
    const own = await openRig(rig.store.url);
    const row = (site: string, more: object) => ({
      setting: own.setting,
      id: crypto.randomUUID(),
      site,
      title: 'x',
      checked_by: 'Ann',
      checked_at: new Date(),
      expires: '2999-01-01',
      note: '',
      ...more,
    });
    const old = new Date(Date.now() - 400 * DAY_MS);
    await own.store.db
      .insertInto('prepared_sites')
      .values([
        row('stands.test', {}),
        row('ended-lately.test', { ended_at: new Date() }),
        row('ended.test', { ended_at: old }),
        row('expired.test', { expires: '2020-01-01' }),
      ])
      .execute();
    const invite = (email: string, expires_at: Date) => ({
      setting: own.setting,
      id: crypto.randomUUID(),
      sha256: email,
      name: 'Ben',
      email,
      role: 'viewer' as const,
      invited_by: 'Ann',
      invited_at: old,
      expires_at,
    });
    await own.store.db
      .insertInto('invites')
      .values([invite('over@x.test', old), invite('open@x.test', new Date(Date.now() + DAY_MS))])
      .execute();
    await purge(own.store, new Date());
    const left = await own.store.db
      .selectFrom('prepared_sites')
      .select('site')
      .where('setting', '=', own.setting)
      .orderBy('site')
      .execute();
    expect(left.map(({ site }) => site)).toEqual(['ended-lately.test', 'stands.test']);
    const audited = await own.store.db
      .selectFrom('audit')
      .select('detail')
      .where('setting', '=', own.setting)
      .where('act', '=', 'prepared-purged')
      .execute();
    expect(audited).toMatchObject([{ detail: { pages: 2 } }]);
    const invites = await own.store.db.selectFrom('invites').select('email').where('setting', '=', own.setting).execute();
    expect(invites).toEqual([{ email: 'open@x.test' }]);
    await own.close();
  });

  it('removes requests and agreements that are as old, and leaves what still stands', async () => {
    const own = await openRig(rig.store.url);
    await allowAgreements(own, 2);
    const cookie = await signedIn(own);
    const device = await TestDevice.enrolled(own);
    await post(own, '/console/agreements', onceOf(), { cookie });
    const { ask } = await asked(own, device);
    await agreeTo(own, cookie, ask);
    await asked(own, device);
    await own.store.pool.query(`update agreements set ends_at = now() - interval '366 days' where setting = $1 and ask = $2`, [
      own.setting,
      ask,
    ]);
    await own.store.pool.query(`update asks set at = now() - interval '366 days' where setting = $1 and id = $2`, [own.setting, ask]);
    await purge(own.store, new Date());
    const count = async (table: 'asks' | 'agreements') =>
      (await own.store.db.selectFrom(table).select('id').where('setting', '=', own.setting).execute()).length;
    expect([await count('asks'), await count('agreements')]).toEqual([1, 1]);
    const [audited] = await own.store.db.selectFrom('audit').selectAll().where('act', '=', 'agreements-purged').execute();
    expect(audited).toMatchObject({ setting: own.setting, detail: { asks: 1, agreements: 1 } });
    await own.close();
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

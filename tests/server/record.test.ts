import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DeviceLine, LogLine, LogPage } from '@/policy/console.ts';
import { NO_HASH } from '@/policy/chain.ts';
import { chainOf } from '@/server/chain.ts';
import { adoptPolicy } from '@/server/settings.ts';
import { verifyRecord } from '@/server/verify.ts';
import { databases } from './databases.ts';
import { get, openRig, type Rig, signedIn } from './rig.ts';
import { samplePolicy, SOCIAL_SENTENCE } from './sample-policy.ts';
import { TestDevice } from './test-device.ts';

describe.each(databases)('the record on $name', ({ open }) => {
  let rig: Rig;
  let cookie: string;
  let stop: () => Promise<void>;
  beforeAll(async () => {
    const database = await open();
    rig = await openRig(database.url);
    cookie = await signedIn(rig);
    stop = () => rig.close().then(database.stop);
  });
  afterAll(() => stop());

  const pageOf = async (query: string) => LogPage.parse(await (await get(rig, `/console/log?${query}`, cookie)).json());

  it('finds nothing to tell of a whole chain, whatever order it came in', async () => {
    const device = await TestDevice.enrolled(rig);
    const [first, second] = [await device.story(12), await device.story(3)];
    await device.send(rig, [...second.toReversed(), ...first.slice(6)]);
    await device.send(rig, first);
    expect(await chainOf(rig.store, rig.setting, device.id)).toEqual({ gaps: [], breaks: [], forks: [] });
    expect((await pageOf(`device=${device.id}`)).lines.map((line) => line.broken)).toEqual(Array(15).fill(false));
  });

  it('shows every gap, the one at the beginning too, and the devices page with it', async () => {
    const device = await TestDevice.enrolled(rig, 'Gappy');
    const story = await device.story(10);
    const epoch = story[0]!.epoch;
    await device.send(
      rig,
      story.filter(({ seq }) => ![1, 2, 5, 8].includes(seq)),
    );
    const gaps = [
      { epoch, after: 0, before: 3 },
      { epoch, after: 4, before: 6 },
      { epoch, after: 7, before: 9 },
    ];
    expect(await chainOf(rig.store, rig.setting, device.id)).toEqual({ gaps, breaks: [], forks: [] });
    const { devices } = (await (await get(rig, '/console/devices', cookie)).json()) as { devices: unknown[] };
    const line = devices.map((each) => DeviceLine.parse(each)).find((each) => each.device === device.id);
    expect(line).toMatchObject({ label: 'Blue tablet', revision: 1, extensionVersion: '0.1.0', gaps });
    const { lines } = await pageOf(`device=${device.id}`);
    expect(lines.filter((each) => each.broken).map((each) => each.event.seq)).toEqual([9, 6, 3]);
  });

  it('shows breaks and forks, and hides neither line of a fork', async () => {
    const device = await TestDevice.enrolled(rig);
    const story = await device.story(5);
    const [twin] = await device.story(1, () => ({ epoch: story[2]!.epoch, seq: 3, previous: story[2]!.previous, host: 'other.test' }));
    const wrong = { ...story[4]!, previous: NO_HASH };
    await device.send(rig, [...story.slice(0, 4), wrong]);
    await device.send(rig, [twin]);
    const epoch = wrong.epoch;
    const chain = await chainOf(rig.store, rig.setting, device.id);
    expect(chain.breaks).toEqual([{ epoch, seq: 5, id: wrong.id }]);
    expect(chain.forks.map(({ seq, ids }) => ({ seq, ids: ids.toSorted() }))).toEqual([
      { seq: 3, ids: [story[2]!.id, twin!.id].toSorted() },
    ]);
    expect(chain.gaps).toEqual([]);
    const { lines } = await pageOf(`device=${device.id}`);
    expect(lines).toHaveLength(6);
    expect(lines.filter((line) => line.broken).map((line) => line.event.id)).toEqual([wrong.id]);
  });

  it('names a row that somebody edited in the database, in its body or in its columns', async () => {
    const own = await openRig(rig.store.url);
    const device = await TestDevice.enrolled(own);
    const story = await device.story(5);
    await device.send(own, story);
    expect(await verifyRecord(own.store, own.setting)).toEqual({ checked: 5, mismatches: [] });
    await own.store.pool.query(`update events set body = replace(body, 'social.test', 'innocent.test') where id = $1`, [story[1]!.id]);
    await own.store.pool.query(`update events set category = null where id = $1`, [story[3]!.id]);
    const { mismatches } = await verifyRecord(own.store, own.setting);
    expect(mismatches).toEqual([
      { id: story[1]!.id, device: device.id, seq: 2, what: 'hash' },
      { id: story[3]!.id, device: device.id, seq: 4, what: 'columns' },
    ]);
    await own.close();
  });

  it('pages newest first, with every line once, while new lines arrive', async () => {
    const device = await TestDevice.enrolled(rig);
    const sameInstant = await device.story(150, () => ({ at: '2026-11-20T10:00:00.123Z' }));
    const spread = await device.story(100, (index) => ({ at: new Date(Date.parse('2026-11-19') + index * 1000).toISOString() }));
    for (const events of [sameInstant, spread]) await device.send(rig, events);
    const seen: string[] = [];
    let next: string | undefined = '';
    while (next !== undefined) {
      const page: LogPage = await pageOf(`device=${device.id}&after=${next}`);
      seen.push(...page.lines.map((line) => line.event.id));
      await device.send(rig, await device.story(3, () => ({ at: '2026-11-21T10:00:00Z' })));
      next = page.next;
    }
    const wanted = [...sameInstant, ...spread].toSorted((a, b) => b.at.localeCompare(a.at) || b.id.localeCompare(a.id));
    expect(seen).toEqual(wanted.map((event) => event.id));
  });

  it('filters by time, device, level, category and kind', async () => {
    const [device, other] = [await TestDevice.enrolled(rig), await TestDevice.enrolled(rig)];
    const day = (index: number) => `2025-03-0${index + 1}T12:00:00Z`;
    const story = await device.story(4, (index) => ({
      at: day(index),
      level: index === 1 ? 'staff' : 'child',
      category: index === 2 ? 'webmail' : 'social-networking',
      kind: index === 3 ? 'embed' : 'visit',
    }));
    await device.send(rig, story);
    await other.send(rig, await other.story(1, () => ({ at: day(0) })));
    const found = async (query: string) => (await pageOf(`device=${device.id}&${query}`)).lines.map((line) => line.event.seq);
    expect(await found('level=staff')).toEqual([2]);
    expect(await found('category=webmail')).toEqual([3]);
    expect(await found('kind=embed')).toEqual([4]);
    expect(await found('from=2025-03-02T12:00:00Z&to=2025-03-04T12:00:00Z')).toEqual([3, 2]);
    expect(await found('level=')).toEqual([4, 3, 2, 1]);
    expect((await pageOf('to=2025-03-05T00:00:00Z')).lines).toHaveLength(5);
    for (const bad of ['level=boss', 'kind=x', 'from=yesterday', 'from=0000-01-01T00:00:00Z', "device=a'b", 'after=xyz', 'device=%00'])
      expect((await get(rig, `/console/log?${bad}`, cookie)).status, bad).toBe(400);
  });

  it('shows one line with its sentence, and none of another setting', async () => {
    const device = await TestDevice.enrolled(rig, 'Green tablet');
    const [event, later] = await device.story(2, (index) => ({ revision: 1 + index }));
    await device.send(rig, [event, later], { label: 'Green tablet' });
    const line = LogLine.parse(await (await get(rig, `/console/log/${event!.id}`, cookie)).json());
    expect(line).toMatchObject({ event, deviceLabel: 'Green tablet', room: 'Acorn room', sentence: SOCIAL_SENTENCE, broken: false });
    expect(await (await get(rig, `/console/log/${later!.id}`, cookie)).json()).not.toHaveProperty('sentence');
    const own = await openRig(rig.store.url);
    const stranger = await signedIn(own);
    expect((await get(own, `/console/log/${event!.id}`, stranger)).status).toBe(404);
    expect(LogPage.parse(await (await get(own, '/console/log', stranger)).json()).lines).toEqual([]);
    expect((await get(rig, '/console/log/not-an-id', cookie)).status).toBe(404);
    await own.close();
  });

  it('names the adult who was there as the policy of that day does', async () => {
    const person = { id: 'robin', name: 'Robin Shah', role: 'practitioner' as const, level: 'staff' as const, mayAgree: false, rights: [] };
    await adoptPolicy(rig.store, { ...samplePolicy(rig.setting, 7), people: [person] });
    const device = await TestDevice.enrolled(rig, 'Red tablet');
    const story = await device.story(3, (index) => ({ person: index === 2 ? 'nobody' : 'robin', revision: index === 1 ? 6 : 7 }));
    await device.send(rig, story, { label: 'Red tablet' });
    const { lines } = await pageOf(`device=${device.id}`);
    expect(lines.map(({ personName }) => personName)).toEqual([undefined, undefined, 'Robin Shah']);
  });

  it('has the setting first in the key of every table of its own', async () => {
    const { rows } = await rig.store.pool.query<{ table: string; first: string }>(`
      select c.relname as table, a.attname as first from pg_index i join pg_class c on c.oid = i.indrelid
      join pg_attribute a on a.attrelid = c.oid and a.attnum = i.indkey[0]
      where i.indisprimary and c.relnamespace = 'public'::regnamespace and c.relname not like 'kysely%'`);
    const accounts = new Set(['console_users', 'console_sessions', 'console_accounts', 'console_verifications', 'console_second_factors']);
    const ours = rows.filter((row) => !accounts.has(row.table));
    expect(ours.map((row) => row.first)).toEqual(Array(ours.length).fill('setting'));
    expect(ours.length).toBeGreaterThan(20);
  });

  it('keeps a policy without the enrolment key in it', async () => {
    const { rows } = await rig.store.pool.query(`select document::text as text from policies`);
    expect(JSON.stringify(rows)).toContain(SOCIAL_SENTENCE);
    expect(JSON.stringify(rows)).not.toContain('a-secret-that-must-not-be-kept');
  });
});

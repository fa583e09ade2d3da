import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LogPage } from '@/policy/console.ts';
import type { Event } from '@/policy/event.ts';
import { adoptPolicy } from '@/server/settings.ts';
import { databases } from './databases.ts';
import { get, openRig, type Rig, signedIn } from './rig.ts';
import { samplePolicy } from './sample-policy.ts';
import { TestDevice, uuidv7 } from './test-device.ts';

/** A line for the story of a device; a key without a value is left out. */
type Told = { [Key in keyof Event]?: Event[Key] | undefined };

describe.each(databases)('covers, calls and answers in the log, on $name', ({ open }) => {
  let rig: Rig;
  let stop: () => Promise<void>;
  let manager: string;
  beforeAll(async () => {
    const database = await open();
    rig = await openRig(database.url);
    stop = () => rig.close().then(database.stop);
    manager = await signedIn(rig);
  });
  afterAll(() => stop());

  const tell = async (device: TestDevice, lines: readonly Told[]): Promise<Event[]> => {
    const bare = { category: undefined, clause: undefined, path: undefined, action: 'note' } as const;
    const events = await device.story(lines.length, (index) => ({ ...bare, ...lines[index] }));
    const sent = events.map((event) => JSON.parse(JSON.stringify(event)) as Event);
    expect((await device.send(rig, sent)).refused).toEqual([]);
    return sent;
  };
  const table = async (device: TestDevice): Promise<Record<string, string>[]> => {
    const text = await (await get(rig, `/console/log.csv?device=${device.id}`, manager)).text();
    const [header = [], ...rows] = text
      .replace(/^\ufeff/, '')
      .trim()
      .split('\r\n')
      .map((row) => [...row.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, bare]) => quoted ?? bare ?? ''));
    return rows.map((row) => Object.fromEntries(header.map((name, index) => [name, row[index] ?? ''])));
  };
  const hosts = async (device: TestDevice): Promise<Map<string, boolean>> => {
    const page = LogPage.parse(await (await get(rig, `/console/log?device=${device.id}`, manager)).json());
    return new Map(page.lines.map(({ event, defanged }) => [event.id, defanged]));
  };

  it('stand in the table with what they were, in words, and the seconds that somebody waited', async () => {
    const device = await TestDevice.enrolled(rig);
    const flag = {
      kind: 'flag',
      action: 'cover',
      category: 'gambling',
      host: 'dice.test',
      detail: '82: gambling-en-plain, gambling-en-hint',
    } as const;
    const [cover] = await tell(device, [flag]);
    const belongs = { cover: cover?.id, category: 'gambling', host: 'dice.test' } as const;
    await tell(device, [
      { ...belongs, kind: 'call' },
      { ...belongs, kind: 'power-off', seconds: 9 },
      { ...belongs, kind: 'cover-left', seconds: 7 },
      { ...belongs, kind: 'answered', finding: 'upset', ending: 'opened', minutes: 15, seconds: 40 },
    ]);
    const rows = await table(device);
    const of = (kind: Event['kind']) => rows.find((row) => row['kind'] === kind) ?? {};
    expect(of('flag')).toMatchObject({ 'in words': 'Gambling', score: '82', rules: 'gambling-en-plain, gambling-en-hint' });
    expect(of('call')).toMatchObject({ 'in words': 'A child called a grown-up', 'belongs to line': cover?.id, score: '' });
    expect(of('power-off')).toMatchObject({ 'seconds until it went off': '9', 'seconds until an adult came': '' });
    expect(of('cover-left')).toMatchObject({
      'in words': 'The picture was closed or left before a grown-up answered',
      'seconds until it was left': '7',
      'seconds until it went off': '',
      'seconds until an adult came': '',
    });
    expect(of('answered')).toMatchObject({
      'in words': 'A grown-up came',
      'what it was': 'The child is upset',
      'what became of it': 'Page opened for a while',
      'minutes open': '15',
      'seconds until an adult came': '40',
      'seconds until it went off': '',
    });
  });

  it('stand in the words of the setting’s first language', async () => {
    const own = await openRig(rig.store.url, { setting: `words-${rig.setting}` });
    const policy = samplePolicy(own.setting, 2);
    await adoptPolicy(own.store, { ...policy, setting: { ...policy.setting, languages: ['pl', 'en'] } });
    const device = await TestDevice.enrolled(own);
    const [event] = await device.story(1, () => ({ kind: 'call', action: 'note' }));
    await device.send(own, [event!]);
    const text = await (await get(own, '/console/log.csv', await signedIn(own))).text();
    expect(text).toContain('Dziecko zawołało dorosłego');
    await own.close();
  });

  it('what may be illegal is written so that nobody opens it: the answer, the lines it belongs to, and the same host about that time', async () => {
    const [device, other] = [await TestDevice.enrolled(rig), await TestDevice.enrolled(rig)];
    const host = 'maybe.test';
    const [before, far, cover] = await tell(device, [
      { kind: 'visit', host, at: '2026-11-22T20:00:00.000Z' },
      { kind: 'visit', host, at: '2026-11-01T10:00:00.000Z' },
      { kind: 'flag', action: 'cover', category: 'violence', host: 'part.maybe.test', at: '2026-11-23T10:00:00.000Z' },
    ]);
    const [beside, harmless] = await tell(other, [
      { kind: 'visit', host, at: '2026-11-23T18:00:00.000Z' },
      { kind: 'visit', host: 'ducks.test', at: '2026-11-23T10:00:30.000Z' },
    ]);
    expect([...(await hosts(device)).values()]).toEqual([false, false, false]);
    const [call, answer] = await tell(device, [
      { kind: 'call', cover: cover?.id, category: 'violence', host: 'part.maybe.test', at: '2026-11-23T10:00:10.000Z' },
      {
        kind: 'answered',
        cover: cover?.id,
        category: 'illegal',
        host,
        finding: 'maybe-illegal',
        ending: 'held',
        at: '2026-11-23T10:01:00.000Z',
      },
    ]);
    const shown = new Map([...(await hosts(device)), ...(await hosts(other))]);
    const wanted: [Event | undefined, boolean][] = [
      [before, true],
      [far, false],
      [cover, true],
      [call, true],
      [answer, true],
      [beside, true],
      [harmless, false],
    ];
    expect(wanted.map(([event]) => shown.get(event?.id ?? ''))).toEqual(wanted.map(([, isDefanged]) => isDefanged));
    const rows = await table(device);
    for (const [event, isDefanged] of wanted) {
      const row = rows.find((one) => one['id'] === event?.id);
      if (row) expect(row['host']).toBe(isDefanged ? event?.host?.replaceAll('.', '[.]') : event?.host);
    }
  });

  it('the host of a locked category is no link in a spreadsheet either', async () => {
    const device = await TestDevice.enrolled(rig);
    await tell(device, [{ kind: 'visit', category: 'adult', host: 'grown.test', action: 'block' }]);
    expect((await table(device))[0]).toMatchObject({ host: 'grown[.]test' });
  });

  it('another device’s line with the same name is none of its own, and another setting’s host is its own affair', async () => {
    const [device, other] = [await TestDevice.enrolled(rig), await TestDevice.enrolled(rig)];
    const cover = uuidv7();
    const lines = { cover, category: 'violence', at: '2026-11-20T10:00:00.000Z' } as const;
    await tell(other, [{ ...lines, kind: 'call', host: 'theirs.test' }]);
    await tell(device, [{ ...lines, kind: 'answered', category: 'illegal', finding: 'maybe-illegal', ending: 'held', host: 'mine.test' }]);
    expect([...(await hosts(other)).values()]).toEqual([false]);
  });
});

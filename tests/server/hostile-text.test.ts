import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LogPage } from '@/policy/console.ts';
import { databases } from './databases.ts';
import { get, openRig, type Rig, signedIn } from './rig.ts';
import { TestDevice } from './test-device.ts';

const CORPUS = [
  `'; drop table events; --`,
  `" or 1=1; --`,
  `$1 \\' \\\\ %s %00 {}`,
  `<script>alert(1)</script>`,
  `"><img src=x onerror=alert(1)>`,
  `javascript:alert(1)`,
  '</script><svg onload=alert(1)>',
  '{{constructor.constructor("alert(1)")()}}',
  '=cmd|" /C calc"!A0',
  '+1+1',
  '-2+3',
  '@SUM(A1:A9)',
  '＝1+1',
  'a,"b",c',
];

describe.each(databases)('hostile text on $name', ({ open }) => {
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

  it('is kept as it is in every free field of an event, and comes back as JSON text', async () => {
    const device = await TestDevice.enrolled(rig);
    const story = await device.story(CORPUS.length, (index) => {
      const text = CORPUS[index]!;
      return { host: text, path: text, detail: text, person: text, agreement: text, session: text };
    });
    expect((await device.send(rig, story)).refused).toEqual([]);
    const reply = await get(rig, `/console/log?device=${device.id}`, cookie);
    expect(reply.headers.get('content-type')).toMatch(/^application\/json/);
    const { lines } = LogPage.parse(await reply.json());
    expect(lines.map((line) => line.event)).toEqual(story.toReversed());
  });

  it('is kept as it is in what a device says of itself', async () => {
    for (const text of CORPUS) {
      const device = await TestDevice.enrolled(rig, text);
      const marks = { label: text, room: text, browser: text, extensionVersion: text.slice(0, 40), policyHash: text, rulesHash: text };
      await device.send(rig, [], marks);
    }
    const { devices } = (await (await get(rig, '/console/devices', cookie)).json()) as { devices: { label: string; room: string }[] };
    for (const text of CORPUS)
      expect(
        devices.some((line) => line.label === text && line.room === text),
        text,
      ).toBe(true);
  });

  it('in a filter or an id finds nothing and harms nothing', async () => {
    const before = await rig.store.pool.query('select count(*) from events');
    for (const text of CORPUS)
      for (const path of ['log?device=', 'log?level=', 'log?category=', 'log?kind=', 'log?from=', 'log?after=', 'log/', 'log.csv?device='])
        expect([400, 404]).toContain((await get(rig, `/console/${path}${encodeURIComponent(text)}`, cookie)).status);
    expect((await rig.store.pool.query('select count(*) from events')).rows).toEqual(before.rows);
  });

  it('is no formula in the table, and every cell comes back as it was', async () => {
    const device = await TestDevice.enrolled(rig);
    const story = await device.story(CORPUS.length, (index) => ({ path: CORPUS[index]!, detail: CORPUS[index]! }));
    await device.send(rig, story, { label: '=1+1' });
    const reply = await get(rig, `/console/log.csv?device=${device.id}`, cookie);
    expect(reply.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(reply.headers.get('content-disposition')).toContain('stairgate-log.csv');
    const [header, ...rows] = cellsOf(await reply.text());
    expect(rows).toHaveLength(CORPUS.length);
    for (const cell of rows.flat()) expect(cell).not.toMatch(/^[=+\-@\t\r＝＋－＠]/);
    const details = rows.map((row) => row[header!.indexOf('detail')]?.replace(/^'(?=[=+\-@＝])/, ''));
    expect(details).toEqual(CORPUS.toReversed());
    expect(rows[0]?.[header!.indexOf('device')]).toBe("'=1+1");
  });

  it('is cut in words when the table would be too long', async () => {
    const own = await openRig(rig.store.url);
    const manager = await signedIn(own);
    await own.store.pool.query(
      `insert into events (setting, id, device, epoch, seq, previous, hash, at, kind, level, revision, body)
       select $1, gen_random_uuid(), 'd', gen_random_uuid(), 1, repeat('0', 64), 'h', now() - make_interval(secs => n), 'visit', 'child', 1,
         '{"at":"2026-01-01T00:00:00Z","revision":1,"repeats":1,"seq":1}' from generate_series(1, 50001) n`,
      [own.setting],
    );
    const rows = cellsOf(await (await get(own, '/console/log.csv', manager)).text());
    expect(rows).toHaveLength(50_002);
    expect(rows.at(-1)).toEqual(['Cut after 50000 lines: there are older ones. Narrow the time to see them.']);
    await own.close();
  });
});

/** RFC 4180, by the book. */
function cellsOf(text: string): string[][] {
  const rows = text.replace(/^\ufeff/, '').match(/(?:"(?:[^"]|"")*"|[^"\r\n])+(?=\r\n|$)/g) ?? [];
  return rows.map((row) =>
    [...row.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, bare]) => quoted?.replaceAll('""', '"') ?? bare ?? ''),
  );
}

import { buffer } from 'node:stream/consumers';
import { gzipSync } from 'node:zlib';
import { sql } from 'kysely';
import { pack } from 'tar-stream';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { keepListsFresh } from '@/server/lists/keep-fresh.ts';
import { refreshLists } from '@/server/lists/refresh.ts';
import { listsOf } from '@/server/lists/read.ts';
import { adoptPolicy } from '@/server/settings.ts';
import { until } from '@/tests/e2e/rig/until.ts';
import { databases } from './databases.ts';
import { FIELD, tarOf, withField } from './hostile-archives.ts';
import { giving, hostsUpTo, openListSource, type ListSource } from './list-source.ts';
import { openRig, type Rig } from './rig.ts';
import { samplePolicy } from './sample-policy.ts';

const HOUR_MS = 3_600_000;
const one = await tarOf([{ name: 'games/domains', text: hostsUpTo(1_000, 'changed').join('\n') }]);
const manyFiles = await tarOf(Array.from({ length: 1_001 }, (_, number) => ({ name: `${number}/domains`, text: 'a.test\n' })));
const endless = pack();
endless.entry({ name: 'games/domains', pax: { size: 'endless' } }, 'a.test\n');
endless.finalize();

/** What an archive may do to whoever reads it. */
const ARCHIVES: [what: string, archive: Buffer][] = [
  ['a size that is no number in either spelling', withField(one, FIELD.size, [0x88])],
  ['a size that is not octal', withField(one, FIELD.size, '9')],
  ['a size below nothing', withField(one, FIELD.size, [0xff])],
  ['a size beyond all files', withField(one, FIELD.size, [0x80, 0x7f, ...Array<number>(10).fill(0xff)])],
  ['a size that its long header says, and that is none', await buffer(endless)],
  ['a long header that is larger than all archives', withField(withField(one, FIELD.type, 'x'), FIELD.size, '77777777777')],
  ['a header whose checksum is wrong', Buffer.concat([one.subarray(0, 10), Buffer.from('x'), one.subarray(11)])],
  ['an end in the middle of a file', one.subarray(0, 900)],
  ['more files than anybody puts together', manyFiles],
  ['bytes behind its first file that are no header', Buffer.concat([one.subarray(0, -1_024), Buffer.alloc(2_048, 'x')])],
];

describe.each(databases)('hostile lists on $name', ({ open }) => {
  let rig: Rig;
  let url: string;
  let stop: () => Promise<void>;
  let source: ListSource;
  let bad: ListSource['answer'];
  let at: number;

  beforeAll(async () => {
    ({ url, stop } = await open());
  });
  afterAll(() => stop());
  beforeEach(async () => {
    rig = await openRig(url);
    source = await openListSource();
    bad = giving(hostsUpTo(1_000).join('\n'));
    source.answer = (request, response) => (request.url === '/list' ? bad : giving(`good.test\nlater-${at}.test\n`))(request, response);
    at = Date.now();
    await subscribe(['a-hostile', 'b-healthy']);
    await refresh();
  });
  afterEach(async () => {
    await subscribe([]);
    await source.close();
    await rig.close();
  });

  let revision = 1;
  async function subscribe(ids: string[]): Promise<void> {
    revision += 1;
    const addresses = [source.address, source.address.replace('/list', '/healthy')];
    const subscriptions = ids.map((id, turn) => ({ id, address: addresses[turn]!, format: 'ut1' as const, category: 'games' as const }));
    await adoptPolicy(rig.store, { ...samplePolicy(rig.setting, revision), subscriptions });
    await refreshLists(deps(), () => new Date(at));
  }

  const deps = () => ({ store: rig.store, logger: rig.deps.logger, isInternalAllowed: true, hosts: [] });

  /** A day and more later, when both lists are due again, the hostile one first. */
  async function refresh(longestMs?: number): Promise<void> {
    at += 25 * HOUR_MS;
    await refreshLists({ ...deps(), ...(longestMs === undefined ? {} : { longestMs }) }, () => new Date(at));
  }

  const lines = async () => (await listsOf(rig.store, rig.setting)).subscriptions;
  const checkedAt = async (id: string) => (await lines()).find((line) => line.id === id)?.checkedAt;
  const told = () =>
    rig.store.db.selectFrom('audit').select('detail').where('setting', '=', rig.setting).where('act', '=', 'list-refused').execute();

  async function expectRefused(why: string): Promise<void> {
    const [hostile, healthy] = await lines();
    expect(hostile).toMatchObject({ refused: { why, at: new Date(at).toISOString() }, entries: 1_000 });
    expect(healthy).toMatchObject({ goodAt: new Date(at).toISOString(), entries: 2 });
    expect(await told()).toEqual([{ detail: { subscription: 'a-hostile', why } }]);
  }

  it.each(ARCHIVES)('an archive with %s is refused, and the list behind it is fetched in the same run', async (_, archive) => {
    bad = giving(archive);
    await refresh();
    await expectRefused('broken');
    bad = giving(gzipSync(archive));
    await refresh();
    await expectRefused('broken');
    bad = giving(one);
    await refresh();
    expect((await lines()).map(({ refused }) => refused)).toEqual([undefined, undefined]);
  });

  it.each<[what: string, answer: ListSource['answer']]>([
    ['says nothing', () => undefined],
    ['begins and says nothing more', (_, response) => void response.writeHead(200).write('a.test\n')],
    ['begins an archive and says nothing more', (_, response) => void response.writeHead(200).write(one.subarray(0, 600))],
    ['begins a packed one and says nothing more', (_, response) => void response.writeHead(200).write(gzipSync(one).subarray(0, 30))],
    [
      'drips without end',
      (_, response) => {
        const drip = setInterval(() => response.write('a.test\n'), 5);
        response.on('close', () => clearInterval(drip));
      },
    ],
  ])('a server that %s is left at the deadline, and the list behind it is fetched in the same run', async (_, answer) => {
    bad = answer;
    await refresh(2_000);
    await expectRefused('slow');
  });

  it('what the database does not take keeps no other list waiting', async () => {
    bad = giving(hostsUpTo(999).join('\n'));
    await sql`alter table subscriptions add constraint full_disk check (entries <> 999)`.execute(rig.store.db);
    await refresh();
    expect(await checkedAt('b-healthy')).toBe(new Date(at).toISOString());
    expect(await checkedAt('a-hostile')).not.toBe(new Date(at).toISOString());
    expect(rig.logged.join('')).toContain('full_disk');
    await sql`alter table subscriptions drop constraint full_disk`.execute(rig.store.db);
  });

  it('closing leaves a list that never comes, which is due again at once and not refused', async () => {
    bad = () => undefined;
    const due = rig.store.db.updateTable('subscriptions').set({ next_at: new Date(0) });
    await due.where('setting', '=', rig.setting).where('id', '=', 'a-hostile').execute();
    const before = source.asked.length;
    const fresh = keepListsFresh(deps());
    await until('the list is asked for', () => source.asked.length > before);
    await fresh.close();
    const [hostile] = await lines();
    expect(hostile?.refused).toBeUndefined();
    expect(new Date(hostile!.nextAt).getTime()).toBeLessThanOrEqual(Date.now());
    expect(await told()).toEqual([]);
    fresh.hurry();
    expect(source.asked.length).toBe(before + 1);
  });
});

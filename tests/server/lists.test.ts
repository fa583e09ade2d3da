import { buffer } from 'node:stream/consumers';
import { gunzipSync, gzipSync } from 'node:zlib';
import { pack } from 'tar-stream';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { PolicyDocument } from '@/policy/document.ts';
import { sha256Of } from '@/policy/mark.ts';
import { changedText } from '@/policy/list-text.ts';
import { LIST_PART_BYTES } from '@/policy/wire.ts';
import { refreshLists } from '@/server/lists/refresh.ts';
import { adoptPolicy } from '@/server/settings.ts';
import { bundleOf, readingHeaders, refusalOf } from './agreement-rig.ts';
import { databases } from './databases.ts';
import { giving, hostsUpTo, openListSource, type ListSource } from './list-source.ts';
import { NOW, openRig, type Rig } from './rig.ts';
import { samplePolicy } from './sample-policy.ts';
import { TestDevice } from './test-device.ts';

type Subscription = PolicyDocument['subscriptions'][number];

describe.each(databases)('subscribed lists on $name', ({ open }) => {
  let url: string;
  let stop: () => Promise<void>;
  let rig: Rig;
  let device: TestDevice;
  let source: ListSource;
  let hours = 0;

  beforeAll(async () => {
    const database = await open();
    ({ url, stop } = database);
  });
  afterAll(() => stop());
  beforeEach(async () => {
    rig = await openRig(url);
    device = await TestDevice.enrolled(rig);
    source = await openListSource();
    hours = 0;
    revision = 1;
  });
  afterEach(async () => {
    await subscribe([]);
    await source.close();
    await rig.close();
  });

  let revision = 1;
  async function subscribe(subscriptions: (Partial<Subscription> & { id: string })[]): Promise<void> {
    revision += 1;
    const rest = { address: source.address, format: 'domains' as const, category: 'games' as const };
    await adoptPolicy(rig.store, {
      ...samplePolicy(rig.setting, revision),
      subscriptions: subscriptions.map((one) => ({ ...rest, ...one })),
    });
    await refresh();
  }

  /** As many hours later as nothing waits any more. */
  async function refresh(isInternalAllowed = true): Promise<void> {
    hours += 25;
    const clock = () => new Date(NOW.getTime() + hours * 3_600_000);
    await refreshLists({ store: rig.store, logger: rig.deps.logger, isInternalAllowed, hosts: ['gate.example.org'] }, clock);
  }

  async function row(id = 'one') {
    return rig.store.db
      .selectFrom('subscriptions')
      .selectAll()
      .where('setting', '=', rig.setting)
      .where('id', '=', id)
      .executeTakeFirstOrThrow();
  }

  async function part(hash: string, base: string, offset: number): Promise<Response> {
    const path = `/v1/lists/${hash}/${base}/${offset}`;
    return rig.app.request(path, { headers: await readingHeaders(device, path) });
  }

  async function fetched(hash: string, base = 'none'): Promise<string> {
    const parts: Buffer[] = [];
    for (let got = LIST_PART_BYTES, size = 0; got === LIST_PART_BYTES; size += got) {
      const reply = await part(hash, base, size);
      expect(reply.status).toBe(200);
      const body = Buffer.from(await reply.arrayBuffer());
      got = body.length;
      parts.push(body);
    }
    return gunzipSync(Buffer.concat(parts)).toString();
  }

  const head = async () => (await bundleOf(rig, device)).lists?.[0];
  const hosts = async () => (await fetched((await head())!.hash)).trim().split('\n');

  it('are fetched, named in the signed bundle by their hash, and given to devices', async () => {
    source.answer = giving(hostsUpTo(1_000).join('\n'));
    const { sequence } = await bundleOf(rig, device);
    await subscribe([{ id: 'one' }]);
    const named = (await head())!;
    const text = await fetched(named.hash);
    expect([named.category, named.bytes, named.hash]).toEqual(['games', text.length, await sha256Of(text)]);
    expect(text.split('\n')).toHaveLength(1_001);
    expect((await bundleOf(rig, device)).sequence).toBeGreaterThan(sequence);
  });

  it('are asked for once a day with what they were told by, and the same one changes nothing', async () => {
    source.answer = giving(hostsUpTo(10).join('\n'), { 'last-modified': 'Mon, 23 Nov 2026 08:00:00 GMT' });
    await subscribe([{ id: 'one' }]);
    const { sequence } = await bundleOf(rig, device);
    await refresh();
    await refreshLists({ store: rig.store, logger: rig.deps.logger, isInternalAllowed: true, hosts: [] }, () => NOW);
    expect(source.asked).toHaveLength(2);
    expect(source.asked[1]?.headers).toMatchObject({ 'if-modified-since': 'Mon, 23 Nov 2026 08:00:00 GMT' });
    expect(source.asked[1]?.headers['if-none-match']).toBeDefined();
    expect((await bundleOf(rig, device)).sequence).toBe(sequence);
    expect((await row()).refused).toBeNull();
  });

  it('come as the difference to one of the last lists', async () => {
    source.answer = giving(hostsUpTo(5_000).join('\n'));
    await subscribe([{ id: 'one' }]);
    const before = (await head())!.hash;
    const old = await fetched(before);
    source.answer = giving([...hostsUpTo(5_000).slice(3), 'added.test'].join('\n'));
    await refresh();
    const after = (await head())!.hash;
    const changes = await fetched(after, before);
    expect(changes.split('\n').toSorted()).toEqual(['', '+added.test', '-listed-0.test', '-listed-1.test', '-listed-2.test']);
    expect(await sha256Of(changedText(old, changes))).toBe(after);
    expect(await fetched(after, 'f'.repeat(64))).toBe(await fetched(after));
  });

  it('of one category are one list, without what stands under another host', async () => {
    source.answer = (request, response) =>
      giving(request.url === '/two' ? 'b.test\nwww.a.test\n' : 'a.test\nsub.b.test\n')(request, response);
    await subscribe([{ id: 'one' }, { id: 'two', address: source.address.replace('/list', '/two') }]);
    expect(await hosts()).toEqual(['a.test', 'b.test']);
    await subscribe([{ id: 'one' }]);
    expect(await hosts()).toEqual(['a.test', 'sub.b.test']);
    await subscribe([]);
    expect((await bundleOf(rig, device)).lists).toEqual([]);
  });

  it.each<[format: Subscription['format'], body: string, hosts: string[]]>([
    [
      'domains',
      '# a list\nB.test.\n*.a.test\nbücher.test # books\n\r\n10.0.0.1\ncom\nco.uk\nlocalhost\n',
      ['a.test', 'b.test', 'xn--bcher-kva.test'],
    ],
    [
      'hosts',
      '127.0.0.1 localhost\n::1 ip6-localhost\n0.0.0.0 a.test b.test # two\n0.0.0.0 0.0.0.0\n192.168.1.1 router.test',
      ['a.test', 'b.test'],
    ],
    [
      'adblock',
      '[Adblock Plus 2.0]\n! list\n||a.test^\n||b.test^$important\n||part.test^$third-party\n||c.test/ads\n##.ad\n||ok.test^\n@@||ok.test^\n',
      ['a.test', 'b.test'],
    ],
  ])('are read in the format %s', async (format, body, expected) => {
    source.answer = giving(body);
    await subscribe([{ id: 'one', format }]);
    expect(await hosts()).toEqual(expected);
  });

  it('are read out of gzip, and out of archives of UT1’s kind, whatever they are called', async () => {
    const tar = pack();
    tar.entry({ name: 'games/usage' }, 'black');
    tar.entry({ name: 'games/domains' }, 'a.test\nb.test\n');
    tar.entry({ name: 'games/urls' }, 'c.test/page');
    tar.finalize();
    const archive = gzipSync(await buffer(tar));
    source.answer = giving(archive, { 'content-type': 'application/octet-stream' });
    await subscribe([{ id: 'one', format: 'ut1' }]);
    expect(await hosts()).toEqual(['a.test', 'b.test']);
    source.answer = giving(gzipSync(gzipSync('c.test\nd.test')), { 'content-encoding': 'gzip' });
    await refresh();
    expect(await hosts()).toEqual(['c.test', 'd.test']);
  });

  it('leave the setting’s own hosts out, and say so', async () => {
    source.answer = giving('a.test\nexample.org\nacorns.example.org\nother.example.org\n');
    await subscribe([{ id: 'one' }]);
    expect(await hosts()).toEqual(['a.test', 'other.example.org']);
    expect((await row()).own.toSorted()).toEqual(['acorns.example.org', 'example.org']);
  });

  const nothing = `${'x'.repeat(4_000)}\n`;
  it.each<[why: string, answer: ListSource['answer']]>([
    ['status', (_, response) => void response.writeHead(500).end()],
    ['status', (_, response) => void response.writeHead(101, { upgrade: 'other', connection: 'upgrade' }).end()],
    ['page', giving('<!doctype html><title>Sign in</title>')],
    ['page', giving('a.test\n', { 'content-type': 'text/html; charset=utf-8' })],
    ['empty', giving('# nothing today\n')],
    ['not-a-list', giving(`a.test\n${'not a host at all\n'.repeat(30)}`)],
    ['shrunken', giving(hostsUpTo(499).join('\n'))],
    ['broken', giving(gzipSync(hostsUpTo(1_000).join('\n')).subarray(0, -20))],
    ['broken', giving(Buffer.concat([gzipSync('a.test').subarray(0, 10), Buffer.from('not deflate')]))],
    ['too-large', giving(gzipSync(gzipSync(Buffer.alloc(200 * 1024 * 1024, nothing), { level: 1 })))],
    ['redirects', (request, response) => void response.writeHead(302, { location: request.url }).end()],
    ['status', (_, response) => void response.writeHead(302, { location: 'http://[' }).end()],
    ['not-https', (_, response) => void response.writeHead(302, { location: 'file:///etc/passwd' }).end()],
    ['unreachable', (request) => void request.socket.destroy()],
    [
      'unreachable',
      (_, response) => void response.writeHead(200, { 'content-length': '1000' }).write('a.test\n', () => response.destroy()),
    ],
  ])('are refused (%s), and the last good one stays', async (why, answer) => {
    source.answer = giving(hostsUpTo(1_000).join('\n'));
    await subscribe([{ id: 'one' }]);
    const before = await bundleOf(rig, device);
    source.answer = answer;
    await refresh();
    const state = await row();
    expect([state.refused, state.entries]).toEqual([why, 1_000]);
    expect(await bundleOf(rig, device)).toEqual({ ...before, issuedAt: expect.any(String) });
    expect(await hosts()).toHaveLength(1_000);
    source.answer = giving(hostsUpTo(1_001).join('\n'));
    await refresh();
    expect([(await row()).refused, (await hosts()).length]).toEqual([null, 1_001]);
  });

  it.each([['http://gate.test/list'], ['https://127.0.0.1/list'], ['https://[::ffff:10.0.0.1]/'], ['https://user:word@lists.example/']])(
    'are not fetched from %s',
    async (address) => {
      revision += 1;
      const subscriptions = [{ id: 'one', address, format: 'domains' as const, category: 'games' as const }];
      await adoptPolicy(rig.store, { ...samplePolicy(rig.setting, revision), subscriptions });
      await refresh(false);
      expect((await row()).refused).toMatch(/^(?:internal|not-https)$/);
      expect(source.asked).toEqual([]);
    },
  );

  it('are not fetched from a name that leads into the endpoint’s own network', async () => {
    revision += 1;
    const subscriptions = [{ id: 'one', address: 'https://localhost/list', format: 'domains' as const, category: 'games' as const }];
    await adoptPolicy(rig.store, { ...samplePolicy(rig.setting, revision), subscriptions });
    await refresh(false);
    expect((await row()).refused).toBe('internal');
  });

  it('are not taken for a category that they would open', async () => {
    source.answer = giving('a.test');
    await subscribe([{ id: 'one', category: 'work-mail' }]);
    expect([(await row()).refused, source.asked.length]).toEqual(['category', 0]);
  });

  it('are given to enrolled devices of the setting only, and only what they have', async () => {
    source.answer = giving('a.test');
    await subscribe([{ id: 'one' }]);
    const { hash } = (await head())!;
    for (const path of [`${hash}/none/0x1`, `${hash}/other/0`, `${'0'.repeat(64)}/none/0`, `${hash}/none/-1`])
      expect(await refusalOf(await part(path.split('/')[0]!, path.split('/')[1]!, path.split('/')[2] as unknown as number))).toBe(
        '404 no-such-list',
      );
    expect((await rig.app.request(`/v1/lists/${hash}/none/0`)).status).toBe(401);
    const other = await openRig(url);
    const stranger = await TestDevice.enrolled(other);
    const path = `/v1/lists/${hash}/none/0`;
    expect((await other.app.request(path, { headers: await readingHeaders(stranger, path) })).status).toBe(404);
    await other.close();
  });
});

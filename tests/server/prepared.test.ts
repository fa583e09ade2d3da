import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { AddPreparedReply, PreparedReply, type AddPreparedRequest } from '@/policy/console-prepared.ts';
import type { PolicyDocument } from '@/policy/document.ts';
import { PrepareReply, type PrepareRequest } from '@/policy/prepared-list.ts';
import { adoptPolicy } from '@/server/settings.ts';
import { bundleOf, refusalOf } from './agreement-rig.ts';
import { databases } from './databases.ts';
import { get, NOW, openRig, post, type Rig, signedIn } from './rig.ts';
import { samplePolicy, SOCIAL_SENTENCE } from './sample-policy.ts';
import { ask, bytesOf, TestDevice, uuidv7 } from './test-device.ts';

const BEN = { id: 'ben', name: 'Ben', role: 'practitioner', level: 'staff', mayAgree: false, rights: [] } as const;
const CY = { ...BEN, id: 'cy', name: 'Cy', level: 'visitor' } as const;
const ANN = { ...BEN, id: 'ann', name: 'Ann', level: 'manager' } as const;
const OWN: PolicyDocument['prepared'] = [
  { site: 'own.test', title: 'Our own page', checkedBy: 'Ann', checkedOn: '2026-09-01' },
  { site: 'gone.test', title: 'Last year’s page', checkedBy: 'Ann', checkedOn: '2025-09-01', expires: '2026-07-31' },
];

function wish(changes: Partial<PrepareRequest> = {}): PrepareRequest {
  return { id: uuidv7(), site: 'stories.test/bears', title: 'Three bears', person: 'ben', expires: '2026-12-18', looked: true, ...changes };
}

function typed(changes: Partial<AddPreparedRequest> = {}): AddPreparedRequest {
  return { site: 'maps.test', title: 'Maps', expires: '2026-11-30', note: '', looked: true, ...changes };
}

describe.each(databases)('the prepared list on $name', ({ open }) => {
  let url: string;
  let stopDatabase: () => Promise<void>;
  let rig: Rig;
  let manager: string;
  let device: TestDevice;
  const rigs: Rig[] = [];
  beforeAll(async () => {
    const database = await open();
    [url, stopDatabase] = [database.url, database.stop];
  });
  beforeEach(async () => {
    rig = await openRig(url);
    rigs.push(rig);
    await adoptPolicy(rig.store, {
      ...samplePolicy(rig.setting, 2),
      people: [
        { ...BEN, rights: [] },
        { ...CY, rights: [] },
        { ...ANN, rights: [] },
      ],
      prepared: OWN,
    });
    manager = await signedIn(rig);
    device = await TestDevice.enrolled(rig, 'Office laptop');
  });
  afterEach(async () => {
    for (const each of rigs.splice(0)) await each.close();
  });
  afterAll(() => stopDatabase());

  const send = async (request: unknown, by = device) => ask(rig, '/v1/prepared', await by.sign(bytesOf(request)));
  const prepare = async (request: unknown) => PrepareReply.parse(await (await send(request)).json());
  const page = async (search = '', cookie = manager) =>
    PreparedReply.parse(await (await get(rig, `/console/prepared${search}`, cookie)).json());
  const sites = async (search = '') => (await page(search)).lines.map(({ site }) => site);
  const add = (changes: Partial<AddPreparedRequest> = {}, cookie = manager) => post(rig, '/console/prepared', typed(changes), { cookie });
  const added = async (changes: Partial<AddPreparedRequest> = {}) => AddPreparedReply.parse(await (await add(changes)).json());
  const change = (id: string, what: string, body: object) => post(rig, `/console/prepared/${id}/${what}`, body, { cookie: manager });
  const acts = async () =>
    (await rig.store.db.selectFrom('audit').select(['act', 'who']).where('setting', '=', rig.setting).orderBy('at').execute())
      .filter(({ act }) => act.startsWith('prepared'))
      .map(({ act, who }) => `${act} by ${who.replace(/ \(.*/, '')}`);

  it('takes what an adult checked at a device once, and gives it to every device of the setting', async () => {
    const request = wish({ title: 'Three\u202e bears' });
    const other = await TestDevice.enrolled(rig, 'Blue tablet');
    const before = (await bundleOf(rig, other)).sequence;
    const replies = await Promise.all([1, 2, 3].map(() => prepare(request)));
    expect(replies).toEqual(replies.map(() => ({ prepared: request.id, state: 'added', words: '' })));
    const { sequence, prepared } = await bundleOf(rig, other);
    expect(sequence).toBe(before + 1);
    expect(prepared).toEqual([
      {
        id: request.id,
        site: 'stories.test/bears',
        title: 'Three bears',
        checkedBy: 'Ben',
        checkedOn: '2026-11-23',
        expires: '2026-12-18',
      },
    ]);
    expect(await acts()).toEqual([`prepared-added by device ${device.id}`]);
  });

  it('carries what the page was like when it was checked', async () => {
    const impression = { page: 'stories.test/bears', words: '0123456789abcdef' };
    await prepare(wish({ impression }));
    expect((await bundleOf(rig, device)).prepared).toMatchObject([{ impression }]);
  });

  it('takes a flagged page when it was said a second time that it is right, and says to everybody that it was', async () => {
    expect((await prepare(wish({ flagged: ['gambling'] }))).words).toMatch(/would cover this page/);
    const request = wish({ flagged: ['gambling', 'drugs'], although: true });
    expect((await prepare(request)).state).toBe('added');
    expect((await page()).lines.find(({ id }) => id === request.id)?.flagged).toEqual(['gambling', 'drugs']);
    expect((await bundleOf(rig, device)).prepared).toMatchObject([{ flagged: ['gambling', 'drugs'] }]);
    const detail = await rig.store.db
      .selectFrom('audit')
      .select('detail')
      .where('setting', '=', rig.setting)
      .where('act', '=', 'prepared-added')
      .execute();
    expect(detail).toMatchObject([{ detail: { flagged: ['gambling', 'drugs'] } }]);
  });

  it('takes what seems to be of a kind that nothing opens from a manager alone', async () => {
    const flagged = { flagged: ['adult'], although: true } satisfies Partial<PrepareRequest>;
    expect((await prepare(wish(flagged))).state).toBe('not-allowed');
    expect((await prepare(wish({ ...flagged, person: 'ann' }))).state).toBe('added');
  });

  it('tells a page that was read without a finding from one that was not read', async () => {
    const [read, unread] = [wish({ flagged: [] }), wish({ site: 'stories.test/wolves' })];
    await Promise.all([prepare(read), prepare(unread)]);
    const { lines } = await page();
    expect(lines.find(({ id }) => id === read.id)?.flagged).toEqual([]);
    expect(lines.find(({ id }) => id === unread.id)).not.toHaveProperty('flagged');
  });

  it.each<[string, Partial<PrepareRequest>, RegExp]>([
    ['what the policy keeps from children, with its sentence', { site: 'facebook.com' }, new RegExp(SOCIAL_SENTENCE)],
    ['a locked site', { site: 'airvpn.org' }, /keeps this kind of site/],
    ['what the policy itself names', { site: 'own.test' }, /The policy itself names this page/],
    ['a day that is over', { expires: '2026-11-22' }, /over already/],
    ['a day more than a year on', { expires: '2027-12-01' }, /more than a year/],
    ['somebody whom the policy does not name', { person: 'eve' }, /does not name you/],
    ['a visitor', { person: 'cy' }, /does not name you/],
  ])('does not take %s', async (_, changes, words) => {
    const reply = await prepare(wish(changes));
    expect(reply.state).toBe('not-allowed');
    expect(reply.words).toMatch(words);
    expect((await bundleOf(rig, device)).prepared).toEqual([]);
    expect(await acts()).toEqual([]);
  });

  it('refuses what is not signed by an enrolled device, a request without the tick, and an id of somebody else', async () => {
    const request = wish();
    const stranger = await TestDevice.make();
    expect(await refusalOf(await send(request, stranger))).toBe('401 unknown-device');
    expect(await refusalOf(await send({ ...request, looked: false }))).toBe('400 bad-shape');
    expect(await refusalOf(await send({ ...request, site: 'https://stories.test/' }))).toBe('400 bad-shape');
    await prepare(request);
    const other = await TestDevice.enrolled(rig);
    expect(await refusalOf(await send(request, other))).toBe('409 id-taken');
    expect(await refusalOf(await send({ ...request, site: 'another.test' }))).toBe('409 id-taken');
  });

  it('shows the manager who checked what, when and where, the policy’s own pages first', async () => {
    await prepare(wish());
    const { lines, counts, sentence, usualExpiry, lastExpiry } = await page();
    expect(sentence).toBe(SOCIAL_SENTENCE);
    expect([usualExpiry, lastExpiry]).toEqual(['2027-02-21', '2027-11-24']);
    expect(counts).toEqual({ standing: 1, expiring: 0, changed: 0, most: 20_000 });
    expect(lines).toMatchObject([
      { site: 'own.test', checkedBy: 'Ann', state: 'open' },
      { site: 'stories.test/bears', title: 'Three bears', checkedBy: 'Ben', checkedAt: NOW.toISOString(), deviceLabel: 'Office laptop' },
    ]);
    expect(lines[0]).not.toHaveProperty('id');
  });

  it('lets the manager add, extend and end; each is audited and reaches the devices', async () => {
    const reply = await added({ note: 'For the map week.' });
    const id = reply.outcome === 'added' ? reply.prepared : '';
    expect((await page()).counts.expiring).toBe(1);
    const first = await bundleOf(rig, device);
    expect(first.prepared).toMatchObject([{ site: 'maps.test', checkedBy: 'Ann', expires: '2026-11-30' }]);
    expect((await change(id, 'extend', { expires: '2027-03-31' })).status).toBe(200);
    const second = await bundleOf(rig, device);
    expect(second.prepared).toMatchObject([{ expires: '2027-03-31' }]);
    expect(second.sequence).toBeGreaterThan(first.sequence);
    expect(await refusalOf(await change(id, 'extend', { expires: '2030-01-01' }))).toBe('422 too-far');
    expect((await change(id, 'end', { reason: 'An advert for a game.' })).status).toBe(200);
    expect((await bundleOf(rig, device)).prepared).toEqual([]);
    expect(await refusalOf(await change(id, 'end', { reason: 'Again.' }))).toBe('404 not-here');
    expect(await sites()).toEqual(['own.test']);
    expect((await page('?show=past')).lines).toMatchObject([
      { site: 'gone.test', state: 'expired' },
      { site: 'maps.test', state: 'ended', ended: { by: expect.stringMatching(/^Ann/) as string, reason: 'An advert for a game.' } },
    ]);
    expect(await acts()).toEqual(['prepared-added by Ann', 'prepared-extended by Ann', 'prepared-ended by Ann']);
  });

  it('tells the manager what keeps a site from children instead of adding it', async () => {
    expect(await added({ site: 'facebook.com' })).toEqual({
      outcome: 'kept-back',
      category: 'social-networking',
      sentence: SOCIAL_SENTENCE,
    });
    expect(await refusalOf(await add({ site: 'own.test' }))).toBe('422 in-policy');
  });

  it('lets a site that is checked again stand once, with the newer checker and day', async () => {
    await prepare(wish());
    await prepare(wish({ title: 'Bears, again', expires: '2027-01-31' }));
    expect((await bundleOf(rig, device)).prepared).toMatchObject([{ title: 'Bears, again', expires: '2027-01-31' }]);
    expect((await page('?show=past')).lines).toMatchObject([{ site: 'gone.test' }, { ended: { reason: 'It was checked again.' } }]);
  });

  it('finds by a part of the site or of the title, and goes on after a hundred', async () => {
    const row = { setting: rig.setting, checked_by: 'Ann', expires: '2026-12-18' };
    const rows = Array.from({ length: 130 }, (_, n) => ({
      ...row,
      id: crypto.randomUUID(),
      site: `many-${n}.test`,
      title: `Page ${n}`,
      checked_at: new Date(NOW.getTime() - n),
    }));
    await rig.store.db.insertInto('prepared_sites').values(rows).execute();
    expect(await sites('?find=MANY-77')).toEqual(['many-77.test']);
    expect(await sites('?find=page%2077')).toEqual(['many-77.test']);
    expect(await sites('?find=%25')).toEqual([]);
    const first = await page();
    expect([first.lines.length, first.hasMore]).toEqual([101, true]);
    expect(await sites('?skip=100')).toEqual(rows.slice(100).map(({ site }) => site));
  });

  it('refuses the page after the twenty-thousandth in words, and takes one that is only checked again', async () => {
    await rig.store.pool.query(
      `insert into prepared_sites (setting, id, site, title, checked_by, checked_at, expires)
       select $1, gen_random_uuid(), 'full-' || n || '.test', 'x', 'Ann', now(), '2027-01-31' from generate_series(1, 20000) n`,
      [rig.setting],
    );
    expect((await bundleOf(rig, device)).prepared).toHaveLength(20_000);
    expect((await prepare(wish())).words).toMatch(/20,000/);
    expect(await refusalOf(await add())).toBe('422 full');
    expect((await prepare(wish({ site: 'full-7.test' }))).state).toBe('added');
    const [standing, past] = [crypto.randomUUID(), crypto.randomUUID()];
    await rig.store.pool.query(`update prepared_sites set id = $2 where setting = $1 and site = 'full-8.test'`, [rig.setting, standing]);
    await rig.store.pool.query(
      `insert into prepared_sites (setting, id, site, title, checked_by, checked_at, expires) values ($1, $2, 'past.test', 'x', 'Ann', now(), '2026-01-31')`,
      [rig.setting, past],
    );
    const extend = (id: string) => change(id, 'extend', { expires: '2027-02-01' });
    expect(await refusalOf(await extend(past))).toBe('422 full');
    expect((await extend(standing)).status).toBe(200);
  });

  it('leaves out what has expired on the setting’s own day', async () => {
    await prepare(wish({ expires: '2026-11-23' }));
    expect((await bundleOf(rig, device)).prepared).toHaveLength(1);
    const late = await openRig(url, {
      setting: rig.setting,
      deps: { clock: () => new Date('2026-11-24T00:00:01Z'), bundleKey: rig.deps.bundleKey },
    });
    rigs.push(late);
    expect((await bundleOf(late, device)).prepared).toEqual([]);
  });

  it('flags a page that a device saw changed, until somebody looks through it again', async () => {
    const impression = { page: 'stories.test/bears', words: '0123456789abcdef' };
    const request = wish({ impression });
    await prepare(request);
    await prepare(wish({ site: 'other.test' }));
    await rig.store.db
      .updateTable('prepared_sites')
      .set({ checked_at: new Date('2026-01-01T00:00:00Z') })
      .execute();
    const told = await device.story(1, () => ({ kind: 'prepared-changed', action: 'note', host: 'stories.test', prepared: request.id }));
    await device.send(rig, told);
    expect((await page('?show=changed')).lines).toMatchObject([{ site: 'stories.test/bears' }]);
    expect((await page()).counts.changed).toBe(1);
    await rig.store.db.updateTable('events').set({ received_at: NOW }).execute();
    expect((await change(request.id, 'confirm', { looked: true })).status).toBe(200);
    expect(await sites('?show=changed')).toEqual([]);
    expect((await bundleOf(rig, device)).prepared.map((one) => one.impression)).toEqual([undefined, undefined]);
  });

  it('lets everybody who is signed in read, and only the manager change', async () => {
    const reader = await signedIn(rig, 'viewer');
    const technician = await signedIn(rig, 'it');
    expect((await page('', reader)).lines).toHaveLength(1);
    for (const cookie of [reader, technician]) {
      expect(await refusalOf(await add({}, cookie))).toBe('403 not-your-role');
      expect(await refusalOf(await post(rig, `/console/prepared/${crypto.randomUUID()}/end`, { reason: 'x' }, { cookie }))).toBe(
        '403 not-your-role',
      );
    }
    expect((await get(rig, '/console/prepared')).status).toBe(401);
  });

  it('keeps settings apart', async () => {
    const request = wish();
    await prepare(request);
    const neighbours = await openRig(url);
    rigs.push(neighbours);
    const theirs = await TestDevice.enrolled(neighbours);
    expect((await bundleOf(neighbours, theirs)).prepared).toEqual([]);
    const cookie = await signedIn(neighbours);
    expect(await refusalOf(await post(neighbours, `/console/prepared/${request.id}/end`, { reason: 'x' }, { cookie }))).toBe(
      '404 not-here',
    );
  });
});

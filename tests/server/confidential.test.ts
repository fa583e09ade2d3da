import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ConfidentialRequest } from '@/policy/confidential.ts';
import type { LockedReportKey } from '@/policy/confidential-key.ts';
import { ConfidentialPage, SealedFile } from '@/policy/console-confidential.ts';
import { sealNote, sealReport } from '@/sealing/report.ts';
import { makeReportKey } from '@/sealing/report-key.ts';
import { purge } from '@/server/retention.ts';
import { refusalOf } from './agreement-rig.ts';
import { databases } from './databases.ts';
import { get, NOW, openRig, post, type Rig, signedIn } from './rig.ts';
import { ask, bytesOf, TestDevice } from './test-device.ts';

const DAY_MS = 24 * 60 * 60 * 1000;
const DRAFT = { text: 'Somebody used the office laptop for shopping.', name: 'Cleo', day: '2026-11-23' };

let keys: { ann: LockedReportKey; bea: LockedReportKey };

beforeAll(async () => {
  const [ann, bea] = [await makeReportKey('seven otters under a lamp'), await makeReportKey('eight herons in a fog bank')];
  keys = { ann: ann.locked, bea: bea.locked };
});

/** Signs a member in as a designated person, who brings a key along. */
async function designated(rig: Rig, key?: LockedReportKey, role: 'manager' | 'viewer' | 'it' = 'manager'): Promise<string> {
  const cookie = await signedIn(rig, role);
  const newest = await rig.store.db
    .selectFrom('console_members')
    .select('user_id')
    .where('setting', '=', rig.setting)
    .orderBy('joined_at', 'desc')
    .executeTakeFirstOrThrow();
  await rig.store.db.updateTable('console_members').set({ designated: true }).where('user_id', '=', newest.user_id).execute();
  if (key) expect((await post(rig, '/console/confidential/keys', { locked: key }, { cookie })).status).toBe(200);
  return cookie;
}

const addressees = (...locked: LockedReportKey[]) => locked.map(({ publicKey }, index) => ({ name: `Person ${index}`, key: publicKey }));
const pageOf = async (rig: Rig, cookie: string) => ConfidentialPage.parse(await (await get(rig, '/console/confidential', cookie)).json());

describe.each(databases)('confidential reports on $name', ({ open }) => {
  let url: string;
  let rig: Rig;
  let device: TestDevice;
  let stop: () => Promise<void>;
  beforeAll(async () => {
    const database = await open();
    url = database.url;
    rig = await openRig(url);
    device = await TestDevice.enrolled(rig);
    stop = () => rig.close().then(database.stop);
  });
  afterAll(() => stop());

  const send = async (request: unknown, from = device, to = rig) => ask(to, '/v1/confidential', await from.sign(bytesOf(request)));
  const reported = async (...locked: LockedReportKey[]): Promise<ConfidentialRequest> => {
    const request = await sealReport(DRAFT, addressees(...locked));
    const reply = await send(request);
    expect([reply.status, await reply.json()]).toEqual([200, { report: request.id }]);
    return request;
  };

  describe('two designated persons', () => {
    let [ann, bea] = ['', ''];
    beforeAll(async () => {
      [ann, bea] = [await designated(rig, keys.ann), await designated(rig, keys.bea, 'viewer')];
    });

    it('each get their own copy, by the day and by nothing that names a device or a time', async () => {
      const { id, boxes } = await reported(keys.ann, keys.bea);
      for (const [cookie, box] of [
        [ann, boxes[0]],
        [bea, boxes[1]],
      ] as const)
        expect((await pageOf(rig, cookie)).reports.filter((one) => one.id === id)).toEqual([
          { id, receivedOn: '2026-11-23', state: 'new', box, notes: [] },
        ]);
      const rows = await rig.store.db.selectFrom('confidential_reports').selectAll().where('id', '=', id).execute();
      expect(Object.keys(rows[0]!).toSorted()).toEqual(['id', 'received_on', 'setting', 'settled_on', 'state']);
    });

    it('know nothing of a report that leaves them out: it is not listed, and to mark, note or save it is as for none', async () => {
      const { id } = await reported(keys.bea);
      expect(JSON.stringify(await pageOf(rig, ann))).not.toContain(id);
      const note = {
        note: crypto.randomUUID(),
        boxes: await sealNote({ text: 'x', by: 'Ann', day: '2026-11-23' }, { report: id, note: id, addressees: addressees(keys.ann) }),
      };
      for (const unknown of [id, crypto.randomUUID(), 'no-id']) {
        expect(await refusalOf(await post(rig, `/console/confidential/${unknown}/state`, { state: 'read' }, { cookie: ann }))).toBe(
          '404 not-here',
        );
        expect(await refusalOf(await post(rig, `/console/confidential/${unknown}/notes`, note, { cookie: ann }))).toBe('404 not-here');
        expect(await refusalOf(await get(rig, `/console/confidential/${unknown}/sealed`, ann))).toBe('404 not-here');
      }
      expect((await pageOf(rig, bea)).reports.find((one) => one.id === id)).toMatchObject({ state: 'new' });
    });

    it('mark a report as read and as settled, for both, and a settled one does not become merely read', async () => {
      const { id } = await reported(keys.ann, keys.bea);
      const mark = (state: string, cookie: string) => post(rig, `/console/confidential/${id}/state`, { state }, { cookie });
      const seen = async () => (await pageOf(rig, bea)).reports.find((one) => one.id === id);
      expect((await mark('read', ann)).status).toBe(200);
      expect(await seen()).toMatchObject({ state: 'read' });
      await mark('settled', ann);
      await mark('read', bea);
      expect(await seen()).toMatchObject({ state: 'settled', settledOn: '2026-11-23' });
      expect((await mark('new', ann)).status).toBe(400);
    });

    it('add notes that are sealed to both, and to nobody else', async () => {
      const { id } = await reported(keys.ann, keys.bea);
      const note = crypto.randomUUID();
      const boxes = await sealNote(
        { text: 'Spoken to.', by: 'Ann', day: '2026-11-24' },
        { report: id, note, addressees: addressees(keys.ann, keys.bea) },
      );
      const keep = (some: unknown) => post(rig, `/console/confidential/${id}/notes`, { note, boxes: some }, { cookie: ann });
      expect(await refusalOf(await keep(boxes.slice(0, 1)))).toBe('400 bad-shape');
      expect([(await keep(boxes)).status, (await keep(boxes)).status]).toEqual([200, 200]);
      expect((await pageOf(rig, bea)).reports.find((one) => one.id === id)?.notes).toEqual([{ note, box: boxes[1] }]);
    });

    it('take a sealed report away in a file, with their own keys and no other’s', async () => {
      const { id, boxes } = await reported(keys.ann, keys.bea);
      const reply = await get(rig, `/console/confidential/${id}/sealed`, bea);
      expect(reply.headers.get('content-disposition')).toMatch(/^attachment; filename="sealed-report-[0-9a-f]{8}\.json"$/);
      expect(SealedFile.parse(await reply.json())).toMatchObject({ report: { id, box: boxes[1] }, keys: [keys.bea] });
    });

    it('cannot take over each other’s key, and can lock their own anew; both stand in the audit without the key’s secret', async () => {
      expect(await refusalOf(await post(rig, '/console/confidential/keys', { locked: keys.ann }, { cookie: bea }))).toBe('409 key-taken');
      const anew = { ...keys.ann, passphrase: keys.bea.passphrase };
      expect((await post(rig, '/console/confidential/keys', { locked: anew }, { cookie: ann })).status).toBe(200);
      expect((await pageOf(rig, ann)).keys).toEqual([anew]);
      await post(rig, '/console/confidential/keys', { locked: keys.ann }, { cookie: ann });
      const acts = await rig.store.db.selectFrom('audit').select(['act', 'detail']).where('act', 'like', 'report-key%').execute();
      expect(acts.map(({ act }) => act).toSorted()).toEqual([
        'report-key-locked-anew',
        'report-key-locked-anew',
        'report-key-made',
        'report-key-made',
      ]);
      expect(JSON.stringify(acts)).not.toContain(keys.ann.passphrase.box);
    });

    it('lose a settled report when its retention is over, with its notes, and keep one that nobody settled', async () => {
      const [settled, open] = [await reported(keys.ann), await reported(keys.ann)];
      await post(rig, `/console/confidential/${settled.id}/state`, { state: 'settled' }, { cookie: ann });
      const { keptDays } = await pageOf(rig, ann);
      const isKept = async (id: string) => (await pageOf(rig, ann)).reports.some((one) => one.id === id);
      await purge(rig.store, new Date(NOW.getTime() + keptDays * DAY_MS));
      expect([await isKept(settled.id), await isKept(open.id)]).toEqual([true, true]);
      await purge(rig.store, new Date(NOW.getTime() + (keptDays + 1) * DAY_MS));
      expect([await isKept(settled.id), await isKept(open.id)]).toEqual([false, true]);
      const boxes = await rig.store.db.selectFrom('confidential_boxes').select('report').where('report', '=', settled.id).execute();
      expect(boxes).toEqual([]);
    });
  });

  it.each([
    ['it, even flagged', 'it', true, '403 not-your-role'],
    ['it', 'it', false, '403 not-your-role'],
    ['a manager who is not designated', 'manager', false, '403 not-designated'],
    ['a viewer who is not designated', 'viewer', false, '403 not-designated'],
  ] as const)('%s: gets no list, no count, no key, no file and no report by its id', async (_, role, isFlagged, refusal) => {
    const cookie = isFlagged ? await designated(rig, undefined, role) : await signedIn(rig, role);
    const { id } = await reported(keys.ann);
    for (const path of ['confidential', `confidential/${id}/sealed`, `confidential/${crypto.randomUUID()}/sealed`])
      expect([path, await refusalOf(await get(rig, `/console/${path}`, cookie))]).toEqual([path, refusal]);
    for (const path of ['keys', `${id}/state`, `${id}/notes`])
      expect(await refusalOf(await post(rig, `/console/confidential/${path}`, {}, { cookie }))).toBe(refusal);
    expect(await refusalOf(await get(rig, '/console/confidential'))).toBe('401 signed-out');
  });

  it('leave no trace in the log, the record, the audit, the metrics or the device’s row', async () => {
    const before = await rig.store.db.selectFrom('devices').selectAll().where('device', '=', device.id).execute();
    const counts = async () => [
      (await rig.store.db.selectFrom('events').select('id').execute()).length,
      (await rig.store.db.selectFrom('audit').select('id').execute()).length,
      await rig.deps.metrics.text(rig.store),
      rig.logged.length,
    ];
    const standing = await counts();
    await reported(keys.ann);
    await send('{', device);
    await get(rig, '/console/confidential');
    expect(await counts()).toEqual(standing);
    expect(await rig.store.db.selectFrom('devices').selectAll().where('device', '=', device.id).execute()).toEqual(before);
  });

  it('are nowhere in a whole copy of the database, in clear or encoded', async () => {
    await reported(keys.ann, keys.bea);
    const { rows: tables } = await rig.store.pool.query<{ name: string }>(
      `select table_name as name from information_schema.tables where table_schema = 'public'`,
    );
    expect(tables.map(({ name }) => name)).toContain('confidential_boxes');
    for (const { name } of tables) {
      const { rows } = await rig.store.pool.query(`select * from "${name}"`);
      const text = JSON.stringify(rows);
      for (const word of [DRAFT.text, 'shopping', DRAFT.name, Buffer.from('shopping').toString('base64').slice(0, 9)])
        expect([name, text.includes(word)]).toEqual([name, false]);
    }
  });

  it('sent again change nothing, from another device too; another text under the same id is refused', async () => {
    const request = await reported(keys.ann);
    const other = await TestDevice.enrolled(rig, 'Old PC');
    for (const from of [device, other]) expect((await send(request, from)).status).toBe(200);
    const { rows } = await rig.store.pool.query('select id from confidential_reports where id = $1', [request.id]);
    expect(rows).toHaveLength(1);
    const another = await sealReport(DRAFT, addressees(keys.ann));
    expect(await refusalOf(await send({ ...another, id: request.id }))).toBe('409 id-taken');
  });

  it('that are garbage are refused in words, and nothing is kept', async () => {
    const { id, boxes } = await sealReport(DRAFT, addressees(keys.ann, keys.bea));
    const [one] = boxes;
    const kept = () =>
      rig.store.pool.query<{ count: number }>('select count(*) from confidential_reports').then(({ rows }) => rows[0]!.count);
    const before = await kept();
    for (const garbage of [
      {},
      { id, boxes: [] },
      { id: 'x', boxes },
      { id: '0198c0de-0000-7000-8000-000000000000', boxes },
      { id, boxes: [one, one] },
      { id, boxes: Array.from({ length: 9 }, () => one) },
      { id, boxes: [{ ...one, box: 'in clear' }] },
      { id, boxes: [{ ...one, recipient: '' }] },
      { id, boxes: [{ ...one, box: 'A'.repeat(22_001) }] },
      { id, boxes, device: device.id },
      { id, boxes, person: 'ann' },
    ])
      expect(await refusalOf(await send(garbage))).toBe('400 bad-shape');
    expect(await refusalOf(await send(`"${'x'.repeat(262_200)}"`))).toBe('413 too-large');
    const unsigned = { body: bytesOf({ id, boxes }), headers: {} };
    expect(await refusalOf(await ask(rig, '/v1/confidential', unsigned))).toBe('401 unknown-device');
    const stranger = await TestDevice.make();
    expect(await refusalOf(await send({ id, boxes }, stranger))).toBe('401 unknown-device');
    expect(await kept()).toBe(before);
  });

  it('cannot be flooded from one device, nor from many of one setting', async () => {
    const own = await openRig(url, { rates: { confidential: { points: 2, seconds: 60 }, confidentialAll: { points: 3, seconds: 60 } } });
    const [one, other] = [await TestDevice.enrolled(own), await TestDevice.enrolled(own, 'Old PC')];
    const statuses = [];
    for (const from of [one, one, one, other, other]) {
      const reply = await send(await sealReport(DRAFT, addressees(keys.ann)), from, own);
      statuses.push(reply.status);
    }
    await own.close();
    expect(statuses).toEqual([200, 200, 429, 200, 429]);
  });
});

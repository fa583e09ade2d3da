import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { canonical, hashOf } from '@/policy/chain.ts';
import { BODY_LIMIT, type EventsReply, Refusal } from '@/policy/wire.ts';
import { enrolmentKeysOf, revokeEnrolmentKey } from '@/server/enrolment-keys.ts';
import { adoptPolicy, revokeDevice } from '@/server/settings.ts';
import { databases } from './databases.ts';
import { openRig, type Rig } from './rig.ts';
import { samplePolicy } from './sample-policy.ts';
import { ask, bytesOf, TestDevice } from './test-device.ts';

describe.each(databases)('on $name', ({ open }) => {
  let rig: Rig;
  let stop: () => Promise<void>;
  beforeAll(async () => {
    const database = await open();
    rig = await openRig(database.url);
    stop = () => rig.close().then(database.stop);
  });
  afterAll(() => stop());

  const rowsOf = (device: string) => rig.store.db.selectFrom('events').selectAll().where('device', '=', device).orderBy('seq').execute();
  const statusOf = (device: string) =>
    rig.store.db.selectFrom('devices').selectAll().where('device', '=', device).executeTakeFirstOrThrow();

  it('gives the same key the same answer', async () => {
    const device = await TestDevice.make();
    const answers = await Promise.all([1, 2, 3].map(async () => (await device.enrol(rig)).json()));
    const answer = { device: device.id, setting: rig.setting, now: '2026-11-23T09:00:00.000Z' };
    expect(answers).toEqual([answer, answer, answer]);
  });

  it('refuses an unknown enrolment key, a foreign signature and a device header that is not the thumbprint', async () => {
    const [device, other] = [await TestDevice.make(), await TestDevice.make()];
    expect((await device.enrol(rig, { enrolmentKey: 'nobody gave this out' })).status).toBe(401);
    expect((await device.enrol(rig, { publicKey: other.publicKey })).status).toBe(401);
    const body = bytesOf({ enrolmentKey: rig.key, publicKey: device.publicKey, label: 'A', room: 'B', level: 'child' });
    const forged = { ...(await other.sign(body)).headers, 'stairgate-device': device.id };
    expect((await ask(rig, '/v1/enrol', { body, headers: forged })).status).toBe(401);
    expect(await rig.store.db.selectFrom('devices').select('device').where('device', '=', device.id).execute()).toEqual([]);
  });

  it('keeps an event once however often and in whatever order its batches come', async () => {
    const device = await TestDevice.enrolled(rig);
    const events = await device.story(60);
    const orders = Array.from({ length: 10 }, (_, turn) => (turn % 2 === 0 ? events : events.toReversed()).slice(turn % 3));
    const batches = await Promise.all(orders.map((order) => device.batch(order)));
    const replies = await Promise.all(batches.map(async (batch) => (await (await ask(rig, '/v1/events', batch)).json()) as EventsReply));
    const rows = await rowsOf(device.id);
    expect(rows.map((row) => row.id)).toEqual(events.map((event) => event.id));
    expect(replies.flatMap((reply) => reply.accepted).toSorted()).toEqual(events.map((event) => event.id).toSorted());
    expect(replies.flatMap((reply) => reply.refused)).toEqual([]);
    for (const [turn, reply] of replies.entries()) expect(reply.accepted.length + reply.known.length).toBe(orders[turn]?.length);
  });

  it('keeps the exact spelling that was hashed', async () => {
    const device = await TestDevice.enrolled(rig);
    const [event] = await device.story(1, () => ({ detail: 'żółw "x" \\ и ещё' }));
    await device.send(rig, [event]);
    const [row] = await rowsOf(device.id);
    expect(row).toMatchObject({ body: canonical(event!), hash: await hashOf(event!) });
  });

  it('refuses a changed body, a foreign signature and a device that is unknown or revoked', async () => {
    const [device, other] = [await TestDevice.enrolled(rig), await TestDevice.make()];
    const batch = await device.batch(await device.story(1));
    const changed = Uint8Array.from(batch.body).with(batch.body.length - 1, 0x20);
    expect((await ask(rig, '/v1/events', { ...batch, body: changed })).status).toBe(401);
    expect((await ask(rig, '/v1/events', await other.batch([]))).status).toBe(401);
    expect((await ask(rig, '/v1/events', { body: batch.body, headers: {} })).status).toBe(401);
    await revokeDevice(rig.store, rig.setting, { device: device.id, who: 'Ann', reason: 'lost' });
    const refused = await ask(rig, '/v1/events', batch);
    expect([refused.status, Refusal.parse(await refused.json()).error]).toEqual([401, 'unknown-device']);
    expect((await device.enrol(rig)).status).toBe(401);
    expect(await rowsOf(device.id)).toEqual([]);
  });

  it('stops enrolling with a key that was taken back, and lets enrolled devices write on', async () => {
    const own = await openRig(rig.store.url);
    const device = await TestDevice.enrolled(own);
    const [{ id } = { id: '' }] = await enrolmentKeysOf(own.store, own.setting);
    const taking = { setting: own.setting, id, who: 'Ann', reason: 'It stood in a letter.' };
    expect(await revokeEnrolmentKey(own.store, taking)).toBe(true);
    expect((await (await TestDevice.make()).enrol(own)).status).toBe(401);
    expect((await device.send(own, await device.story(1))).accepted).toHaveLength(1);
    expect((await device.enrol(rig)).status).toBe(409);
    await own.close();
  });

  it('says in plain words what an enrolment lacks', async () => {
    const reply = await rig.app.request('/v1/enrol', { method: 'POST', body: '{}' });
    const { message } = Refusal.parse(await reply.json());
    expect([reply.status, message]).toEqual([
      400,
      'enrolmentKey is missing; publicKey is missing; label is missing; room is missing; level is missing',
    ]);
  });

  it('notes which key a device came with, and when the key was used last', async () => {
    const own = await openRig(rig.store.url);
    expect(await enrolmentKeysOf(own.store, own.setting)).toMatchObject([{ label: 'Tests', madeBy: 'a test', devices: 0 }]);
    await TestDevice.enrolled(own);
    const [key] = await enrolmentKeysOf(own.store, own.setting);
    expect(key).toMatchObject({ devices: 1, lastUsedAt: expect.any(String) });
    await own.close();
  });

  it('refuses a policy older than the one in force, and one of the same revision in other words', async () => {
    const setting = `setting-${crypto.randomUUID().slice(0, 8)}`;
    const outcomes = [];
    for (const [revision, name] of [
      [3, 'A'],
      [3, 'A'],
      [3, 'B'],
      [2, 'A'],
      [4, 'B'],
    ] as const) {
      const policy = samplePolicy(setting, revision);
      outcomes.push(await adoptPolicy(rig.store, { ...policy, setting: { ...policy.setting, name } }));
    }
    expect(outcomes.map(({ outcome }) => outcome)).toEqual(['adopted', 'already', 'refused', 'refused', 'adopted']);
    expect(outcomes[3]).toHaveProperty(
      'message',
      'Revision 2 of “A” is older than revision 3, which is in force. Give the policy a higher revision than 3.',
    );
    const acts = await rig.store.db
      .selectFrom('audit')
      .select(['act', 'who', 'reason'])
      .where('setting', '=', setting)
      .orderBy('at')
      .execute();
    expect(acts).toEqual(
      [1, 2].map(() => ({ act: 'policy-adopted', who: 'command line', reason: 'Version 1, adopted 2026-01-01 by Ann, Chair.' })),
    );
  });

  it('leaves the status alone when an old batch comes again', async () => {
    const device = await TestDevice.enrolled(rig);
    const old = await device.batch([], { revision: 3, label: 'Old' });
    await device.send(rig, [], { revision: 4, label: 'New' });
    expect((await ask(rig, '/v1/events', old)).status).toBe(200);
    expect(await statusOf(device.id)).toMatchObject({ revision: 4, label: 'New', last_batch: 2 });
  });

  it('takes the good events of a batch and says of each bad one why', async () => {
    const [device, other] = [await TestDevice.enrolled(rig), await TestDevice.make()];
    const [good, unknown, foreign, hidden] = await device.story(4);
    const bad = [{ ...unknown, page: 'words' }, { ...foreign, device: other.id }, { ...hidden, detail: 'a\u202eb' }, 7, null];
    const reply = await device.send(rig, [good, ...bad]);
    expect(reply.accepted).toEqual([good?.id]);
    expect(reply.refused.map(({ id }) => id)).toEqual([unknown?.id, foreign?.id, hidden?.id, '#5', '#6']);
    expect(reply.refused.map(({ reason }) => reason).join('\n')).toMatch(/page[\s\S]*device: [\s\S]*detail: /);
    const audited = await rig.store.db.selectFrom('audit').selectAll().where('who', '=', `device ${device.id}`).execute();
    expect(audited).toHaveLength(5);
  });

  it('refuses instants and characters that the database cannot keep, without losing the batch', async () => {
    const device = await TestDevice.enrolled(rig);
    const [good, early, long, nul, lone] = await device.story(5);
    const odd = [
      { ...early, at: '0000-01-01T00:00:00Z' },
      { ...long, at: `2026-01-01T00:00:00.${'1'.repeat(200)}Z` },
      { ...nul, path: '/\u0000' },
      { ...lone, path: '/\ud800' },
    ];
    const reply = await device.send(rig, [...odd, good, { ...good, seq: Number.MAX_SAFE_INTEGER, id: early?.id }]);
    expect(reply.refused).toHaveLength(4);
    expect(reply.accepted).toEqual([good?.id, early?.id]);
  });

  it('refuses another body under an id that is kept, and shows that it came', async () => {
    const device = await TestDevice.enrolled(rig);
    const [event] = await device.story(1);
    await device.send(rig, [event]);
    const reply = await device.send(rig, [{ ...event, host: 'innocent.test' }]);
    expect(reply.refused).toEqual([{ id: event?.id, reason: 'this id is already kept with another body' }]);
    expect((await rowsOf(device.id)).map((row) => row.body)).toEqual([canonical(event!)]);
    const audited = await rig.store.db.selectFrom('audit').select('detail').where('who', '=', `device ${device.id}`).execute();
    expect(audited[0]?.detail).toMatchObject({ event: event?.id });
  });

  it('refuses a body that is too large, with and without its length told, before reading it to the end', async () => {
    const device = await TestDevice.enrolled(rig);
    const { headers } = await device.batch([]);
    const told = await ask(rig, '/v1/events', { body: new Uint8Array(BODY_LIMIT + 1), headers });
    let chunks = 0;
    const endless = new ReadableStream({
      pull: (controller) => {
        chunks += 1;
        if (chunks < 10_000) controller.enqueue(new Uint8Array(65_536));
        else controller.close();
      },
    });
    const streamed = await rig.app.request('/v1/events', { method: 'POST', headers, body: endless, duplex: 'half' } as RequestInit);
    expect([told.status, streamed.status]).toEqual([413, 413]);
    expect(chunks).toBeLessThan(20);
  });

  it('refuses packed bodies, deep nesting, and what is not JSON or not a batch', async () => {
    const device = await TestDevice.enrolled(rig);
    const packed = await device.sign(Uint8Array.from(gzipSync('{}')));
    packed.headers['content-encoding'] = 'gzip';
    expect((await ask(rig, '/v1/events', packed)).status).toBe(415);
    const bad = { 'too-deep': `{"events":${'['.repeat(100_000)}`, 'not-json': '{"batch":', 'bad-shape': '{"batch":0}' };
    for (const [error, text] of Object.entries(bad)) {
      const reply = await ask(rig, '/v1/events', await device.sign(bytesOf(text)));
      expect([reply.status, Refusal.parse(await reply.json()).error]).toEqual([400, error]);
    }
    expect((await ask(rig, '/v1/events', await device.batch(Array(201).fill(0)))).status).toBe(400);
  });

  it('strips control and direction characters from what a device says of itself', async () => {
    const device = await TestDevice.enrolled(rig, 'Tab\u202elet\u0007');
    expect(await statusOf(device.id)).toMatchObject({ label: 'Tablet' });
    await device.send(rig, [], { room: '\u2066Acorn\u0000', browser: 'Chromium\r\n156' });
    expect(await statusOf(device.id)).toMatchObject({ room: 'Acorn', browser: 'Chromium156' });
  });
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SignaturesReply } from '@/policy/console-signatures.ts';
import type { PolicyDocument } from '@/policy/document.ts';
import type { Event } from '@/policy/event.ts';
import { noticeHash, spellNotice } from '@/policy/notice/facts.ts';
import { purge } from '@/server/retention.ts';
import { adoptPolicy } from '@/server/settings.ts';
import { bundleOf } from './agreement-rig.ts';
import { databases } from './databases.ts';
import { get, NOW, openRig, type Rig, signedIn } from './rig.ts';
import { samplePolicy } from './sample-policy.ts';
import { TestDevice } from './test-device.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

describe.each(databases)('signatures of the notice on $name', ({ open }) => {
  let rig: Rig;
  let first: TestDevice;
  let second: TestDevice;
  let cookie: string;
  let stop: () => Promise<void>;
  beforeAll(async () => {
    const database = await open();
    rig = await openRig(database.url);
    cookie = await signedIn(rig);
    first = await TestDevice.enrolled(rig, 'Blue tablet');
    second = await TestDevice.enrolled(rig, 'Green tablet');
    await adopt(policy(2));
    stop = () => rig.close().then(database.stop);
  });
  afterAll(() => stop());

  const policy = (revision: number, changes: Partial<PolicyDocument> = {}): PolicyDocument => ({
    ...samplePolicy(rig.setting, revision),
    people: ['ann', 'ben'].map((id) => ({ id, name: id.toUpperCase(), role: 'practitioner', level: 'staff', mayAgree: false, rights: [] })),
    ...changes,
  });
  const adopt = async (next: PolicyDocument) => expect((await adoptPolicy(rig.store, next)).outcome).toBe('adopted');
  const hashOf = (one: PolicyDocument) => noticeHash(spellNotice(one));
  const signs = async (device: TestDevice, person: string, changes: Partial<Event> = {}): Promise<Event[]> => {
    const notice = await hashOf(policy(2));
    return device.story(1, () => ({
      kind: 'notice',
      action: 'note',
      person,
      notice,
      revision: 2,
      category: undefined,
      clause: undefined,
      host: undefined,
      ...changes,
    }));
  };
  const shown = async (role = cookie): Promise<SignaturesReply> => {
    const reply = await get(rig, '/console/signatures', role);
    expect(reply.status).toBe(200);
    return SignaturesReply.parse(await reply.json());
  };

  it('“Staff are required to sign a Social Media Use contract” (D5): nobody has signed at first, and the console says who that is', async () => {
    const { notice, people } = await shown();
    expect(notice).toMatchObject({ revision: 2, mode: 'warn' });
    expect(people.map(({ id, signed, hasPin }) => ({ id, signed, hasPin }))).toEqual([
      { id: 'ann', signed: undefined, hasPin: false },
      { id: 'ben', signed: undefined, hasPin: false },
    ]);
  });

  it('a name that no policy could have is a line of the record alone, and takes no device’s bundle away', async () => {
    expect((await first.send(rig, await signs(first, 'No Slug'))).accepted).toHaveLength(1);
    expect((await bundleOf(rig, second)).signed).toEqual([]);
  });

  it('a signature is kept once, however often it arrives, and every device hears of it', async () => {
    const before = (await bundleOf(rig, second)).sequence;
    const events = await signs(first, 'ann');
    expect((await first.send(rig, events)).accepted).toHaveLength(1);
    expect((await first.send(rig, events)).known).toHaveLength(1);
    const bundle = await bundleOf(rig, second);
    expect(bundle.signed).toEqual([{ notice: await hashOf(policy(2)), people: ['ann'] }]);
    expect(bundle.sequence).toBe(before + 1);
    const [ann, ben] = (await shown()).people;
    expect(ann?.signed).toMatchObject({
      at: new Date(events[0]!.at).toISOString(),
      deviceLabel: 'Blue tablet',
      version: policy(2).adoption.version,
      revision: 2,
    });
    expect(ben?.signed).toBeUndefined();
  });

  it('the same person at two devices that were offline signs twice in the record, and the first that arrived counts', async () => {
    const before = (await bundleOf(rig, first)).sequence;
    expect((await second.send(rig, await signs(second, 'ann'))).accepted).toHaveLength(1);
    expect((await shown()).people[0]?.signed?.deviceLabel).toBe('Blue tablet');
    expect((await bundleOf(rig, first)).sequence).toBe(before);
  });

  it('a line without a person, or of another kind with a hash, is no signature; what is no hash is refused', async () => {
    const notice = await hashOf(policy(2));
    await first.send(rig, await signs(first, 'ben', { person: undefined }));
    await first.send(rig, await signs(first, 'ben', { kind: 'visit' }));
    expect((await first.send(rig, await signs(first, 'ben', { notice: `${notice}0` }))).refused).toHaveLength(1);
    expect((await shown()).people[1]?.signed).toBeUndefined();
  });

  it('a notice with one word more has not been signed; what was signed before stands below', async () => {
    const clauses = policy(3).clauses.map((clause, index) =>
      index === 0 ? { ...clause, sentence: `${clause.sentence} Always.` } : clause,
    );
    await adopt(policy(3, { clauses }));
    const [ann] = (await shown()).people;
    expect(ann?.signed).toBeUndefined();
    expect(ann?.before).toMatchObject([{ revision: 2, deviceLabel: 'Blue tablet' }]);
    await adopt(policy(4));
    expect((await shown()).people[0]?.signed).toMatchObject({ revision: 2 });
  });

  it('a viewer sees it, it does not, and the manager takes it away as a table', async () => {
    expect((await shown(await signedIn(rig, 'viewer'))).people).toHaveLength(2);
    expect((await get(rig, '/console/signatures', await signedIn(rig, 'it'))).status).toBe(403);
    const table = await get(rig, '/console/signatures.csv', cookie);
    expect(table.headers.get('content-disposition')).toContain('stairgate-signatures.csv');
    const rows = (await table.text()).split('\r\n');
    expect(rows[1]).toMatch(/^ANN,staff,in force,2026-.*,2,Blue tablet,Acorn room,ann,/);
    expect(rows[2]).toMatch(/^BEN,staff,not signed,/);
  });

  it('lasts as long as its person stands in the policy, and the record’s time after that', async () => {
    const later = new Date(NOW.getTime() + 4_000 * DAY_MS);
    await purge(rig.store, later);
    expect((await shown()).people[0]?.signed).toBeDefined();
    await adopt(policy(5, { people: policy(5).people.filter(({ id }) => id !== 'ann') }));
    await purge(rig.store, new Date());
    const kept = () =>
      rig.store.db
        .selectFrom('notice_signatures')
        .select('person')
        .where('setting', '=', rig.setting)
        .where('person', '=', 'ann')
        .execute();
    expect(await kept()).not.toEqual([]);
    await purge(rig.store, later);
    expect(await kept()).toEqual([]);
  });

  it('made-up notices, and names that are not in the policy, push no signature out of what devices hear', async () => {
    await adopt(policy(20));
    const inForce = await hashOf(policy(20));
    await first.send(rig, await signs(first, 'ben', { notice: inForce }));
    for (const letter of '0123456789')
      await first.send(rig, await signs(first, letter < '5' ? 'ann' : 'somebody', { notice: letter.repeat(64) }));
    const { signed = [] } = await bundleOf(rig, second);
    expect(signed[0]?.notice).toBe(inForce);
    expect(signed.flatMap(({ people }) => people)).not.toContain('somebody');
  });
});

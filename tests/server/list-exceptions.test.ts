import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ListsReply } from '@/policy/console-lists.ts';
import { refreshLists } from '@/server/lists/refresh.ts';
import { adoptPolicy } from '@/server/settings.ts';
import { bundleOf, refusalOf } from './agreement-rig.ts';
import { databases } from './databases.ts';
import { giving, openListSource, type ListSource } from './list-source.ts';
import { get, NOW, openRig, post, type Rig, signedIn } from './rig.ts';
import { samplePolicy } from './sample-policy.ts';
import { TestDevice } from './test-device.ts';

describe.each(databases)('what the manager says of single sites on $name', ({ open }) => {
  let rig: Rig;
  let source: ListSource;
  let device: TestDevice;
  let cookie: string;
  let stop: () => Promise<void>;
  beforeAll(async () => {
    const database = await open();
    rig = await openRig(database.url);
    source = await openListSource();
    source.answer = giving('locked.test\n');
    const subscriptions = [{ id: 'bad', address: source.address, format: 'domains' as const, category: 'malware' as const }];
    await adoptPolicy(rig.store, { ...samplePolicy(rig.setting, 2), subscriptions });
    await refreshLists({ store: rig.store, logger: rig.deps.logger, isInternalAllowed: true, hosts: [] }, () => NOW);
    device = await TestDevice.enrolled(rig);
    cookie = await signedIn(rig);
    stop = () => source.close().then(rig.close).then(database.stop);
  });
  afterAll(() => stop());

  const say = (request: object) => post(rig, '/console/lists/exceptions', { reason: 'Asked by Ben.', ...request }, { cookie });
  const lists = async () => ListsReply.parse(await (await get(rig, '/console/lists', cookie)).json());

  it('reaches devices in the signed bundle without who and why, which the console and the audit keep', async () => {
    const { sequence } = await bundleOf(rig, device);
    expect((await say({ verdict: 'never', site: 'good.test' })).status).toBe(200);
    expect((await say({ verdict: 'always', site: 'bad.test', category: 'gambling' })).status).toBe(200);
    const bundle = await bundleOf(rig, device);
    expect(bundle).toMatchObject({
      sequence: sequence + 2,
      neverBlock: ['good.test'],
      alwaysBlock: [{ site: 'bad.test', category: 'gambling' }],
    });
    expect(JSON.stringify(bundle)).not.toMatch(/Ben|Ann/);
    const said = (await lists()).exceptions.find(({ site }) => site === 'good.test');
    expect(said).toMatchObject({ verdict: 'never', reason: 'Asked by Ben.', by: expect.stringContaining('Ann'), at: NOW.toISOString() });
    const acts = await rig.store.db.selectFrom('audit').select(['act', 'who', 'reason']).where('setting', '=', rig.setting).execute();
    expect(acts).toContainEqual({ act: 'exception-made', who: said?.by, reason: 'Asked by Ben.' });
  });

  it('is said anew and taken back, and devices learn of it', async () => {
    await say({ verdict: 'never', site: 'turned.test' });
    await say({ verdict: 'always', site: 'turned.test', category: 'games' });
    expect((await bundleOf(rig, device)).neverBlock).not.toContain('turned.test');
    const end = () => post(rig, '/console/lists/exceptions/end', { site: 'turned.test', reason: 'No more.' }, { cookie });
    expect((await end()).status).toBe(200);
    expect((await bundleOf(rig, device)).alwaysBlock?.map(({ site }) => site)).not.toContain('turned.test');
    expect(await refusalOf(await end())).toBe('404 not-here');
  });

  it.each([
    [{ verdict: 'never', site: 'co.uk' }, '422 wide'],
    [{ verdict: 'never', site: '10.0.0.1' }, '422 wide'],
    [{ verdict: 'never', site: 'www.locked.test' }, '422 locked'],
    [{ verdict: 'never', site: 'pornhub.com' }, '422 locked'],
    [{ verdict: 'never', site: 'facebook.com' }, '422 policy'],
    [{ verdict: 'always', site: 'example.org', category: 'games' }, '422 own'],
    [{ verdict: 'always', site: 'a.test', category: 'work-mail' }, '422 situation'],
    [{ verdict: 'never', site: 'HTTPS://A.test' }, '400 bad-shape'],
    [{ verdict: 'never', site: 'a.test', reason: ' ' }, '400 bad-shape'],
  ])('is refused: %j', async (request, expected) => {
    expect(await refusalOf(await say(request))).toBe(expected);
  });

  it('stands with how each list fares, which “Fetch now” makes due', async () => {
    const [line] = (await lists()).subscriptions;
    expect(line).toMatchObject({ id: 'bad', category: 'malware', entries: 1, goodAt: NOW.toISOString() });
    expect(line?.refused).toBeUndefined();
    const ask = (id: string) => post(rig, `/console/lists/${id}/fetch`, {}, { cookie });
    expect([(await ask('bad')).status, (await ask('other')).status]).toEqual([200, 404]);
    expect((await lists()).subscriptions[0]?.nextAt).toBe(NOW.toISOString());
  });
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { WhyReply, type WhyRequest } from '@/policy/console-why.ts';
import { allowAgreements, inHours } from './agreement-rig.ts';
import { refreshLists } from '@/server/lists/refresh.ts';
import { adoptPolicy } from '@/server/settings.ts';
import { databases } from './databases.ts';
import { giving, openListSource } from './list-source.ts';
import { NOW, openRig, post, type Rig, signedIn } from './rig.ts';
import { samplePolicy } from './sample-policy.ts';

describe.each(databases)('the explanation of a verdict on $name', ({ open }) => {
  let rig: Rig;
  let cookie: string;
  let stop: () => Promise<void>;
  beforeAll(async () => {
    const database = await open();
    rig = await openRig(database.url);
    stop = () => rig.close().then(database.stop);
    cookie = await signedIn(rig);
    await allowAgreements(rig, 2);
  });
  afterAll(() => stop());

  const ask = (wish: Partial<WhyRequest>) =>
    post(rig, '/console/why', { address: 'https://facebook.com/', level: 'staff', session: false, ...wish }, { cookie });
  const answerTo = async (wish: Partial<WhyRequest>) => WhyReply.parse(await (await ask(wish)).json());

  it('goes by the policy in force and cites its sentence', async () => {
    const { why, sentence, revision } = await answerTo({ level: 'child' });
    expect({ action: why.verdict.action, step: why.verdict.step, revision }).toEqual({ action: 'block', step: 'category', revision: 2 });
    expect(sentence).toMatch(/\w/);
  });

  it('knows the agreements that run at the moment that is asked about', async () => {
    const who = { levels: ['staff'], people: [], devices: [], categories: [], reason: 'A parent wrote.', ratiosAllow: false };
    const made = await post(
      rig,
      '/console/agreements',
      { kind: 'once', sites: ['vk.com'], ...who, from: inHours(1), to: inHours(2) },
      { cookie },
    );
    expect(made.status).toBe(200);
    const verdicts = [NOW.toISOString(), inHours(1.5), inHours(3)].map(
      async (at) => (await answerTo({ address: 'https://vk.com/', at })).why.verdict,
    );
    expect(await Promise.all(verdicts)).toMatchObject([{ action: 'block' }, { action: 'allow', step: 'agreement' }, { action: 'block' }]);
  });

  it('knows what a subscribed list says, as devices do', async () => {
    const source = await openListSource();
    source.answer = giving('far.listed.test\n');
    const subscription = { id: 'one', address: source.address, format: 'domains' as const, category: 'extremism' as const };
    await adoptPolicy(rig.store, { ...samplePolicy(rig.setting, 3), subscriptions: [subscription] });
    await refreshLists({ store: rig.store, logger: rig.deps.logger, isInternalAllowed: true, hosts: [] }, () => NOW);
    await source.close();
    const verdicts = ['https://www.far.listed.test/a', 'https://listed.test/'].map(
      async (address) => (await answerTo({ address, level: 'manager' })).why.verdict,
    );
    expect(await Promise.all(verdicts)).toMatchObject([{ action: 'block', step: 'locked', category: 'extremism' }, { action: 'allow' }]);
  });

  it('says what the pack closes though Stairgate leaves it open or does not see it', async () => {
    const closed = ['data:text/html,x', 'chrome://flags', 'https://open.test/'].map(async (address) => (await answerTo({ address })).why);
    expect((await Promise.all(closed)).map(({ closedBy }) => closedBy)).toEqual(['data:*', 'chrome://flags', undefined]);
  });

  it('refuses in words what is no address, what nobody is, and a session where the policy allows none', async () => {
    for (const address of ['facebook', 'facebook.com:443/', 'foo:bar', ' https://facebook.com/'])
      expect([address, (await ask({ address })).status]).toEqual([address, 400]);
    const unknown = await ask({ person: 'nobody-here' });
    expect([unknown.status, await unknown.json()]).toMatchObject([409, { error: 'unknown-person' }]);
  });

  it('is given one question at a time, and only so often for a setting', async () => {
    const own = await openRig(rig.store.url, { rates: { why: { points: 3, seconds: 60 } } });
    const manager = await signedIn(own);
    const question = { address: 'https://facebook.com/', level: 'child', session: false };
    const asking = [1, 2, 3, 4].map(() => post(own, '/console/why', question, { cookie: manager }));
    expect((await Promise.all(asking)).map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 200, 200, 429]);
    await own.close();
  });

  it('leaves nothing behind: no line, no act and no trace of the address in the endpoint’s own log', async () => {
    const rows = () => rig.store.db.selectFrom('audit').selectAll().execute();
    const before = await rows();
    await answerTo({ address: 'https://telling-name.example/secret' });
    expect(await rows()).toEqual(before);
    expect(rig.logged.join('')).not.toContain('telling-name');
  });
});

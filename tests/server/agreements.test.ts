import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { AgreementLine, AgreementsReply } from '@/policy/console-agreements.ts';
import { adoptPolicy } from '@/server/settings.ts';
import { AGREE, agreeTo, allowAgreements, asked, askOf, bundleOf, inHours, onceOf, refusalOf, sendAsk } from './agreement-rig.ts';
import { databases } from './databases.ts';
import { get, NOW, openRig, post, type Rig, signedIn } from './rig.ts';
import { samplePolicy, SOCIAL_SENTENCE } from './sample-policy.ts';
import { TestDevice } from './test-device.ts';

describe.each(databases)('agreements on $name', ({ open }) => {
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
    await allowAgreements(rig, 2);
    manager = await signedIn(rig);
    device = await TestDevice.enrolled(rig, 'Office laptop');
  });
  afterAll(async () => {
    for (const each of rigs) await each.close();
    await stopDatabase();
  });

  const page = async (cookie = manager) => AgreementsReply.parse(await (await get(rig, '/console/agreements', cookie)).json());
  const audited = async (act: string) =>
    rig.store.db.selectFrom('audit').selectAll().where('setting', '=', rig.setting).where('act', '=', act).execute();

  it('takes a request once, shows it to the manager, and tells the device that it waits', async () => {
    const request = askOf({ who: 'Ben  ', reason: 'A parent\u202e wrote.' });
    const replies = await Promise.all([1, 2, 3].map(() => sendAsk(rig, device, request)));
    const told = await Promise.all(replies.map((reply) => reply.json()));
    const waits = { ask: request.id, state: 'waiting', words: '' };
    expect(told).toEqual([waits, waits, waits]);
    const { waiting, terms } = await page();
    expect(waiting).toEqual([
      {
        ask: request.id,
        at: NOW.toISOString(),
        device: device.id,
        deviceLabel: 'Office laptop',
        room: 'Acorn room',
        site: 'social.test',
        category: 'social-networking',
        level: 'staff',
        who: 'Ben',
        named: 'typed',
        reason: 'A parent wrote.',
        minutes: 30,
        openable: ['site', 'category'],
      },
    ]);
    expect(terms).toMatchObject({
      allowed: true,
      categories: ['social-networking'],
      sites: true,
      maxMinutes: 480,
      sentence: SOCIAL_SENTENCE,
    });
    expect((await bundleOf(rig, device)).answers).toEqual([{ ask: request.id, state: 'waiting', words: '' }]);
    expect(await audited('agreement-asked')).toMatchObject([{ who: `device ${device.id}`, reason: 'A parent wrote.' }]);
    const other = await TestDevice.enrolled(rig);
    expect(await refusalOf(await sendAsk(rig, other, request))).toBe('409 id-taken');
    expect((await bundleOf(rig, other)).answers).toEqual([]);
  });

  it('refuses in words, in the setting’s language, what the policy in force lets nobody agree to', async () => {
    const told = async (changes: Parameters<typeof askOf>[0]) => (await asked(rig, device, changes)).words;
    expect(await asked(rig, device, { category: 'adult' })).toMatchObject({ state: 'not-allowed' });
    expect(await told({ category: 'adult' })).toMatch(/Nothing opens this kind of site/);
    expect(await told({ site: 'pornhub.com', category: 'social-networking' })).toMatch(/Nothing opens this kind of site/);
    expect(await told({ level: 'child' })).toMatch(/Only a grown-up/);
    expect(await told({ minutes: 481 })).toMatch(/at most 480 minutes/);
    await allowAgreements(rig, 3, { sites: false });
    expect(await told({ category: 'games' })).toMatch(/does not let this be opened/);
    expect(await told({ category: 'social-networking' })).toBe('');
    const polish = samplePolicy(rig.setting, 4);
    await adoptPolicy(rig.store, { ...polish, setting: { ...polish.setting, languages: ['pl'] } });
    expect(await told({})).toMatch(/^Zasady placówki nie dopuszczają wyjątków/);
    expect((await page()).waiting).toHaveLength(1);
  });

  it('opens what the manager agreed to, for the device that asked, and says by whom and why', async () => {
    const { ask } = await asked(rig, device);
    const reply = await agreeTo(rig, manager, ask, {
      opens: 'site',
      site: 'social.test/our-page',
      minutes: 20,
      words: 'Twenty is enough.',
    });
    const { agreement } = (await reply.json()) as { agreement: string };
    const { agreements, answers } = await bundleOf(rig, device);
    const opened = { sites: ['social.test/our-page'], categories: [], levels: ['staff'], people: [], devices: [device.id] };
    expect(agreements).toEqual([
      { id: agreement, ...opened, from: NOW.toISOString(), to: inHours(1 / 3), words: 'Twenty is enough.', askedMinutes: 30 },
    ]);
    expect(answers).toEqual([{ ask, state: 'agreed', words: 'Twenty is enough.' }]);
    expect((await bundleOf(rig, await TestDevice.enrolled(rig))).agreements).toEqual([]);
    const line = AgreementLine.parse(await (await get(rig, `/console/agreements/${agreement}`, manager)).json());
    expect(line).toMatchObject({ state: 'live', who: 'Ben', reason: 'A parent wrote to our page.', devices: [{ label: 'Office laptop' }] });
    expect(line.agreedBy).toMatch(/^Ann \(.*@example\.org\)$/);
    expect(await audited('agreement-made')).toMatchObject([{ who: line.agreedBy, reason: line.reason, detail: { agreement, ask } }]);
    expect((await page()).waiting).toEqual([]);
  });

  it('makes one agreement of two answers at once, and names who was first', async () => {
    const { ask } = await asked(rig, device);
    const replies = await Promise.all([1, 2, 3, 4].map(() => agreeTo(rig, manager, ask)));
    expect(replies.map(({ status }) => String(status)).toSorted()).toEqual(['200', '409', '409', '409']);
    expect((await bundleOf(rig, device)).agreements).toHaveLength(1);
    const late = await post(rig, `/console/asks/${ask}/decline`, { words: 'No.' }, { cookie: manager });
    expect(((await late.json()) as { message: string }).message).toMatch(/^Ann \(.*\) has answered/);
  });

  it('declines with words, which the device hears and the audit keeps', async () => {
    const { ask } = await asked(rig, device);
    expect(await refusalOf(await post(rig, `/console/asks/${ask}/decline`, { words: ' ' }, { cookie: manager }))).toBe('400 bad-shape');
    const reply = await post(rig, `/console/asks/${ask}/decline`, { words: 'Not while children are here.' }, { cookie: manager });
    expect(reply.status).toBe(200);
    const { agreements, answers } = await bundleOf(rig, device);
    expect([agreements, answers]).toEqual([[], [{ ask, state: 'declined', words: 'Not while children are here.' }]]);
    expect((await page()).declined).toMatchObject([{ ask, declined: { words: 'Not while children are here.' } }]);
    expect(await audited('agreement-declined')).toMatchObject([{ reason: 'Not while children are here.', detail: { ask } }]);
  });

  it('holds the manager to the policy in force too', async () => {
    const { ask } = await asked(rig, device, { category: 'games', site: 'games.test' });
    const objection = async (changes: object) => refusalOf(await agreeTo(rig, manager, ask, changes));
    expect(await objection({ minutes: 481 })).toBe('422 too-long');
    expect(await objection({ opens: 'category' })).toBe('422 category-not-listed');
    expect(await objection({ site: 'pornhub.com' })).toBe('422 locked');
    await allowAgreements(rig, 3, { sites: false });
    expect(await objection({})).toBe('422 sites-not-allowed');
    await allowAgreements(rig, 4, { ratioTick: true });
    expect(await objection({})).toBe('422 ratios');
    expect(await refusalOf(await agreeTo(rig, manager, crypto.randomUUID()))).toBe('404 not-here');
    expect((await page()).waiting).toHaveLength(1);
    expect((await agreeTo(rig, manager, ask, { ratiosAllow: true })).status).toBe(200);
    expect((await page()).agreements).toMatchObject([{ ratiosAllow: true }]);
  });

  it('makes one ahead of time for named devices, and only what can be', async () => {
    const made = (changes: object) => post(rig, '/console/agreements', onceOf(changes), { cookie: manager });
    expect(await refusalOf(await made({ categories: [] }))).toBe('422 nothing-named');
    expect(await refusalOf(await made({ categories: ['adult'] }))).toBe('422 locked');
    expect(await refusalOf(await made({ categories: ['games'] }))).toBe('422 category-not-listed');
    expect(await refusalOf(await made({ to: inHours(10) }))).toBe('422 too-long');
    expect(await refusalOf(await made({ to: inHours(0.5) }))).toBe('422 backwards');
    expect(await refusalOf(await made({ from: inHours(-3), to: inHours(-2) }))).toBe('422 over');
    expect(await refusalOf(await made({ from: inHours(24 * 400), to: inHours(24 * 400 + 1) }))).toBe('422 too-far');
    expect(await refusalOf(await made({ people: ['nobody'] }))).toBe('422 unknown-person');
    expect(await refusalOf(await made({ devices: ['x'] }))).toBe('422 unknown-device');
    expect(await refusalOf(await made({ levels: [] }))).toBe('400 bad-shape');
    expect(await refusalOf(await made({ reason: '' }))).toBe('400 bad-shape');
    expect((await made({ devices: [device.id], sites: ['fair.test'] })).status).toBe(200);
    const { agreements } = await bundleOf(rig, device);
    expect(agreements).toMatchObject([{ sites: ['fair.test'], categories: ['social-networking'], from: inHours(1), to: inHours(2) }]);
    expect((await page()).agreements).toMatchObject([{ state: 'coming', run: { from: inHours(1), to: inHours(2) } }]);
  });

  it('ends at once when the manager says so, once, with the reason; and by itself when its time is over', async () => {
    const { agreement } = (await (await post(rig, '/console/agreements', onceOf(), { cookie: manager })).json()) as { agreement: string };
    const end = (reason: string) => post(rig, `/console/agreements/${agreement}/end`, { reason }, { cookie: manager });
    expect(await refusalOf(await end(''))).toBe('400 bad-shape');
    const before = (await bundleOf(rig, device)).sequence;
    expect((await end('The fair is off.')).status).toBe(200);
    expect(await refusalOf(await end('Again.'))).toBe('404 not-here');
    expect(await bundleOf(rig, device)).toMatchObject({ agreements: [], sequence: before + 1 });
    expect((await page()).agreements).toMatchObject([{ state: 'past', ended: { reason: 'The fair is off.' } }]);
    expect(await audited('agreement-ended')).toMatchObject([{ reason: 'The fair is off.', detail: { agreement } }]);
    await post(rig, '/console/agreements', onceOf({ from: inHours(-1), to: inHours(1) }), { cookie: manager });
    expect((await bundleOf(rig, device)).agreements).toHaveLength(1);
    rig.deps.clock = () => new Date(inHours(1));
    expect((await bundleOf(rig, device)).agreements).toEqual([]);
    expect((await page()).agreements.map(({ state }) => state)).toEqual(['past', 'past']);
  });

  it('does not stand under a new policy that allows none', async () => {
    await post(rig, '/console/agreements', onceOf(), { cookie: manager });
    await allowAgreements(rig, 3);
    expect((await bundleOf(rig, device)).agreements).toHaveLength(1);
    await adoptPolicy(rig.store, samplePolicy(rig.setting, 4), rig.deps.clock);
    expect((await bundleOf(rig, device)).agreements).toEqual([]);
    expect(await refusalOf(await post(rig, '/console/agreements', onceOf(), { cookie: manager }))).toBe('422 none-allowed');
    expect((await page()).agreements).toMatchObject([{ ended: { by: 'endpoint', reason: expect.stringContaining('none-allowed') } }]);
    expect(await audited('agreement-ended')).toHaveLength(1);
  });

  it('is the manager’s only, and of one setting only', async () => {
    const { ask } = await asked(rig, device);
    for (const role of ['it', 'viewer'] as const) {
      const cookie = await signedIn(rig, role);
      expect((await get(rig, '/console/agreements', cookie)).status, role).toBe(403);
      const posts = [`/console/asks/${ask}/agree`, `/console/asks/${ask}/decline`, '/console/agreements', `/console/agreements/${ask}/end`];
      for (const path of posts) expect((await post(rig, path, AGREE, { cookie })).status, `${role} ${path}`).toBe(403);
    }
    const elsewhere = await openRig(url);
    rigs.push(elsewhere);
    await allowAgreements(elsewhere, 2);
    const foreign = await signedIn(elsewhere);
    expect(await refusalOf(await agreeTo(elsewhere, foreign, ask))).toBe('404 not-here');
    expect(await page(foreign)).toMatchObject({ waiting: [], agreements: [] });
    await agreeTo(rig, manager, ask);
    const [line] = (await page()).agreements;
    expect((await get(rig, `/console/agreements/${line!.id}`, foreign)).status).toBe(404);
    expect((await post(rig, `/console/agreements/${line!.id}/end`, { reason: 'Mine.' }, { cookie: foreign })).status).toBe(404);
    expect((await bundleOf(elsewhere, await TestDevice.enrolled(elsewhere))).agreements).toEqual([]);
  });

  it('keeps hostile text in a request as text, and takes none in a site that cannot be seen', async () => {
    const corpus = [
      '<img src=x onerror=alert(1)>',
      `'; drop table asks; --`,
      '=cmd|" /C calc"!A0',
      '{{constructor}}',
      '</script><svg onload=x>',
    ];
    for (const text of corpus) await asked(rig, device, { who: text, reason: text, site: `social.test/${text.replaceAll(/[\s?#]/g, '')}` });
    const reply = await get(rig, '/console/agreements', manager);
    expect(reply.headers.get('content-type')).toMatch(/^application\/json/);
    const { waiting } = AgreementsReply.parse(await reply.json());
    expect(waiting.map(({ who }) => who)).toEqual(corpus);
    expect(await refusalOf(await sendAsk(rig, device, askOf({ site: 'social.test/\u202egro' })))).toBe('400 bad-shape');
    expect(await refusalOf(await sendAsk(rig, device, { ...askOf(), extra: 1 }))).toBe('400 bad-shape');
  });
});

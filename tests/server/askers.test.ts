import { afterAll, beforeAll, expect, it } from 'vitest';
import { AgreementsReply } from '@/policy/console-agreements.ts';
import { adoptPolicy } from '@/server/settings.ts';
import { agreeTo, allowAgreements, asked } from './agreement-rig.ts';
import { databases } from './databases.ts';
import { get, openRig, type Rig, signedIn } from './rig.ts';
import { samplePolicy } from './sample-policy.ts';
import { TestDevice } from './test-device.ts';

const BEN = { id: 'ben', name: 'Ben Oak', role: 'practitioner' as const, level: 'staff' as const, rights: [], mayAgree: false };

let rig: Rig;
let manager: string;
let device: TestDevice;
let stopDatabase: () => Promise<void>;

beforeAll(async () => {
  const database = await databases[0]!.open();
  stopDatabase = database.stop;
  rig = await openRig(database.url);
  await allowAgreements(rig, 2);
  manager = await signedIn(rig);
  device = await TestDevice.enrolled(rig, 'Office laptop');
});
afterAll(async () => {
  await rig?.close();
  await stopDatabase?.();
});

const page = async () => AgreementsReply.parse(await (await get(rig, '/console/agreements', manager)).json());
const namedFor = async (ask: string) => (await page()).waiting.find((line) => line.ask === ask);

async function nameBen(revision: number): Promise<void> {
  const policy = samplePolicy(rig.setting, revision);
  const agreements = { ...policy.agreements, allowed: true, sites: true, maxMinutes: 480 };
  expect((await adoptPolicy(rig.store, { ...policy, agreements, people: [BEN] }, rig.deps.clock)).outcome).toBe('adopted');
}

it('knows a request of somebody who was in from one whose name was typed, and a colleague’s name from nobody’s', async () => {
  const { ask: early } = await asked(rig, device, { who: 'Anna Smith' });
  expect(await namedFor(early)).toMatchObject({ named: 'typed' });
  await nameBen(3);
  const own = await asked(rig, device, { who: 'Anna Smith', person: 'ben' });
  expect(await namedFor(own.ask)).toMatchObject({ who: 'Ben Oak', named: 'own' });
  const typed = await asked(rig, device, { who: 'ben  OAK' });
  expect(await namedFor(typed.ask)).toMatchObject({ who: 'ben  OAK', named: 'typed' });
  const stranger = await asked(rig, device, { who: 'Zed Nobody' });
  expect(await namedFor(stranger.ask)).toMatchObject({ who: 'Zed Nobody', named: 'stranger' });
  expect((await agreeTo(rig, manager, stranger.ask)).status).toBe(200);
  expect((await page()).agreements[0]).toMatchObject({ who: 'Zed Nobody', named: 'stranger' });
  const audits = await rig.store.db
    .selectFrom('audit')
    .selectAll()
    .where('setting', '=', rig.setting)
    .where('act', '=', 'agreement-asked')
    .execute();
  expect(audits.map(({ detail }) => detail)).toContainEqual(expect.objectContaining({ ask: own.ask, asked: 'Ben Oak', person: 'ben' }));
});

it('refuses in words a request of somebody whom the policy in force does not name', async () => {
  const reply = await asked(rig, device, { person: 'zed' });
  expect(reply).toMatchObject({ state: 'not-allowed' });
  expect(reply.words).toMatch(/does not name you/);
  expect(await namedFor(reply.ask)).toBeUndefined();
});

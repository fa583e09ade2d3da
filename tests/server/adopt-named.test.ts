import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { adoptNamed } from '@/deploy/start/adopt.ts';
import { templates } from '@/policy/templates/index.ts';
import { policyInForce } from '@/server/agreements/policy-in-force.ts';
import { databases } from './databases.ts';
import { openRig, type Rig, signedIn } from './rig.ts';
import { samplePolicy } from './sample-policy.ts';

describe.each(databases)('the policy that a start names, on $name', ({ open }) => {
  let rig: Rig;
  let stop: () => Promise<void>;
  beforeAll(async () => {
    const database = await open();
    rig = await openRig(database.url);
    stop = () => rig.close().then(database.stop);
    await rig.store.db.deleteFrom('console_members').execute();
    await signedIn(rig);
  });
  afterAll(() => stop());

  it('stays what the folder’s setting has in force where none is named', async () => {
    const kept = await adoptNamed(rig.store, { template: templates.default, isNamed: false });
    expect(kept.setting.id).toBe(rig.setting);
    expect(await policyInForce(rig.store.db, templates.default.setting.id)).toBeUndefined();
  });

  it('is refused in words when the folder’s accounts are another setting’s, and nothing is kept of it', async () => {
    for (const named of [{ own: templates.huntingdon }, { template: templates.huntingdon, isNamed: true }])
      await expect(adoptNamed(rig.store, named)).rejects.toThrow(/^This data folder belongs to “.+”, and so do its accounts; .*--data\.$/);
    expect(await policyInForce(rig.store.db, templates.huntingdon.setting.id)).toBeUndefined();
  });

  it('is the next one where it is the folder’s own setting', async () => {
    const next = await adoptNamed(rig.store, { own: samplePolicy(rig.setting, 9) });
    expect(next.revision).toBe(9);
  });
});

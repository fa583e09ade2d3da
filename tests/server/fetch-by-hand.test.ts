import { expect, test } from 'vitest';
import { databases } from './databases.ts';
import { openRig, post, signedIn } from './rig.ts';

test.each(databases)('fetching lists by hand asks somebody else’s server, so it is counted for each setting ($name)', async ({ open }) => {
  const database = await open();
  let hurried = 0;
  const rig = await openRig(database.url, {
    rates: { fetchList: { points: 2, seconds: 60 } },
    deps: { hurryLists: () => void (hurried += 1) },
  });
  const cookie = await signedIn(rig);
  const statuses: number[] = [];
  for (const id of ['one', 'two', 'one']) statuses.push((await post(rig, `/console/lists/${id}/fetch`, {}, { cookie })).status);
  expect([statuses, hurried]).toEqual([[404, 404, 429], 2]);
  await rig.close();
  await database.stop();
});

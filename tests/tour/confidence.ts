import { openPopup } from '@/tests/e2e/rig/popup.ts';
import { until } from '@/tests/e2e/rig/until.ts';
import { untilAdopted } from '@/tests/e2e/rig/worker.ts';
import type { Scene } from './moments.ts';
import { untilSays } from './says.ts';

const PASSPHRASE = 'seven otters under a lamp';
const REPORT = 'The office laptop was used for private shopping again, during the afternoon session.';

/** The designated person makes a key, somebody reports in confidence, and the designated person alone opens it. */
export async function reportInConfidence(scene: Scene): Promise<void> {
  const { album, manager, world, child } = scene;
  await manager.becomeDesignated();
  await manager.page.reload();
  await manager.goTo('/confidential', 'In confidence');
  await manager.untilHeading('Make your key');
  await album.take(manager.page, 'make-key', 'A designated person makes a key that whoever runs the computers cannot open.');
  await pinKey(scene, await makeKey(scene));
  const popup = await openPopup(child.browser, world.updates.id);
  // By the keyboard: the link stands below the fold of the popup.
  await (await popup.waitForSelector('.report-link'))?.press('Enter');
  await popup.locator('.report textarea').fill(REPORT);
  await popup.$eval('.report textarea', (field) => field.scrollIntoView({ block: 'center' }));
  await album.take(popup, 'popup-report', 'Anybody at a device can report in confidence, without a name, and chooses who may read it.');
  await popup.locator('.report [type=submit]').click();
  await untilSays(popup, 'It is sent. Nothing of it stays on this device.');
  await popup.close();
  await manager.page.reload();
  await manager.fill('passphrase', PASSPHRASE);
  await manager.press('Open');
  await manager.page.locator('article button').click();
  await untilSays(manager.page, REPORT);
  await until('the report counts as read', () => manager.page.$eval('.top nav', (nav) => nav.querySelector('.badge') === null));
  await album.take(manager.page, 'confidential', 'Opened with the passphrase, in the designated person’s own browser.');
}

async function makeKey({ manager }: Scene): Promise<string> {
  await manager.fill('passphrase', PASSPHRASE);
  await manager.fill('again', PASSPHRASE);
  await manager.press('Make the key');
  await manager.press('I have written it down');
  const line = await (await manager.page.waitForSelector('code.key'))?.evaluate((one) => one.textContent);
  const [, key] = /^"reportKey": "([\w-]{43})"$/.exec(line ?? '') ?? [];
  return until('the console shows the line for the policy', () => key);
}

/** Puts the key into the policy, at the endpoint and on the device. */
async function pinKey({ world, child }: Scene, reportKey: string): Promise<void> {
  const [first, ...others] = world.policy.designatedPersons;
  if (!first) throw new Error('The policy names no designated person.');
  const policy = { ...world.policy, revision: 2, designatedPersons: [{ ...first, reportKey }, ...others] };
  await world.endpoint.adopt(policy);
  await child.device.setPolicy(policy);
  await untilAdopted(child.browser, world, policy.revision);
}

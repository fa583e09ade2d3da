import { until } from '@/tests/e2e/rig/until.ts';
import type { Scene } from './moments.ts';
import { untilSays } from './says.ts';
import { takeSeat } from './seat.ts';

/** The manager asks what would become of an address where one person of the policy is there. */
export async function askAboutSomebody({ album, manager }: Scene): Promise<void> {
  const { page } = manager;
  await manager.goTo('/why', 'Try an address');
  await manager.fill('address', 'https://outlook.live.com/mail/0/');
  await manager.choose('Who is there', 'Robin Shah (Practitioner, staff)');
  await manager.press('Explain');
  await untilSays(page, 'It would be blocked');
  await page.$eval('.field:has([name=person])', (field) => field.scrollIntoView({ block: 'start' }));
  await album.take(page, 'why-person', 'Try an address for one person of the policy, by what they may do: here Robin, and personal email.');
}

/** A tablet's browser is installed anew, and the manager sees which of the two is in use. */
export async function tellDevicesApart({ album, manager, world, child: { label, room } }: Scene): Promise<void> {
  const { page } = manager;
  await takeSeat(world, 'child', { label, room });
  await manager.goTo('/agreements', 'Agreements');
  await page.locator('details:has([name=devices]) > summary').click();
  const offered = () => page.$$eval('fieldset:has([name=devices]) bdi', (all) => all.map((one) => one.textContent ?? ''));
  await until(
    'both tablets are offered',
    async () => (await offered()).filter((name) => name.startsWith(`${label} (${room})`)).length === 2,
  );
  await page.$eval('fieldset:has([name=devices])', (devices) => devices.scrollIntoView({ block: 'center' }));
  await album.take(
    page,
    'device-choices',
    'A tablet was installed anew and stands there twice: wherever devices are chosen, each says since when it is here and when it was last heard from.',
  );
}

import { browser } from '@wxt-dev/browser';

/**
 * Keeps our content scripts, and with them a page that has broken out of its own world, from reading the policy with its PIN verifiers and what
 * the device keeps: only our own pages and the worker may. Content scripts need nothing from storage.
 */
export async function closeStorageToPages(): Promise<void> {
  const areas = [browser.storage.local, browser.storage.managed, browser.storage.session];
  await Promise.all(areas.map(async (area) => area.setAccessLevel({ accessLevel: 'TRUSTED_CONTEXTS' })));
}

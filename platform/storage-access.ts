import browser, { type Storage } from 'webextension-polyfill';

type Closable = Storage.StorageArea & { setAccessLevel?(level: { accessLevel: 'TRUSTED_CONTEXTS' }): Promise<void> };

/**
 * Keeps our content scripts, and with them a page that has broken out of its own world, from reading the policy with its PIN verifiers and what
 * the device keeps: only our own pages and the worker may. Content scripts need nothing from storage.
 */
export async function closeStorageToPages(): Promise<void> {
  const areas: Closable[] = [browser.storage.local, browser.storage.managed, browser.storage.session];
  await Promise.all(areas.map(async (area) => area.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' })));
}

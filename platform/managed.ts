import { browser } from '@wxt-dev/browser';

/**
 * Returns what the administrator set, or nothing while it is empty: at a first start the browser answers `{}` before it knows. After a start it answers
 * nobody for nearly three seconds (Chromium 156).
 */
export async function readManaged(): Promise<Record<string, unknown> | undefined> {
  const value = await browser.storage.managed.get(null);
  return Object.keys(value).length > 0 ? value : undefined;
}

/** Calls back whenever the administrator's values change, also when they are taken away. */
export function onManagedChange(callback: () => void): void {
  browser.storage.onChanged.addListener((_changes, area) => {
    if (area === 'managed') callback();
  });
}

import { browser } from '@wxt-dev/browser';

/** The page in front of the adult who opened the popup. Its title becomes the name of a prepared page, if they leave it so; it goes nowhere else. */
export type ActiveTab = { tabId: number; address: string; title: string };

/** Returns the tab beside the popup, or nothing where there is none. */
export async function activeTab(): Promise<ActiveTab | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined || tab.url === undefined) return undefined;
  return { tabId: tab.id, address: tab.url, title: tab.title ?? '' };
}

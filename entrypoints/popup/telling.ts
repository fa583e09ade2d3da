import { browser } from '@wxt-dev/browser';
import { ask } from '@/platform/ask.ts';
import { readCovers } from '@/platform/covers.ts';
import { tellPageFor } from '@/platform/our-pages.ts';

/** Covers the tab beside the popup, calls a grown-up, and gets out of the way. */
export async function tellHere(): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id !== undefined) await ask('coverTab', { tabId: tab.id, address: tab.url ?? '' });
  window.close();
}

/** Returns the page of the newest cover that nobody has answered, in whatever tab it stood; nothing where none stands. */
export async function waitingHere(): Promise<string | undefined> {
  const newest = (await readCovers()).at(-1);
  return newest && tellPageFor(newest.address);
}

/** Goes to the page of a cover: its tab, or a new one where that was closed. */
export async function goToWaiting(page: string): Promise<void> {
  const tab = (await browser.tabs.query({})).find(({ url }) => url === page);
  if (tab?.id === undefined) await browser.tabs.create({ url: page });
  else await browser.tabs.update(tab.id, { active: true });
  window.close();
}

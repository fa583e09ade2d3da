import { browser } from '@wxt-dev/browser';
import { ask } from '@/platform/ask.ts';

/** Covers the tab beside the popup, calls a grown-up, and gets out of the way. */
export async function tellHere(): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id !== undefined) await ask('coverTab', { tabId: tab.id, address: tab.url ?? '' });
  window.close();
}

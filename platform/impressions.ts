import { browser } from '@wxt-dev/browser';

/** Asks our script in a tab's page what sort of words the page has: 64 bits in hexadecimal. Resolves with nothing where no script stands, or the page says too little. */
export async function askImpression(tabId: number): Promise<string | undefined> {
  const said: unknown = await browser.tabs.sendMessage(tabId, 'impression', { frameId: 0 }).catch(() => undefined);
  return typeof said === 'string' && /^[0-9a-f]{16}$/.test(said) ? said : undefined;
}

import { browser } from '@wxt-dev/browser';
import type { Sender } from './listen.ts';
import { isNameless, NOBODYS } from './nameless.ts';
import { isWebAddress } from './web-address.ts';

/**
 * Returns the address that a document is judged by. One that was loaded from an address is judged by where it is now, if it has `moved` inside itself since; one
 * without an address of its own, such as an `about:blank` window that another page writes into, by whose it is.
 */
export async function standingAt(sender: Sender, moved: boolean): Promise<string> {
  const { tabId, frameId, address } = sender;
  if (isNameless(address)) return frameId === 0 ? windowMadeBy(sender) : frameMadeBy(sender);
  if (!moved) return address;
  // The browser's word for a sender is where its page was loaded; the tab's and the frame's is where it has moved to since.
  return (frameId === 0 ? await tabAddress(tabId) : (await frameAt(tabId, frameId))?.url) ?? address;
}

/** The browser names the site and not the page: which one, the tab that opened this one says while it shows that site. A window that is nobody's and whose opener is gone is a page from nowhere. */
async function windowMadeBy({ origin = 'null', opener }: Sender): Promise<string> {
  const openedBy = opener === undefined ? undefined : await tabAddress(opener);
  return openedBy !== undefined && isOf(openedBy, origin) ? openedBy : (siteOf(origin) ?? NOBODYS);
}

/** A frame goes with the page or frame that it stands in, if that made it; one that is nobody's goes with the nearest that has an address. */
async function frameMadeBy({ tabId, frameId, address, top, origin = 'null' }: Sender): Promise<string> {
  let around = await frameAt(tabId, frameId);
  while (around && isNameless(around.url) && around.parentFrameId >= 0) around = await frameAt(tabId, around.parentFrameId);
  if (around && isOf(around.url, origin)) return around.url;
  return siteOf(origin) ?? top ?? address;
}

function isOf(address: string, origin: string): boolean {
  return isWebAddress(address) && (siteOf(origin) === undefined || new URL(address).origin === origin);
}

function siteOf(origin: string): string | undefined {
  return isWebAddress(origin) ? `${origin}/` : undefined;
}

async function tabAddress(tabId: number): Promise<string | undefined> {
  return (await browser.tabs.get(tabId).catch(() => undefined))?.url;
}

async function frameAt(tabId: number, frameId: number): Promise<{ url: string; parentFrameId: number } | undefined> {
  return (await browser.webNavigation.getFrame({ tabId, frameId }).catch(() => undefined)) ?? undefined;
}

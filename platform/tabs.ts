import { browser } from '@wxt-dev/browser';
import { blockedPageFor, isOurs, type BlockedQuery } from './our-pages.ts';

const SETTLE_MS = 250;
const GIVE_UP_MS = 1_000;
const lately = new Map<number, number>();
/** Tabs that have been at a page of ours since they were last led there. */
const arrived = new Set<number>();

/**
 * `leading` is called just before a try; `isBlocked` says whether a tab still shows what it has to be led away from. `query` is what
 * the blocked page is told besides; `to` is another page of ours that the tab goes to. `moved` hears of the new tab that takes the place of one that fights.
 */
export type Leading = {
  leading(): void;
  isBlocked(address: string): boolean;
  query?: BlockedQuery;
  to?: string;
  moved?(tabId: number): Promise<void>;
};

/**
 * Leads a tab to the blocked page for an address. A page that fights back (alert loops, endless loops, self-navigation) is left behind: after a
 * second without success a new tab takes its place. At most one try per tab in 250 ms, so that a hostile page cannot flood the worker.
 */
export async function replaceTab(tabId: number, address: string, how: Leading): Promise<void> {
  const { leading, isBlocked, query, to = blockedPageFor(address, query) } = how;
  const now = performance.now();
  if (now - (lately.get(tabId) ?? -Infinity) < SETTLE_MS) return;
  lately.set(tabId, now);
  arrived.delete(tabId);
  leading();
  void tellFrames(tabId, { leave: true });
  // An alert loop keeps the update pending for ever, so the clock runs beside it.
  setTimeout(() => {
    // Whoever arrived, and was let back by an adult within the second, stays.
    if (!arrived.delete(tabId)) void leaveBehind(tabId, to, { isBlocked, moved: how.moved });
  }, GIVE_UP_MS);
  await browser.tabs.update(tabId, { url: to }).catch(() => void lately.delete(tabId));
}

/** Silences a tab at once, whatever plays in it. A tab that has gone meanwhile is silent. */
export async function muteTab(tabId: number): Promise<void> {
  await browser.tabs.update(tabId, { muted: true }).catch(() => undefined);
}

/** A tab that was led is at a page of ours: whoever goes back from there, and on to another blocked place, is led away at once. */
export function noteArrival(tabId: number): void {
  lately.delete(tabId);
  arrived.add(tabId);
}

/** Forgets a tab that is closed. */
export function forgetTab(tabId: number): void {
  lately.delete(tabId);
  arrived.delete(tabId);
}

/** Whoever went on meanwhile, such as a child by the button to the prepared page, is left where they are. */
async function leaveBehind(
  tabId: number,
  target: string,
  { isBlocked, moved }: Pick<Leading, 'isBlocked'> & { moved: Leading['moved'] },
): Promise<void> {
  const tab = await browser.tabs.get(tabId).catch(() => undefined);
  // A page that moves on without end keeps our page pending for ever, so what is pending counts for nothing.
  if (!tab || isOurs(tab.url) || !isBlocked(tab.url ?? '')) return;
  const { id } = await browser.tabs.create({ url: target, active: true, windowId: tab.windowId });
  if (id !== undefined) await moved?.(id);
  await browser.tabs.remove(tabId);
}

/** Every open tab with the addresses it shows and is about to show: a page can keep the second waiting for ever. A tab that is being led to a page of ours has none. */
export async function openTabs(): Promise<{ tabId: number; addresses: string[] }[]> {
  const tabs = await browser.tabs.query({});
  return tabs.flatMap(({ id: tabId, url, pendingUrl }) => {
    if (tabId === undefined || (isOurs(pendingUrl) && isBeingLed(tabId))) return [];
    return [{ tabId, addresses: [url, pendingUrl].filter((address) => address !== undefined && address !== '') as string[] }];
  });
}

/** Whoever has not arrived within a second is left behind, and no longer on the way. */
function isBeingLed(tabId: number): boolean {
  return performance.now() - (lately.get(tabId) ?? -Infinity) < GIVE_UP_MS;
}

/**
 * Tells every frame of a tab: with `leave` that the tab is led away, so that no frame asks whether to stay; without it to ask about itself again. A tab
 * with none of our scripts in it is not reached.
 */
export async function tellFrames(tabId: number, message: { leave?: true }): Promise<void> {
  await browser.tabs.sendMessage(tabId, message).catch(() => undefined);
}

/** Tells one frame to ask about itself again, for it has moved inside itself. */
export async function askFrame(tabId: number, frameId: number): Promise<void> {
  await browser.tabs.sendMessage(tabId, { moved: true }, { frameId }).catch(() => undefined);
}

/** Loads a tab anew, which ends whatever its page and its frames are connected to. The browser does it, for a page may refuse to do it by itself. */
export async function loadAnew(tabId: number): Promise<void> {
  // Whoever asks whether to leave is not heard.
  void tellFrames(tabId, { leave: true });
  await browser.tabs.reload(tabId).catch(() => undefined);
}

import { browser } from '@wxt-dev/browser';
import { placeOf } from '@/policy/address.ts';
import { isNameless } from './nameless.ts';
import { isOurs, LEFT_OPEN } from './our-pages.ts';
import type { Gate } from './gate.ts';
import { askFrame, forgetTab, noteArrival, openTabs, replaceTab, tellFrames } from './tabs.ts';
import type { Visits } from './visits.ts';

type WatchDeps = {
  gate: Gate;
  visits: Visits;
  onLeave(tabId: number): void;
  /** A closed page stands in a tab although every request to it is refused. */
  onShown(address: string): void;
};

/**
 * Follows where tabs go, for what no request shows: pages that a site's own service worker answers, History API and hash moves, tabs that the
 * browser swaps, and pages that the browser's own policy refused before us. Attach it in the worker's first turn.
 */
export function watchTabs({ gate, visits, onLeave, onShown }: WatchDeps): void {
  const judge = (tabId: number, address: string): void => void judgeTab({ gate, visits }, { tabId, address });
  browser.webNavigation.onCommitted.addListener((details) => {
    if (details.frameId !== 0) return;
    onLeave(details.tabId);
    visits.commit(details.tabId, details);
    if (isOurs(details.url)) noteArrival(details.tabId);
    if (isBlockedPage(gate, details.url)) onShown(details.url);
    judge(details.tabId, details.url);
  });
  browser.webRequest.onBeforeRedirect.addListener(
    ({ tabId, url, redirectUrl }) => {
      if (!isOurs(redirectUrl) && placeOf(url).host !== placeOf(redirectUrl).host) visits.redirected(tabId);
    },
    { urls: ['<all_urls>'], types: ['main_frame'] },
  );
  for (const moved of [browser.webNavigation.onHistoryStateUpdated, browser.webNavigation.onReferenceFragmentUpdated]) {
    moved.addListener((details) => {
      if (isOurs(details.url)) return;
      if (details.frameId === 0) judge(details.tabId, details.url);
      else void judgeFrame(gate, details);
    });
  }
  browser.webNavigation.onErrorOccurred.addListener((details) => {
    const refused = (details as { error?: string }).error === 'net::ERR_BLOCKED_BY_ADMINISTRATOR';
    if (details.frameId !== 0 || !refused) return;
    // The browser does not say how an address was reached that it refused by itself.
    visits.note(details.tabId, 'unknown');
    judge(details.tabId, details.url);
  });
  browser.webNavigation.onTabReplaced.addListener(({ tabId }) => {
    const gone = () => forgetTab(tabId);
    void browser.tabs.get(tabId).then((tab) => judge(tabId, tab.url ?? ''), gone);
  });
  browser.tabs.onRemoved.addListener((tabId) => {
    onLeave(tabId);
    forgetTab(tabId);
    visits.forget(tabId);
  });
}

/**
 * Judges every open tab again, and leads away from those that are no longer open to this level; the frames in the others ask about themselves.
 * A tab that fights back keeps no other one waiting. `isLeftOpen` when an adult went away and left them open.
 */
export async function sweepTabs(gate: Gate, visits: Visits, isLeftOpen = false): Promise<void> {
  const tabs = await openTabs();
  for (const { tabId } of tabs) void tellFrames(tabId, {});
  const closed = tabs.flatMap(({ tabId, addresses }) => {
    const address = addresses.find((one) => isBlockedPage(gate, one));
    return address === undefined ? [] : [{ tabId, address }];
  });
  await Promise.all(closed.map((tab) => judgeTab({ gate, visits, isLeftOpen }, tab)));
}

/** Leads a tab away from an address that is not open to this level. */
export async function judgeTab(
  { gate, visits, isLeftOpen = false }: { gate: Gate; visits: Pick<Visits, 'keepWay'>; isLeftOpen?: boolean },
  { tabId, address }: { tabId: number; address: string },
): Promise<void> {
  // A page that goes to `about:blank` while it is led away is where it was.
  const isBlocked = (one: string): boolean => isNameless(one) || isBlockedPage(gate, one);
  if (isBlockedPage(gate, address))
    await replaceTab(tabId, address, { isBlocked, query: isLeftOpen ? LEFT_OPEN : '', leading: () => visits.keepWay(tabId) });
}

/** A frame that moved inside itself to what is closed there asks about itself, and leaves. */
async function judgeFrame(gate: Gate, { tabId, frameId, url: address }: { tabId: number; frameId: number; url: string }): Promise<void> {
  const tab = await browser.tabs.get(tabId).catch(() => undefined);
  const decision = gate.decide({ address, as: 'embedded', inFrame: true, ...(tab?.url ? { from: tab.url } : {}) });
  if (decision?.action === 'block') await askFrame(tabId, frameId);
}

function isBlockedPage(gate: Gate, address: string): boolean {
  return gate.decide({ address, as: 'page' })?.action === 'block';
}

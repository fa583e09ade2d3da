import type { Cover, Covers } from './covers.ts';
import { tellPageFor } from './our-pages.ts';
import { replaceTab } from './tabs.ts';
import type { Visits } from './visits.ts';

/** Leads the tab of a cover to the tell page; a page that fights back is left behind for a new tab, and the cover goes there with it. */
export function leadToTell({ covers, visits }: { covers: Covers; visits: Visits }, cover: Cover, isBlocked: (address: string) => boolean) {
  return replaceTab(cover.tabId, cover.address, {
    to: tellPageFor(cover.address),
    isBlocked,
    leading: () => visits.keepWay(cover.tabId),
    moved: (tabId) => covers.move(cover.id, tabId),
  });
}

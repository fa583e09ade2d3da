import type { Attendance } from './attendance.ts';
import { watchBookmarks } from './bookmarks.ts';
import { watchCalls } from './calls.ts';
import { guardCarriedParts } from './carried-parts.ts';
import { watchConnections } from './connections.ts';
import type { Core } from './core.ts';
import { createCovers } from './covers.ts';
import { watchDownloads } from './downloads.ts';
import { createHeldFrames } from './held-frames.ts';
import { createEmbeds } from './embeds.ts';
import { watchFramed } from './framed.ts';
import { blockHappening } from './happening.ts';
import { watchChanges } from './live/changes.ts';
import { createLeftovers } from './live/leftovers.ts';
import { watchUses } from './live/uses.ts';
import { announceChanges } from './open-pages.ts';
import { reachOpenTabs } from './open-tabs.ts';
import { guardRequests, watchBlockedParts, type BlockedPart } from './requests.ts';
import { createScanning } from './scanning.ts';
import { createServiceWorkers } from './service-workers.ts';
import { createSiteMarks } from './site-marks.ts';
import { watchUpdates } from './updating.ts';
import { sweepTabs, watchTabs } from './watch.ts';

export type Parts = ReturnType<typeof attachParts>;

/** Attaches what watches the browser, and returns what of it is asked later. To be called in the worker's first turn. */
export function attachParts(core: Core) {
  const { gate, visits, clock, write, onBug } = core;
  const openPages = announceChanges();
  const leftovers = createLeftovers(gate);
  const serviceWorkers = createServiceWorkers(gate);
  const scanning = createScanning(gate);
  const embeds = createEmbeds(write);
  const siteMarks = createSiteMarks({ gate, visits, see: embeds.see, onBug });
  const held = createHeldFrames();
  guardRequests({ gate, held, onBug });
  watchConnections(gate);
  watchFramed(gate);
  guardCarriedParts(gate, onBug);
  watchBlockedParts((part) => void seePart(core, embeds.see, part).catch(onBug));
  watchTabs({
    gate,
    visits,
    onLeave: (tabId) => void embeds.flush(tabId).catch(onBug),
    onShown: (address) => void leftovers.shown(address).catch(onBug),
  });
  watchChanges(core);
  const updates = watchUpdates(gate, onBug);
  reachOpenTabs(onBug);
  const bookmarks = watchBookmarks(core);
  const downloads = watchDownloads(core);
  watchUses({ gate, visits, write, opened: leftovers.note, onBug });
  const covers = createCovers(clock);
  const callAnswers = watchCalls({ ...core, covers });
  return { openPages, leftovers, serviceWorkers, scanning, embeds, siteMarks, updates, bookmarks, downloads, covers, held, callAnswers };
}

/** What follows other rules into force: first whatever closes, then the rest. */
export async function followRules({ gate, visits, edges, live, onBug }: Core, attendance: Attendance, parts: Parts): Promise<void> {
  const { openPages, downloads, bookmarks, leftovers, serviceWorkers, scanning } = parts;
  await serviceWorkers.hold().catch(onBug);
  await sweepTabs(gate, visits);
  openPages.announce();
  void serviceWorkers.endOthers().catch(onBug);
  void downloads.sweep().catch(onBug);
  void bookmarks.sweep().catch(onBug);
  void leftovers.clear().catch(onBug);
  edges.set();
  attendance.follow();
  live.follow();
  void scanning.follow().catch(onBug);
}

async function seePart({ gate }: Core, see: ReturnType<typeof createEmbeds>['see'], part: BlockedPart): Promise<void> {
  const { tabId, address, from, inFrame, sends } = part;
  await gate.ready;
  const decision = gate.decide({ address, as: 'embedded', inFrame, sends, ...(from ? { from } : {}) });
  if (decision?.action === 'block') await see(tabId, blockHappening(gate, decision, { address, reached: 'embedded', kind: 'embed' }));
}

import { browser } from '@wxt-dev/browser';
import { hasBrowserEnded } from './browser-start.ts';
import { coverHappening } from './cover-answers.ts';
import { takeLastBeat } from './cover-beat.ts';
import { writeLeft, type LeftDeps } from './cover-left.ts';
import type { Cover } from './covers.ts';
import { leadToTell } from './lead-to-tell.ts';
import { tellPageFor } from './our-pages.ts';
import { muteTab } from './tabs.ts';
import type { Visits } from './visits.ts';

export type AgainDeps = LeftDeps & { visits: Visits };

/** Which tab a cover stands in is not known after a start. */
const NO_TAB = -1;

/** Tells the record of what stood when the browser went off, and lets it stand again. Attach it in the worker's first turn. */
export function watchAgain(deps: AgainDeps): void {
  const { onBug } = deps;
  browser.webNavigation.onCommitted.addListener(({ frameId, tabId, url }) => {
    if (frameId === 0) void coverAgain(deps, tabId, url).catch(onBug);
  });
  void standAgain(deps, hasBrowserEnded()).catch(onBug);
}

/** Silences the tab of a cover and leads it to the tell page. */
export async function leadCover({ covers, visits }: Pick<AgainDeps, 'covers' | 'visits'>, cover: Cover): Promise<void> {
  void muteTab(cover.tabId);
  await leadToTell({ covers, visits }, cover, (one) => one === cover.address);
}

/** A tab that the browser opens again shows the page of a cover that stood when it ended: it is covered again. */
async function coverAgain(deps: AgainDeps, tabId: number, address: string): Promise<void> {
  const again = (await deps.covers.standing()).filter((one) => one.isAgain);
  const shown = again.find((one) => tellPageFor(one.address) === address && one.picture === 'left');
  if (shown) return deps.covers.show(shown.id, tabId);
  const left = again.find((one) => one.address === address);
  if (left) await leadCover(deps, { ...left, tabId });
}

async function standAgain(deps: AgainDeps, hasEnded: Promise<boolean>): Promise<void> {
  const left = await deps.covers.left();
  if (left.length === 0) return;
  await deps.gate.ready;
  const wentOff = await hasEnded;
  for (const one of left) await recover(deps, one, wentOff);
  for (const { id, url } of await browser.tabs.query({})) if (id !== undefined && url !== undefined) await coverAgain(deps, id, url);
}

/** What nothing showed any more when the browser went off has been told of. */
async function recover({ gate, covers, clock, write }: AgainDeps, one: Cover, wentOff: boolean): Promise<void> {
  const seconds = await takeLastBeat(one.id);
  if (one.picture !== 'left') {
    if (wentOff) await write(coverHappening(gate, one, { kind: 'power-off', seconds }), `power-off ${one.id} ${seconds}`);
    else await writeLeft({ gate, write }, one, seconds);
  }
  // The clock may have been put right meanwhile; it stood for as long as it beat.
  const atLatest = new Date(clock().getTime() - seconds * 1_000).toISOString();
  await covers.begin({ ...one, tabId: NO_TAB, picture: 'left', isAgain: true, since: one.since < atLatest ? one.since : atLatest });
}

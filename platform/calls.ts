import { browser } from '@wxt-dev/browser';
import { Place } from './channels.ts';
import { coverHappening, type CoverDeps } from './cover-answers.ts';
import { takeLastBeat } from './cover-beat.ts';
import type { Cover } from './covers.ts';
import type { DeviceRecord } from './device-record.ts';
import { leadToTell } from './lead-to-tell.ts';
import type { Answers } from './listen.ts';
import { ourPages } from './our-pages.ts';
import { readStored, writeStored, type StoredKey } from './stored.ts';
import { muteTab } from './tabs.ts';
import type { Visits } from './visits.ts';

/** The shortcut that covers every window; `wxt.config.ts` names its keys. */
const TELL_COMMAND = 'tell';

export type CallDeps = Pick<CoverDeps, 'gate' | 'covers' | 'clock' | 'write' | 'onBug'> & {
  visits: Visits;
  writeLine: DeviceRecord['writeLine'];
};

export type CallAnswers = Pick<Answers, 'askCorner' | 'placeCorner' | 'tellGrownUp' | 'coverTab'>;

/** Where the child's button was last put; at first the lower corner at the end of a line that is read from left to right. */
const PLACE = { key: 'cornerPlace', schema: Place, fallback: { x: 1, y: 1 } } satisfies StoredKey<typeof Place>;

/** Which tab a cover stands in is not known after a start. */
const NO_TAB = -1;

/**
 * What a child starts by itself, by the button in a page, the popup and the key that covers every window; and what a power cut left: covers that nobody
 * flagged just now. Attach it in the worker's first turn.
 */
export function watchCalls(deps: CallDeps): CallAnswers {
  const { gate, onBug } = deps;
  browser.commands.onCommand.addListener((command) => {
    if (command === TELL_COMMAND) void coverEveryWindow(deps).catch(onBug);
  });
  browser.webNavigation.onCommitted.addListener(({ frameId, tabId, url }) => {
    if (frameId === 0) void coverAgain(deps, tabId, url).catch(onBug);
  });
  void standAgain(deps).catch(onBug);
  return {
    async askCorner() {
      const { policy } = await gate.ready.then((first) => gate.rules() ?? first);
      const { value: place } = await readStored(PLACE);
      return { place, ...(gate.situation().level === 'child' ? { language: policy.setting.languages[0] ?? 'en' } : {}) };
    },
    async placeCorner(place) {
      await writeStored(PLACE, place);
      return {};
    },
    async tellGrownUp(_request, { tabId, frameId, address }) {
      if (frameId === 0) await coverTab(deps, tabId, address);
      return {};
    },
    async coverTab({ tabId, address }) {
      await coverTab(deps, tabId, address);
      return {};
    },
  };
}

async function coverTab(deps: CallDeps, tabId: number, address: string): Promise<void> {
  if (address.startsWith(ourPages().tell)) return;
  const { gate, covers, clock, writeLine, onBug } = deps;
  await gate.ready;
  const { level } = gate.situation();
  const asked = { id: '', tabId, address, level, since: clock().toISOString(), isCalled: true };
  const line = await writeLine(coverHappening(gate, asked, { kind: 'call' }), `call ${crypto.randomUUID()}`).catch(onBug);
  const begun = { ...asked, id: line?.id ?? crypto.randomUUID() };
  await covers.begin(begun);
  await lead(deps, begun);
}

async function lead({ covers, visits }: CallDeps, cover: Cover): Promise<void> {
  void muteTab(cover.tabId);
  await leadToTell({ covers, visits }, cover, (one) => one === cover.address);
}

async function coverEveryWindow(deps: CallDeps): Promise<void> {
  const tabs = await browser.tabs.query({ active: true });
  await Promise.all(tabs.map(async ({ id, url }) => id !== undefined && coverTab(deps, id, url ?? '')));
}

/** A tab that the browser opens again shows the page of a cover that stood when it ended: it is covered again. */
async function coverAgain(deps: CallDeps, tabId: number, address: string): Promise<void> {
  const left = (await deps.covers.standing()).find((one) => one.tabId === NO_TAB && one.address === address);
  if (left) await lead(deps, { ...left, tabId });
}

async function standAgain(deps: CallDeps): Promise<void> {
  const { gate, covers, clock, write } = deps;
  const left = await covers.left();
  if (left.length === 0) return;
  await gate.ready;
  for (const one of left) {
    const seconds = await takeLastBeat(one.id);
    await write(coverHappening(gate, one, { kind: 'power-off', seconds }), `power-off ${one.id} ${seconds}`);
    // The clock may have been put right meanwhile; it stood for as long as it beat.
    const atLatest = new Date(clock().getTime() - seconds * 1_000).toISOString();
    await covers.begin({ ...one, tabId: NO_TAB, since: one.since < atLatest ? one.since : atLatest });
  }
  for (const { id, url } of await browser.tabs.query({})) if (id !== undefined && url !== undefined) await coverAgain(deps, id, url);
}

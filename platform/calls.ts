import { browser } from '@wxt-dev/browser';
import { Place } from './channels.ts';
import { leadCover, watchAgain } from './cover-again.ts';
import { coverHappening, type CoverDeps } from './cover-answers.ts';
import { watchLeft } from './cover-left.ts';
import type { DeviceRecord } from './device-record.ts';
import type { Answers } from './listen.ts';
import { ourPages } from './our-pages.ts';
import { readStored, writeStored, type StoredKey } from './stored.ts';
import { silenceBehind, watchBehind } from './tabs-behind.ts';
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

/**
 * What a child starts by itself, by the button in a page, the popup and the key that covers every window; and what becomes of covers that
 * nobody answers: a power cut comes, or their tab is closed. Attach it in the worker's first turn.
 */
export function watchCalls(deps: CallDeps): CallAnswers {
  const { gate, onBug } = deps;
  browser.commands.onCommand.addListener((command) => {
    if (command === TELL_COMMAND) void coverEveryWindow(deps).catch(onBug);
  });
  watchAgain(deps);
  watchLeft(deps);
  watchBehind(deps.covers, (tabId) => coverBehind(deps, tabId), onBug);
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

/** Resolves with the id of the cover, which may stand there already. */
async function coverTab(deps: CallDeps, tabId: number, address: string): Promise<string | undefined> {
  const { tell } = ourPages();
  if (address.startsWith(tell)) return (await deps.covers.find(tabId, address.slice(tell.length + 1)))?.id;
  const { gate, covers, clock, writeLine, onBug } = deps;
  await gate.ready;
  const { level } = gate.situation();
  const asked = { id: '', tabId, address, level, since: clock().toISOString(), isCalled: true };
  const line = await writeLine(coverHappening(gate, asked, { kind: 'call' }), `call ${crypto.randomUUID()}`).catch(onBug);
  const begun = { ...asked, id: line?.id ?? crypto.randomUUID() };
  await covers.begin(begun);
  await leadCover(deps, begun);
  return begun.id;
}

async function coverEveryWindow(deps: CallDeps): Promise<void> {
  const [remember, tabs] = await Promise.all([silenceBehind(), browser.tabs.query({ active: true })]);
  const covered = await Promise.all(tabs.map(async ({ id, url }) => (id === undefined ? undefined : coverTab(deps, id, url ?? ''))));
  await remember(covered.flatMap((cover) => (cover === undefined ? [] : [cover])));
}

async function coverBehind(deps: CallDeps, tabId: number): Promise<void> {
  const { url = '' } = await browser.tabs.get(tabId);
  await coverTab(deps, tabId, url);
}

import browser from 'webextension-polyfill';
import { lists } from '@/policy/lists/index.ts';
import { createAdoption } from './adopt.ts';
import { answersFor } from './answers.ts';
import { createEmbeds } from './embeds.ts';
import { createGate } from './gate.ts';
import { blockHappening } from './happening.ts';
import { listen } from './listen.ts';
import { openDeviceRecord } from './device-record.ts';
import { announceChanges } from './open-pages.ts';
import { guardRequests, watchBlockedParts, type BlockedPart } from './requests.ts';
import { createVisits } from './visits.ts';
import { sweepTabs, watchTabs } from './watch.ts';

/** An awake worker answers a navigation without the 130 ms that waking costs; a call to the browser within 30 seconds keeps it so. */
const STAY_AWAKE_MS = 20_000;
const BEAT = { name: 'beat', periodInMinutes: 0.5 };

/** Builds the parts and attaches every listener in the worker's first turn; then lets the policy come into force. */
export function startWorker(): void {
  const gate = createGate(lists, () => new Date());
  const visits = createVisits();
  const openPages = announceChanges();
  const onBug = (cause: unknown) => void record.problem('bug', cause instanceof Error ? `${cause.name}: ${cause.message}` : String(cause));
  const adoption = createAdoption({
    gate,
    problem: (code, detail) => record.problem(code, detail),
    adopted: (warnings) => record.policyAdopted(warnings),
    async changed() {
      await sweepTabs(gate, visits);
      openPages.announce();
      void record.nudge().catch(onBug);
    },
  });
  const record = openDeviceRecord({ gate, rulesHash: () => adoption.rulesHash(), onBug });
  const embeds = createEmbeds((happening, occasion) => record.write(happening, occasion));
  const seePart = async ({ tabId, address, from }: BlockedPart): Promise<void> => {
    await gate.ready;
    const decision = gate.decide({ address, as: 'embedded', ...(from ? { from } : {}) });
    if (decision?.action !== 'block') return;
    await embeds.see(
      tabId,
      blockHappening(decision, address, 'embedded', { situation: gate.situation(), revision: gate.revision(), kind: 'embed' }),
    );
  };

  guardRequests(gate);
  watchBlockedParts((part) => void seePart(part).catch(onBug));
  watchTabs({ gate, visits, onLeave: (tabId) => void embeds.flush(tabId).catch(onBug) });
  listen(answersFor({ gate, visits, record }), onBug);
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === BEAT.name) void Promise.all([adoption.refresh(), embeds.flush(), record.beat()]).catch(onBug);
    else record.onAlarm(name);
  });
  addEventListener('unhandledrejection', (event) => onBug(event.reason));
  setInterval(() => void browser.runtime.getPlatformInfo(), STAY_AWAKE_MS);
  void browser.alarms.create(BEAT.name, { periodInMinutes: BEAT.periodInMinutes });
  void adoption.start().catch(onBug);
  void record.resume().catch(onBug);
}

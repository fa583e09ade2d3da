import { browser } from '@wxt-dev/browser';
import type { Attendance } from './attendance.ts';
import type { SendSealed } from './confidential/sealed-reports.ts';
import type { Core } from './core.ts';
import { endReveals } from './cover-answers.ts';
import type { Parts } from './parts.ts';

/** An awake worker answers a navigation without the 130 ms that waking costs; a call to the browser within 30 seconds keeps it so. */
const STAY_AWAKE_MS = 20_000;
const BEAT = { name: 'beat', periodInMinutes: 0.5 };

type BeatDeps = { core: Core; attendance: Attendance; parts: Parts; sendSealed: SendSealed };

/** Twice a minute looks after all that no event of the browser tells of, and gives alarms to whom they belong. Attach it in the worker's first turn. */
export function keepBeating({ core, attendance, parts, sendSealed }: BeatDeps): void {
  const { adoption, edges, record, live, deviceClock, onBug } = core;
  const beat = (): Promise<unknown> =>
    Promise.all([
      adoption.refresh().then(edges.set),
      parts.embeds.flush(),
      record.beat().then((went) => (went ? sendSealed() : undefined)),
      attendance.beat().then(parts.updates.look),
      live.poll(),
      deviceClock.keep(),
      endReveals(parts.covers),
    ]);
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === BEAT.name) void beat().catch(onBug);
    record.onAlarm(name);
    attendance.onAlarm(name);
  });
  setInterval(() => void browser.runtime.getPlatformInfo(), STAY_AWAKE_MS);
  void browser.alarms.create(BEAT.name, { periodInMinutes: BEAT.periodInMinutes });
}

import { browser } from '@wxt-dev/browser';
import { BUILT_IN_REVISION } from './built-in.ts';
import { lists } from '@/policy/lists/index.ts';
import { createAdoption } from './adopt.ts';
import { answersFor } from './answers.ts';
import { attendDevice } from './attendance.ts';
import { watchBookmarks } from './bookmarks.ts';
import { detailAnswers } from './details.ts';
import { watchDownloads } from './downloads.ts';
import { createSealedReports } from './confidential/sealed-reports.ts';
import { watchCalls } from './calls.ts';
import { coverAnswers, endReveals } from './cover-answers.ts';
import { createCovers } from './covers.ts';
import { createEmbeds } from './embeds.ts';
import { flagAnswers } from './flags.ts';
import { createGate } from './gate.ts';
import { blockHappening } from './happening.ts';
import { listen } from './listen.ts';
import { openDeviceRecord } from './device-record.ts';
import { openClock } from './clock.ts';
import { createLeftovers } from './live/leftovers.ts';
import { createLivePart } from './live/index.ts';
import { createAsks } from './live/asks.ts';
import { watchChanges } from './live/changes.ts';
import { preparingAnswers } from './live/preparing.ts';
import { watchUses } from './live/uses.ts';
import { createEdgeTimer } from './live/edge-timer.ts';
import { announceChanges } from './open-pages.ts';
import { reachOpenTabs } from './open-tabs.ts';
import { guardRequests, watchBlockedParts, type BlockedPart } from './requests.ts';
import { holdServiceWorkers } from './service-workers.ts';
import { createSiteMarks } from './site-marks.ts';
import { watchUpdates } from './updating.ts';
import { uploadAnswers } from './uploads.ts';
import { createVisits } from './visits.ts';
import { createScanning } from './scanning.ts';
import { sweepTabs, watchTabs } from './watch.ts';

/** An awake worker answers a navigation without the 130 ms that waking costs; a call to the browser within 30 seconds keeps it so. */
const STAY_AWAKE_MS = 20_000;
const TIME_DAMAGED = 'The time that this device had kept was damaged; it goes by its own clock until the endpoint answers.';
const BEAT = { name: 'beat', periodInMinutes: 0.5 };

/** Builds the parts and attaches every listener in the worker's first turn; then lets the policy come into force. */
export function startWorker(): void {
  const clock = openClock();
  const restored = clock.restore();
  const gate = createGate(lists, () => clock.now());
  const visits = createVisits();
  const openPages = announceChanges();
  const leftovers = createLeftovers(gate);
  const scanning = createScanning(gate);
  const onBug = (cause: unknown) => {
    // What was under way when the browser was closed is no fault of anybody's.
    if (cause instanceof Error && cause.message === 'The browser is shutting down.') return;
    void record.problem('bug', cause instanceof Error ? `${cause.name}: ${cause.message}` : String(cause));
  };
  const adoption = createAdoption({
    gate,
    problem: (code, detail) => record.problem(code, detail),
    adopted: (warnings) => record.policyAdopted(warnings),
    async changed() {
      await holdServiceWorkers(gate).catch(onBug);
      await sweepTabs(gate, visits);
      openPages.announce();
      void downloads.sweep().catch(onBug);
      void bookmarks.sweep().catch(onBug);
      void leftovers.clear().catch(onBug);
      edges.set();
      attendance.follow();
      live.follow();
      void scanning.follow().catch(onBug);
      // The first line of a record names the level: that of the administrator's policy, where one comes before the first beat.
      if (gate.revision() !== BUILT_IN_REVISION) void record.resume().catch(onBug);
    },
    async recall(policy) {
      await Promise.all([restored, attended, marked]);
      return live.recall(policy);
    },
  });
  const heard = (endpointTime: Date): void => {
    clock.heard(endpointTime);
    edges.set();
  };
  const record = openDeviceRecord({ gate, rulesHash: () => adoption.rulesHash(), heard, onBug });
  const live = createLivePart({
    policy: () => gate.rules()?.policy,
    bring: (read) => adoption.bring(read),
    key: () => record.key(),
    passed: (instant) => clock.passed(instant),
    problem: (code, detail) => record.problem(code, detail),
    onBug,
  });
  const sender = { endpointAddress: () => gate.rules()?.policy.endpoint?.address, key: () => record.key() };
  const asks = createAsks({ ...sender, answers: () => live.answers() });
  const sendSealed = createSealedReports(sender);
  const edges = createEdgeTimer(gate, () => void adoption.refresh().then(edges.set).catch(onBug));
  const attendance = attendDevice({
    gate,
    clock: () => clock.now(),
    write: record.write,
    signedElsewhere: () => live.signed(),
    refresh: () => adoption.refresh(),
    sweepLeftOpen: () => sweepTabs(gate, visits, true),
    onBug,
  });
  const embeds = createEmbeds((happening, occasion) => record.write(happening, occasion));
  const siteMarks = createSiteMarks({ gate, visits, see: embeds.see, onBug });
  // Nothing known of unknown hosts, rather than no rules.
  const marked = siteMarks.restore().catch(onBug);
  const seePart = async ({ tabId, address, from, sends }: BlockedPart): Promise<void> => {
    await gate.ready;
    const decision = gate.decide({ address, as: 'embedded', sends, ...(from ? { from } : {}) });
    if (decision?.action !== 'block') return;
    await embeds.see(
      tabId,
      blockHappening(decision, address, 'embedded', {
        situation: gate.situation(),
        presence: gate.presence(),
        revision: gate.revision(),
        kind: 'embed',
      }),
    );
  };

  guardRequests(gate, onBug);
  watchBlockedParts((part) => void seePart(part).catch(onBug));
  watchTabs({
    gate,
    visits,
    onLeave: (tabId) => void embeds.flush(tabId).catch(onBug),
    onShown: (address) => void leftovers.shown(address).catch(onBug),
  });
  watchChanges({ gate, write: record.write, onBug });
  const updates = watchUpdates(gate, onBug);
  reachOpenTabs(onBug);
  const bookmarks = watchBookmarks({ gate, write: record.write, onBug });
  const downloads = watchDownloads({ gate, write: record.write, onBug });
  watchUses({ gate, visits, write: record.write, opened: leftovers.note, onBug });
  const covers = createCovers(() => clock.now());
  const calling = { gate, covers, clock: () => clock.now(), write: record.write, onBug };
  const callAnswers = watchCalls({ ...calling, visits, writeLine: record.writeLine });
  listen(
    {
      ...answersFor({ gate, visits, record, asks, sendSealed }),
      ...attendance.answers,
      ...siteMarks.answers,
      ...uploadAnswers({ gate, write: record.write }),
      ...callAnswers,
      ...coverAnswers({ ...calling, check: attendance.check, waitMs: attendance.waitMs }),
      ...flagAnswers({ gate, visits, covers, clock: () => clock.now(), writeLine: record.writeLine, onBug }),
      ...detailAnswers({ gate, visits, see: embeds.see }),
      ...preparingAnswers({ gate, sender, write: record.write, added: () => void live.poll().catch(onBug) }),
    },
    onBug,
  );
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === BEAT.name)
      void Promise.all([
        adoption.refresh().then(edges.set),
        embeds.flush(),
        record.beat().then((went) => (went ? sendSealed() : undefined)),
        attendance.beat().then(updates.look),
        live.poll(),
        clock.keep(),
        endReveals(covers),
      ]).catch(onBug);
    else {
      record.onAlarm(name);
      attendance.onAlarm(name);
    }
  });
  addEventListener('unhandledrejection', (event) => onBug(event.reason));
  setInterval(() => void browser.runtime.getPlatformInfo(), STAY_AWAKE_MS);
  void browser.alarms.create(BEAT.name, { periodInMinutes: BEAT.periodInMinutes });
  const attended = restored.then(() => attendance.restore());
  void (async () => {
    // Begun in this turn, for it attaches a listener; `recall` waits for what is restored.
    await adoption.start();
    if (!(await restored)) await record.problem('bug', TIME_DAMAGED);
    gate.identify((await record.key()).device);
    await adoption.refresh();
    await live.poll();
  })().catch(onBug);
}

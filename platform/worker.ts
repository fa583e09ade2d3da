import { answersFor } from './answers.ts';
import { attendDevice, type Attendance } from './attendance.ts';
import { keepBeating } from './beat.ts';
import { BUILT_IN_REVISION } from './built-in.ts';
import { createSealedReports, type SendSealed } from './confidential/sealed-reports.ts';
import { createCore, type Core } from './core.ts';
import { coverAnswers } from './cover-answers.ts';
import { detailAnswers } from './details.ts';
import { flagAnswers, isTrustedPage } from './flags.ts';
import { listen, type Answers } from './listen.ts';
import { createAsks } from './live/asks.ts';
import { preparingAnswers } from './live/preparing.ts';
import { neighbourAnswers } from './neighbours.ts';
import { attachParts, followRules, type Parts } from './parts.ts';
import { pictureAnswers } from './pictures/offscreen.ts';
import { uploadAnswers } from './uploads.ts';
import { sweepTabs } from './watch.ts';

const TIME_DAMAGED = 'The time that this device had kept was damaged; it goes by its own clock until the endpoint answers.';

/** Builds the parts and attaches every listener in the worker's first turn; then lets the policy come into force. */
export function startWorker(): void {
  const core = createCore({
    async changed() {
      await followRules(core, attendance, parts);
      // The first line of a record names the level: that of the administrator's policy, where one comes before the first beat.
      if (core.gate.revision() !== BUILT_IN_REVISION) void core.record.resume().catch(core.onBug);
    },
    restored: () => Promise.all([timeKept, attended, marked]),
  });
  const timeKept = core.deviceClock.restore();
  const attendance = attend(core);
  const parts = attachParts(core);
  // Nothing known of unknown hosts, rather than no rules.
  const marked = parts.siteMarks.restore().catch(core.onBug);
  const sendSealed = createSealedReports(core.sender);
  listen(allAnswers({ core, attendance, parts, sendSealed }), core.onBug);
  keepBeating({ core, attendance, parts, sendSealed });
  addEventListener('unhandledrejection', (event) => core.onBug(event.reason));
  addEventListener('error', (event) => core.onBug(event.error));
  const attended = timeKept.then(() => attendance.restore());
  void begin(core, timeKept).catch(core.onBug);
}

function attend({ gate, visits, clock, write, live, adoption, onBug }: Core): Attendance {
  return attendDevice({
    gate,
    clock,
    write,
    signedElsewhere: () => live.signed(),
    refresh: () => adoption.refresh(),
    sweepLeftOpen: () => sweepTabs(gate, visits, true),
    onBug,
  });
}

type AnswerParts = { core: Core; attendance: Attendance; parts: Parts; sendSealed: SendSealed };

function allAnswers({ core, attendance, parts, sendSealed }: AnswerParts): Answers {
  const { sender, live, onBug } = core;
  const { covers, embeds, held } = parts;
  const asks = createAsks({ ...sender, answers: () => live.answers() });
  return {
    ...answersFor({ ...core, asks, held, sendSealed }),
    ...attendance.answers,
    ...parts.siteMarks.answers,
    ...uploadAnswers(core),
    ...parts.callAnswers,
    ...coverAnswers({ ...core, covers, check: attendance.check, waitMs: attendance.waitMs }),
    ...flagAnswers({ ...core, covers }),
    ...neighbourAnswers(core),
    ...pictureAnswers(core.gate, (from) => isTrustedPage(core.gate, from)),
    ...detailAnswers({ ...core, see: embeds.see }),
    ...preparingAnswers({ ...core, added: () => void live.poll().catch(onBug) }),
  };
}

/** Lets the policy come into force, and asks the endpoint what is live beside it. */
async function begin({ adoption, record, gate, live }: Core, timeKept: Promise<boolean>): Promise<void> {
  // Begun in the worker's first turn, for it attaches a listener; the first rules wait for what is restored.
  await adoption.start();
  if (!(await timeKept)) await record.problem('bug', TIME_DAMAGED);
  gate.identify((await record.key()).device);
  await adoption.refresh();
  await live.poll();
}

import { followAccount } from './account.ts';
import type { Signed } from '@/policy/live-bundle.ts';
import { watchAbsence } from './absence.ts';
import { showBadge } from './badge.ts';
import type { DeviceRecord } from './device-record.ts';
import type { Gate } from './gate.ts';
import { createLevels, type Levels } from './levels.ts';
import { createPins, type Pins } from './pins.ts';
import { popupAnswers, type PopupAnswers } from './popup-answers.ts';
import { PRESENCE_ALARM } from './presence.ts';
import { createSignatures } from './signatures.ts';
import { closeStorageToPages } from './storage-access.ts';

type AttendanceDeps = {
  gate: Gate;
  clock: () => Date;
  write: DeviceRecord['write'];
  /** What the live bundle tells of signatures on other devices. */
  signedElsewhere(): readonly Signed[];
  /** Puts the net rules for who is there now in force, and judges open tabs by them. */
  refresh(): Promise<void>;
  /** Leads open tabs away from what is closed now, to a page that asks the adult who left them open to log out. */
  sweepLeftOpen(): Promise<void>;
  onBug(cause: unknown): void;
};

/** Who is at this device, as the worker's parts use it. */
export type Attendance = {
  answers: PopupAnswers;
  /** Looks at a person's PIN, and lets nobody in. */
  check: Levels['check'];
  /** How many milliseconds no PIN is taken. */
  waitMs: Pins['waitMs'];
  /** To be awaited before the first rules come into force, so that a worker that wakes does not send an adult away. */
  restore(): Promise<void>;
  /** Other rules are in force: the badge, and what counts as idle, follow them. */
  follow(): void;
  beat(): Promise<void>;
  onAlarm(name: string): void;
};

/** Joins levels, PINs and the badge to the browser. Attach it in the worker's first turn. */
export function attendDevice({ gate, clock, write, signedElsewhere, refresh, sweepLeftOpen, onBug }: AttendanceDeps): Attendance {
  const pins = createPins(clock);
  const changed = async (isLeftOpen = false): Promise<void> => {
    try {
      if (isLeftOpen) await sweepLeftOpen();
    } finally {
      // Tabs that could not be led away are no reason to leave the adult's rules in force.
      await Promise.all([showBadge(gate), refresh()]);
    }
  };
  const signatures = createSignatures({ gate, elsewhere: signedElsewhere, write });
  const levels = createLevels({ gate, pins, signatures, clock, write, changed });
  const account = followAccount({ gate, write, changed, onBug });
  const absence = watchAbsence({ gate, levels, onBug });
  void closeStorageToPages().catch(onBug);
  const endOverdue = () => void levels.endOverdue().catch(onBug);
  return {
    answers: popupAnswers({ gate, levels, pins, signatures }),
    check: levels.check,
    waitMs: pins.waitMs,
    // Nobody is there, rather than no rules.
    restore: async () => void (await Promise.all([levels.restore().catch(onBug), account.read().catch(onBug)])),
    follow() {
      absence.arm();
      void showBadge(gate).catch(onBug);
      void account.tell().catch(onBug);
      endOverdue();
    },
    async beat() {
      await levels.endOverdue();
      await absence.look();
      await account.look();
    },
    onAlarm: (name) => void (name === PRESENCE_ALARM && endOverdue()),
  };
}

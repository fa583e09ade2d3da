import { createEntrance, minutesFor, type Entered, type Signing, type Wanted, type WantedByPin } from './entrance.ts';
import { createTurns } from './in-turn.ts';
import type { Pins } from './pins.ts';
import { keepPresence, type PresenceDeps } from './presence.ts';
import type { Signatures } from './signatures.ts';
import type { Ending } from './turn-lines.ts';

export type Levels = {
  /** Takes up who was there before the worker died. To be called before the first rules come into force. */
  restore(): Promise<void>;
  /** An adult comes to their own level, or sits down with the child, by their own PIN. */
  enter(wanted: WantedByPin): Promise<Entered>;
  /** Looks at a person's PIN, and lets nobody in. */
  check(person: string, pin: string): Promise<Entered>;
  /** An adult signs the notice by their own PIN. Whoever came for a level and had to sign first has it then. */
  sign(signing: Signing): Promise<Entered>;
  /** Whoever is there leaves. Resolves when the device stands at its own level again, and at once when nobody is there. */
  end(why: Ending): Promise<void>;
  /** Ends what the time or a newer policy has ended. */
  endOverdue(): Promise<void>;
};

type LevelsDeps = PresenceDeps & { pins: Pins; signatures: Signatures };

/** Returns the one place that knows who is at this device. Comings and goings take turns, so that two windows cannot race. */
export function createLevels(deps: LevelsDeps): Levels {
  const { gate, clock } = deps;
  const inTurn = createTurns();
  const presence = keepPresence(deps);

  /** Whoever was there leaves first. Nobody comes where the policy has changed its mind meanwhile. */
  const letIn = async (wanted: Wanted): Promise<void> => {
    const minutes = minutesFor(gate, wanted);
    if (minutes === undefined) return;
    await presence.leave('another');
    const now = clock();
    const to = new Date(now.getTime() + minutes * 60_000).toISOString();
    await presence.come({ kind: wanted.kind, id: crypto.randomUUID(), person: wanted.person, from: now.toISOString(), to });
  };
  const entrance = createEntrance({ ...deps, letIn });
  const underRules = (step: () => Promise<Entered>): Promise<Entered> => gate.ready.then(() => inTurn(step));

  return {
    restore: () =>
      inTurn(async () => {
        const gone = await presence.restore();
        // The line says under which policy, so it waits for one.
        if (gone) void gate.ready.then(() => inTurn(() => presence.writeOff(gone, 'restart')));
      }),
    enter: (wanted) => underRules(() => entrance.enter(wanted)),
    check: (person, pin) => underRules(() => entrance.check(person, pin)),
    sign: (signing) => underRules(() => entrance.sign(signing)),
    end: (why) => inTurn(() => presence.leave(why)),
    endOverdue: () =>
      inTurn(async () => {
        const present = presence.now();
        if (!present || !gate.rules() || gate.presence()) return;
        await presence.leave(clock().getTime() < Date.parse(present.to) ? 'policy' : 'time');
      }),
  };
}

import { browser } from '@wxt-dev/browser';
import * as z from 'zod/mini';
import type { Person } from '@/policy/document.ts';
import type { Happening } from '@/policy/event.ts';
import { adultIn, LEVEL_MINUTES, maySit, Presence, situationOf } from '@/policy/people.ts';
import { untilWords } from '@/policy/session-words.ts';
import type { Gate } from './gate.ts';
import type { Pins, Tried } from './pins.ts';
import { readStored, writeStored, type StoredKey } from './stored.ts';
import { createTurns } from './in-turn.ts';

/** Who is there: outlives the worker, not the browser. */
const PRESENT = {
  key: 'presence',
  area: 'session',
  schema: z.array(Presence).check(z.maxLength(1)),
  fallback: [],
} satisfies StoredKey<z.ZodMiniType>;
/** Whose end has not been written yet: outlives the browser, so that a presence the browser took with it is ended in the record. */
const UNENDED = { ...PRESENT, key: 'unendedPresence', area: 'local' } satisfies StoredKey<z.ZodMiniType>;

/** The alarm at which a presence is over. */
export const PRESENCE_ALARM = 'presence';

/** Why somebody is no longer there, in the words of the record. */
const ENDINGS = {
  button: 'Ended by hand.',
  key: 'Ended by the key for it.',
  idle: 'Nobody used the device.',
  lock: 'The screen was locked.',
  time: 'The time was up.',
  policy: 'The policy no longer allows it.',
  restart: 'The browser was closed.',
  another: 'An adult came to the device anew.',
} as const;
export type Ending = keyof typeof ENDINGS;

type Entrance = { kind: Presence['kind']; person: string; pin: string; minutes?: number };

/** `refused` is somebody, or a length, that the policy in force does not allow here, whatever the PIN. */
export type Entered = Tried | { outcome: 'refused' };

export type Levels = {
  /** Takes up who was there before the worker died. To be called before the first rules come into force. */
  restore(): Promise<void>;
  /** An adult comes to their own level, or sits down with the child, by their own PIN. */
  enter(entrance: Entrance): Promise<Entered>;
  /** Whoever is there leaves. Resolves when the device stands at its own level again, and at once when nobody is there. */
  end(why: Ending): Promise<void>;
  /** Ends what the time or a newer policy has ended. */
  endOverdue(): Promise<void>;
};

type LevelsDeps = {
  gate: Gate;
  pins: Pins;
  clock: () => Date;
  write(happening: Happening, occasion: string): Promise<void>;
  /** Called when somebody has come or gone: net rules, open tabs and the badge follow. `isLeftOpen` when an adult went away without a word. */
  changed(isLeftOpen?: boolean): Promise<void>;
};

/** Returns the one place that knows who is at this device. Comings and goings take turns, so that two windows cannot race. */
export function createLevels({ gate, pins, clock, write, changed }: LevelsDeps): Levels {
  let present: Presence | undefined;
  const inTurn = createTurns();

  const note = (line: Omit<Happening, 'action' | 'revision' | 'repeats'>, occasion: string): Promise<void> =>
    write({ ...line, action: 'note', revision: gate.revision(), repeats: 1 }, occasion);

  const noteTurn = (presence: Presence, turn: 'begun' | 'ended', detail: string): Promise<void> => {
    const { kind, id, person } = presence;
    const { level } = situationOf(gate.rules()?.policy, turn === 'begun' ? presence : undefined, gate.here());
    return note({ kind, level, turn, detail, person, ...(kind === 'session' ? { session: id } : {}) }, `presence ${id} ${turn}`);
  };

  const forget = async (presence: Presence, why: Ending): Promise<void> => {
    await noteTurn(presence, 'ended', ENDINGS[why]);
    await writeStored(UNENDED, []);
  };

  /** Closes first, in this worker and in what the next one reads, and writes it down then. */
  const leave = async (why: Ending): Promise<void> => {
    const leaving = present;
    if (!leaving) return;
    present = undefined;
    gate.attend(undefined);
    await writeStored(PRESENT, []);
    await browser.alarms.clear(PRESENCE_ALARM);
    await forget(leaving, why);
    await changed(leaving.kind === 'level' && (why === 'idle' || why === 'lock'));
  };

  /** Writes it down first, and opens then. */
  const come = async (coming: Presence): Promise<void> => {
    await writeStored(UNENDED, [coming]);
    await noteTurn(coming, 'begun', untilWords(coming.to));
    await writeStored(PRESENT, [coming]);
    present = coming;
    gate.attend(coming);
    // The alarm goes by the device's clock, which is only ever a reason to look.
    await browser.alarms.create(PRESENCE_ALARM, { when: Date.now() + (Date.parse(coming.to) - clock().getTime()) });
    await changed();
  };

  const minutesFor = (person: Person, { kind, minutes = 0 }: Entrance): number | undefined => {
    const policy = gate.rules()?.policy;
    if (kind === 'level') return LEVEL_MINUTES;
    return policy && maySit(policy, person, gate.here()) && minutes >= 1 && minutes <= policy.sessions.maxMinutes ? minutes : undefined;
  };

  return {
    restore: () =>
      inTurn(async () => {
        const [{ value: kept }, { value: unended }] = await Promise.all([readStored(PRESENT), readStored(UNENDED)]);
        present = kept[0];
        gate.attend(present);
        const gone = unended.find((one) => one.id !== present?.id);
        // The line says under which policy, so it waits for one.
        if (gone) void gate.ready.then(() => inTurn(() => forget(gone, 'restart')));
      }),
    async enter(entrance) {
      await gate.ready;
      return inTurn(async () => {
        const policy = gate.rules()?.policy;
        const person = policy && adultIn(policy, entrance.person);
        const minutes = person && minutesFor(person, entrance);
        if (!person || minutes === undefined) return { outcome: 'refused' };
        const tried = await pins.try(person, entrance.pin);
        if (tried.outcome === 'right') {
          await leave('another');
          const now = clock();
          const to = new Date(now.getTime() + minutes * 60_000).toISOString();
          await come({ kind: entrance.kind, id: crypto.randomUUID(), person: person.id, from: now.toISOString(), to });
        } else if (tried.lockedNowMinutes !== undefined) {
          const detail = `No PIN is taken for ${tried.lockedNowMinutes} min after too many wrong ones; the last was for this person.`;
          await note({ kind: 'pin', level: gate.situation().level, person: person.id, detail }, `lock-out ${crypto.randomUUID()}`);
        }
        return tried;
      });
    },
    end: (why) => inTurn(() => leave(why)),
    endOverdue: () =>
      inTurn(async () => {
        if (!present || !gate.rules() || gate.presence()) return;
        await leave(clock().getTime() < Date.parse(present.to) ? 'policy' : 'time');
      }),
  };
}

import { browser } from '@wxt-dev/browser';
import * as z from 'zod/mini';
import type { Person } from '@/policy/document.ts';
import type { Happening } from '@/policy/event.ts';
import type { Language } from '@/policy/language.ts';
import { adultIn, LEVEL_MINUTES, maySit, Presence, situationOf } from '@/policy/people.ts';
import { untilWords } from '@/policy/session-words.ts';
import type { Gate } from './gate.ts';
import type { Pins, Tried } from './pins.ts';
import type { Signatures } from './signatures.ts';
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

/** What somebody wants to come for. */
type Wanted = { kind: Presence['kind']; person: string; minutes?: number };
type Entrance = Wanted & { pin: string };

/**
 * `refused` is somebody, or a length, that the policy in force does not allow here, whatever the PIN. `unsigned`: the PIN is right, and the policy
 * wants the notice signed first. `changed`: another notice is in force than the one that was read.
 */
export type Entered = Tried | { outcome: 'refused' | 'unsigned' | 'changed' };

/** Whose PIN accepts which notice, and the language it was read in. */
export type Signing = { person: string; pin: string; notice: string; language: Language };

export type Levels = {
  /** Takes up who was there before the worker died. To be called before the first rules come into force. */
  restore(): Promise<void>;
  /** An adult comes to their own level, or sits down with the child, by their own PIN. */
  enter(entrance: Entrance): Promise<Entered>;
  /** Looks at a person's PIN, and lets nobody in. */
  check(person: string, pin: string): Promise<Entered>;
  /** An adult signs the notice by their own PIN. Whoever came for a level and had to sign first has it then. */
  sign(signing: Signing): Promise<Entered>;
  /** Whoever is there leaves. Resolves when the device stands at its own level again, and at once when nobody is there. */
  end(why: Ending): Promise<void>;
  /** Ends what the time or a newer policy has ended. */
  endOverdue(): Promise<void>;
};

type LevelsDeps = {
  gate: Gate;
  pins: Pins;
  signatures: Signatures;
  clock: () => Date;
  write(happening: Happening, occasion: string): Promise<void>;
  /** Called when somebody has come or gone: net rules, open tabs and the badge follow. `isLeftOpen` when an adult went away without a word. */
  changed(isLeftOpen?: boolean): Promise<void>;
};

/** Returns the one place that knows who is at this device. Comings and goings take turns, so that two windows cannot race. */
export function createLevels({ gate, pins, signatures, clock, write, changed }: LevelsDeps): Levels {
  let present: Presence | undefined;
  /** Who came with their own PIN and was sent to the notice. */
  let atTheNotice: Wanted | undefined;
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

  const adultNow = (id: string): Person | undefined => {
    const policy = gate.rules()?.policy;
    return policy && adultIn(policy, id);
  };

  /** How long somebody may stay; nothing where the policy in force does not allow them to come like this. */
  const minutesFor = ({ person: id, kind, minutes = 0 }: Wanted): number | undefined => {
    const policy = gate.rules()?.policy;
    const person = adultNow(id);
    if (!policy || !person) return undefined;
    if (kind === 'level') return LEVEL_MINUTES;
    return maySit(policy, person, gate.here()) && minutes >= 1 && minutes <= policy.sessions.maxMinutes ? minutes : undefined;
  };

  const tryPin = async (id: string, pin: string): Promise<Tried | { outcome: 'refused' }> => {
    const person = adultNow(id);
    if (!person) return { outcome: 'refused' };
    const tried = await pins.try(person, pin);
    if (tried.outcome !== 'right' && tried.lockedNowMinutes !== undefined) {
      const detail = `No PIN is taken for ${tried.lockedNowMinutes} min after too many wrong ones; the last was for this person.`;
      await note({ kind: 'pin', level: gate.situation().level, person: id, detail }, `lock-out ${crypto.randomUUID()}`);
    }
    return tried;
  };

  /** Whoever was there leaves first. Nobody comes where the policy has changed its mind meanwhile. */
  const arrive = async (wanted: Wanted): Promise<void> => {
    const minutes = minutesFor(wanted);
    if (minutes === undefined) return;
    await leave('another');
    const now = clock();
    const to = new Date(now.getTime() + minutes * 60_000).toISOString();
    await come({ kind: wanted.kind, id: crypto.randomUUID(), person: wanted.person, from: now.toISOString(), to });
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
        const { pin, ...wanted } = entrance;
        const minutes = minutesFor(wanted);
        const tried = minutes === undefined ? ({ outcome: 'refused' } as const) : await tryPin(wanted.person, pin);
        if (tried.outcome !== 'right') return tried;
        const isRequired = gate.rules()?.policy.notice?.mode === 'required';
        atTheNotice = isRequired && !(await signatures.people()).has(wanted.person) ? wanted : undefined;
        if (atTheNotice) return { outcome: 'unsigned' };
        await arrive(wanted);
        return tried;
      });
    },
    async check(person, pin) {
      await gate.ready;
      return inTurn(() => tryPin(person, pin));
    },
    async sign({ person, pin, notice, language }) {
      await gate.ready;
      return inTurn(async () => {
        if ((await signatures.notice()).hash !== notice) return { outcome: 'changed' };
        const tried = await tryPin(person, pin);
        if (tried.outcome !== 'right') return tried;
        await signatures.sign(person, language);
        const wanted = atTheNotice;
        atTheNotice = undefined;
        if (wanted?.person === person) await arrive(wanted);
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

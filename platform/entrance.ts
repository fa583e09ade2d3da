import type { Person } from '@/policy/document.ts';
import type { Happening } from '@/policy/event.ts';
import type { Language } from '@/policy/language.ts';
import { adultIn, levelMinutesOf, maySit, type Presence } from '@/policy/people.ts';
import type { Gate } from './gate.ts';
import type { Pins, Tried } from './pins.ts';
import type { Signatures } from './signatures.ts';

/** What somebody wants to come for. `minutes` are of a session; a level has its own length. */
export type Wanted = { kind: Presence['kind']; person: string; minutes?: number };
export type WantedByPin = Wanted & { pin: string };

/**
 * `refused` is somebody, or a length, that the policy in force does not allow here, whatever the PIN. `unsigned`: the PIN is right, and the policy
 * wants the notice signed first. `changed`: another notice is in force than the one that was read.
 */
export type Entered = Tried | { outcome: 'refused' | 'unsigned' | 'changed' };

/** Whose PIN accepts which notice, and the language it was read in. */
export type Signing = { person: string; pin: string; notice: string; language: Language };

/** Where PINs and signatures are asked for. Its steps do not take turns by themselves: whoever calls them sees to that. */
export type Entrance = {
  /** Looks at a PIN, and at whether the notice has to be signed first, and lets in whom nothing keeps out. */
  enter(wanted: WantedByPin): Promise<Entered>;
  /** Looks at a person's PIN, and lets nobody in. */
  check(person: string, pin: string): Promise<Entered>;
  /** Signs the notice, and lets in whoever came for a level and had to sign first. */
  sign(signing: Signing): Promise<Entered>;
};

type EntranceDeps = {
  gate: Gate;
  pins: Pins;
  signatures: Signatures;
  write(happening: Happening, occasion: string): Promise<void>;
  letIn(wanted: Wanted): Promise<void>;
};

/** Returns the entrance of this device. A lock-out by too many wrong PINs is written into the record. */
export function createEntrance({ gate, pins, signatures, write, letIn }: EntranceDeps): Entrance {
  /** Who came with their own PIN and was sent to the notice. */
  let atTheNotice: Wanted | undefined;
  const check = (person: string, pin: string): Promise<Entered> => tryPin({ gate, pins, write }, person, pin);
  const mustSign = async (person: string): Promise<boolean> =>
    gate.rules()?.policy.notice?.mode === 'required' && !(await signatures.people()).has(person);
  return {
    check,
    async enter({ pin, ...wanted }) {
      if (minutesFor(gate, wanted) === undefined) return { outcome: 'refused' };
      const tried = await check(wanted.person, pin);
      if (tried.outcome !== 'right') return tried;
      atTheNotice = (await mustSign(wanted.person)) ? wanted : undefined;
      if (atTheNotice) return { outcome: 'unsigned' };
      await letIn(wanted);
      return tried;
    },
    async sign({ person, pin, notice, language }) {
      if ((await signatures.notice()).hash !== notice) return { outcome: 'changed' };
      const tried = await check(person, pin);
      if (tried.outcome !== 'right') return tried;
      await signatures.sign(person, language);
      const wanted = atTheNotice;
      atTheNotice = undefined;
      if (wanted?.person === person) await letIn(wanted);
      return tried;
    },
  };
}

/** Returns how many minutes somebody may stay; nothing where the policy in force does not allow them to come like this. */
export function minutesFor(gate: Gate, { person: id, kind, minutes = 0 }: Wanted): number | undefined {
  const policy = gate.rules()?.policy;
  const person = policy && adultIn(policy, id);
  if (!person) return undefined;
  if (kind === 'level') return levelMinutesOf(policy);
  return maySit(policy, person, gate.here()) && minutes >= 1 && minutes <= policy.sessions.maxMinutes ? minutes : undefined;
}

async function tryPin({ gate, pins, write }: Pick<EntranceDeps, 'gate' | 'pins' | 'write'>, id: string, pin: string): Promise<Entered> {
  const policy = gate.rules()?.policy;
  const person: Person | undefined = policy && adultIn(policy, id);
  if (!person) return { outcome: 'refused' };
  const tried = await pins.try(person, pin);
  if (tried.outcome === 'right' || tried.lockedNowMinutes === undefined) return tried;
  const detail = `No PIN is taken for ${tried.lockedNowMinutes} min after too many wrong ones; the last was for this person.`;
  const { level } = gate.situation();
  await write(
    { kind: 'pin', action: 'note', level, person: id, detail, revision: gate.revision(), repeats: 1 },
    `lock-out ${crypto.randomUUID()}`,
  );
  return tried;
}

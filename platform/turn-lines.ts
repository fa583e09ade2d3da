import type { Happening } from '@/policy/event.ts';
import { situationOf, type Presence } from '@/policy/people.ts';
import { untilWords } from '@/policy/session-words.ts';
import type { Gate } from './gate.ts';

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

type Pen = { gate: Gate; write(happening: Happening, occasion: string): Promise<void> };

/** Writes down that an adult has come, and until when they may stay. Resolves once the line is on the disk. */
export function writeComing(pen: Pen, coming: Presence): Promise<void> {
  return writeTurn(pen, coming, { turn: 'begun', detail: untilWords(coming.to) });
}

/** Writes down that an adult is no longer there, and why. Resolves once the line is on the disk; a second line of the same end is none. */
export function writeEnding(pen: Pen, gone: Presence, why: Ending): Promise<void> {
  return writeTurn(pen, gone, { turn: 'ended', detail: ENDINGS[why] });
}

function writeTurn({ gate, write }: Pen, presence: Presence, line: { turn: 'begun' | 'ended'; detail: string }): Promise<void> {
  const { kind, id, person } = presence;
  const { level } = situationOf(gate.rules()?.policy, line.turn === 'begun' ? presence : undefined, gate.here());
  const session = kind === 'session' ? { session: id } : {};
  return write(
    { kind, level, ...line, person, ...session, action: 'note', revision: gate.revision(), repeats: 1 },
    `presence ${id} ${line.turn}`,
  );
}

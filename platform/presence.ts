import { browser } from '@wxt-dev/browser';
import * as z from 'zod/mini';
import type { Happening } from '@/policy/event.ts';
import { Presence } from '@/policy/people.ts';
import type { Gate } from './gate.ts';
import { readStored, writeStored, type StoredKey } from './stored.ts';
import { writeComing, writeEnding, type Ending } from './turn-lines.ts';

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

/** The adult at this device, on the disk and in the record. Its steps do not take turns by themselves: whoever calls them sees to that. */
export type PresenceKept = {
  /** Who came and has not left; the time or the policy may have ended it meanwhile. */
  now(): Presence | undefined;
  /** Takes up who was there before the worker died, and returns whom the browser took with it, if anybody. */
  restore(): Promise<Presence | undefined>;
  /** Writes the end of somebody who is there no more. */
  writeOff(gone: Presence, why: Ending): Promise<void>;
  /** Writes it down first, and opens then. */
  come(coming: Presence): Promise<void>;
  /** Closes first, in this worker and in what the next one reads, and writes it down then. */
  leave(why: Ending): Promise<void>;
};

export type PresenceDeps = {
  gate: Gate;
  clock: () => Date;
  write(happening: Happening, occasion: string): Promise<void>;
  /** Called when somebody has come or gone: net rules, open tabs and the badge follow. `isLeftOpen` when an adult went away without a word. */
  changed(isLeftOpen?: boolean): Promise<void>;
};

/** Returns the presence of this device; nobody is there before `restore` or `come`. */
export function keepPresence({ gate, clock, write, changed }: PresenceDeps): PresenceKept {
  let present: Presence | undefined;
  const writeOff = async (gone: Presence, why: Ending): Promise<void> => {
    await writeEnding({ gate, write }, gone, why);
    await writeStored(UNENDED, []);
  };
  return {
    now: () => present,
    writeOff,
    async restore() {
      const [{ value: kept }, { value: unended }] = await Promise.all([readStored(PRESENT), readStored(UNENDED)]);
      present = kept[0];
      gate.attend(present);
      return unended.find((one) => one.id !== present?.id);
    },
    async come(coming) {
      await writeStored(UNENDED, [coming]);
      await writeComing({ gate, write }, coming);
      await writeStored(PRESENT, [coming]);
      present = coming;
      gate.attend(coming);
      // The alarm goes by the device's clock, which is only ever a reason to look.
      await browser.alarms.create(PRESENCE_ALARM, { when: Date.now() + (Date.parse(coming.to) - clock().getTime()) });
      await changed();
    },
    async leave(why) {
      const leaving = present;
      if (!leaving) return;
      present = undefined;
      gate.attend(undefined);
      await writeStored(PRESENT, []);
      await browser.alarms.clear(PRESENCE_ALARM);
      await writeOff(leaving, why);
      await changed(leaving.kind === 'level' && (why === 'idle' || why === 'lock'));
    },
  };
}

import type { PolicyDocument } from '@/policy/document.ts';
import { baseOf } from '@/policy/accounts.ts';
import type { Level } from '@/policy/level.ts';
import { adultsOf, maySit, type Here } from '@/policy/people.ts';
import { pinAgeDays } from '@/policy/pin-age.ts';
import type { Entry, Standing } from './channels.ts';
import type { Gate } from './gate.ts';
import type { Entered } from './entrance.ts';
import type { Levels } from './levels.ts';
import { agreedNow } from './live/agreed.ts';
import type { Answers } from './listen.ts';
import type { Pins } from './pins.ts';
import type { Signatures } from './signatures.ts';

/** The channels that only the toolbar's popup may use, and those of the notice. */
export type PopupAnswers = Pick<Answers, 'showLevel' | 'stepUp' | 'beginSession' | 'stepDown' | 'showNotice' | 'signNotice'>;

type PopupDeps = { gate: Gate; levels: Levels; pins: Pins; signatures: Signatures };

/** What the worker says to the popup and to the notice. No verifier is ever in it. */
export function popupAnswers({ gate, levels, pins, signatures }: PopupDeps): PopupAnswers {
  const stand = async (): Promise<Standing> => {
    await gate.ready;
    return standing(gate, await pins.waitMs(), await signatures.people());
  };
  return {
    showLevel: stand,
    showNotice: async () => ({
      standing: await stand(),
      spelling: (await signatures.notice()).spelling,
      signed: [...(await signatures.people())],
    }),
    signNotice: async (signing) => entryOf(await levels.sign(signing)),
    stepUp: async ({ person, pin }) => entryOf(await levels.enter({ kind: 'level', person, pin })),
    beginSession: async ({ person, pin, minutes }) => entryOf(await levels.enter({ kind: 'session', person, pin, minutes })),
    async stepDown() {
      await levels.end('button');
      return { outcome: 'done' };
    },
  };
}

function standing(gate: Gate, waitMs: number, signed: ReadonlySet<string>): Standing {
  const rules = gate.rules();
  if (!rules) throw new Error('There are no rules although they are ready.');
  const { policy } = rules;
  const situation = gate.situation();
  const { level, person } = situation;
  const present = gate.presence();
  const here = gate.here();
  const base = baseOf(policy, here.account);
  const named = (id: string | undefined) => policy.people.find((one) => one.id === id);
  const name = named(present?.person)?.name;
  const { allowed, maxMinutes, opensSearch, opensAccess } = policy.sessions;
  return {
    level,
    baseLevel: base.level,
    rights: named(person)?.rights ?? [],
    ...(base.person ? { account: base.person.name } : {}),
    languages: [...policy.setting.languages],
    settingName: policy.setting.name,
    ...(present && name !== undefined ? { present: { kind: present.kind, name, to: present.to } } : {}),
    agreed: agreedNow(rules, situation),
    adults: adultsIn(policy, here),
    ...(allowed && base.level === 'child' ? { session: { maxMinutes, opensSearch, opensAccess } } : {}),
    waitSeconds: inSeconds(waitMs),
    isUnsigned: signersNow(policy, base.level, present?.person ?? person).some((id) => !signed.has(id)),
  };
}

/** Whose signature counts now: of whoever is there; on a device of adults, where nobody says who they are, of all who may use it. */
function signersNow(policy: PolicyDocument, base: Level, present: string | undefined): string[] {
  if (present !== undefined) return [present];
  return base === 'child' ? [] : adultsOf(policy).map(({ id }) => id);
}

/** Returns who may come with a PIN of their own. */
export function adultsIn(policy: PolicyDocument, here: Here): Standing['adults'] {
  return adultsOf(policy).map((person) => ({
    id: person.id,
    name: person.name,
    level: person.level,
    maySit: maySit(policy, person, here),
    ...(person.pinChanged ? { pinAgeDays: pinAgeDays(person.pinChanged, here.now) } : {}),
  }));
}

/** Returns what a page is told of a PIN. */
export function entryOf(entered: Entered): Entry {
  if (entered.outcome === 'right') return { outcome: 'done', triesLeft: 0, waitSeconds: 0 };
  if (!('triesLeft' in entered)) return { outcome: entered.outcome, triesLeft: 0, waitSeconds: 0 };
  return { outcome: entered.outcome, triesLeft: entered.triesLeft, waitSeconds: inSeconds(entered.waitMs) };
}

function inSeconds(ms: number): number {
  return Math.ceil(ms / 1_000);
}

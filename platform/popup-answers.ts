import type { PolicyDocument } from '@/policy/document.ts';
import { baseOf } from '@/policy/accounts.ts';
import { adultsOf, maySit, type Here } from '@/policy/people.ts';
import { pinAgeDays } from '@/policy/pin-age.ts';
import type { Entry, Standing } from './channels.ts';
import type { Gate } from './gate.ts';
import type { Entered, Levels } from './levels.ts';
import type { Answers } from './listen.ts';
import type { Pins } from './pins.ts';

/** The channels that only the toolbar's popup may use. */
export type PopupAnswers = Pick<Answers, 'showLevel' | 'stepUp' | 'beginSession' | 'stepDown'>;

type PopupDeps = { gate: Gate; levels: Levels; pins: Pins };

/** What the worker says to the popup. No verifier is ever in it. */
export function popupAnswers({ gate, levels, pins }: PopupDeps): PopupAnswers {
  return {
    async showLevel() {
      await gate.ready;
      return standing(gate, await pins.waitMs());
    },
    stepUp: async ({ person, pin }) => entryOf(await levels.enter({ kind: 'level', person, pin })),
    beginSession: async ({ person, pin, minutes }) => entryOf(await levels.enter({ kind: 'session', person, pin, minutes })),
    async stepDown() {
      await levels.end('button');
      return { outcome: 'done' };
    },
  };
}

function standing(gate: Gate, waitMs: number): Standing {
  const policy = gate.rules()?.policy;
  if (!policy) throw new Error('There are no rules although they are ready.');
  const { level, person } = gate.situation();
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
    adults: adultsIn(policy, here),
    ...(allowed && base.level === 'child' ? { session: { maxMinutes, opensSearch, opensAccess } } : {}),
    waitSeconds: inSeconds(waitMs),
  };
}

function adultsIn(policy: PolicyDocument, here: Here): Standing['adults'] {
  return adultsOf(policy).map((person) => ({
    id: person.id,
    name: person.name,
    level: person.level,
    maySit: maySit(policy, person, here),
    ...(person.pinChanged ? { pinAgeDays: pinAgeDays(person.pinChanged, here.now) } : {}),
  }));
}

function entryOf(entered: Entered): Entry {
  if (entered.outcome === 'right') return { outcome: 'done', triesLeft: 0, waitSeconds: 0 };
  if (entered.outcome === 'refused') return { outcome: 'refused', triesLeft: 0, waitSeconds: 0 };
  return { outcome: entered.outcome, triesLeft: entered.triesLeft, waitSeconds: inSeconds(entered.waitMs) };
}

function inSeconds(ms: number): number {
  return Math.ceil(ms / 1_000);
}

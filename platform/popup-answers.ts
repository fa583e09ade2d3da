import type { PolicyDocument } from '@/policy/document.ts';
import { adultsOf, baseLevelOf, maySit } from '@/policy/people.ts';
import type { Entry, Standing } from './channels.ts';
import type { Gate } from './gate.ts';
import type { Entered, Levels } from './levels.ts';
import type { Answers } from './listen.ts';
import type { Pins } from './pins.ts';

const DAY_MS = 24 * 60 * 60_000;

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
  const { level, now } = gate.situation();
  const present = gate.presence();
  const name = policy.people.find((person) => person.id === present?.person)?.name;
  const { allowed, maxMinutes, opensSearch, opensAccess } = policy.sessions;
  return {
    level,
    baseLevel: baseLevelOf(policy),
    languages: [...policy.setting.languages],
    settingName: policy.setting.name,
    ...(present && name !== undefined ? { present: { kind: present.kind, name, to: present.to } } : {}),
    adults: adultsIn(policy, now),
    ...(allowed && baseLevelOf(policy) === 'child' ? { session: { maxMinutes, opensSearch, opensAccess } } : {}),
    waitSeconds: inSeconds(waitMs),
  };
}

function adultsIn(policy: PolicyDocument, now: Date): Standing['adults'] {
  return adultsOf(policy).map((person) => ({
    id: person.id,
    name: person.name,
    level: person.level,
    maySit: maySit(policy, person),
    ...(person.pinChanged ? { pinAgeDays: Math.max(0, Math.floor((now.getTime() - Date.parse(person.pinChanged)) / DAY_MS)) } : {}),
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

import { browser } from '@wxt-dev/browser';
import * as z from 'zod/mini';
import type { Event, Happening } from '@/policy/event.ts';
import { keepNewest } from '@/policy/keep-newest.ts';
import { adoptionWords } from './adoption-words.ts';
import type { Gate } from './gate.ts';
import type { DeviceKey } from './record/device-key.ts';
import { openRecord } from './record/index.ts';
import type { Mirror } from './record/record.ts';
import type { Status } from './record/upload-parts.ts';
import { readStored, writeStored, type StoredKey } from './stored.ts';
import { versions } from './versions.ts';

/** The last place in the chain, outside the record's own database, so that its loss can be told of. */
const place = {
  key: 'recordPlace',
  schema: z.object({ epoch: z.string(), seq: z.int() }),
  fallback: { epoch: '', seq: 0 },
} satisfies StoredKey<z.ZodMiniType>;

const SEND_ALARM = 'send';
/** The shortest alarm the browser keeps; anything sooner is a timer as well, for as long as the worker lives. */
const SHORTEST_ALARM_MS = 30_000;
const MOST_REMEMBERED = 500;
const HEARTBEAT_MS = 5 * 60_000;

/** The record of this device, as the worker's parts use it. */
export type DeviceRecord = {
  /** Resolves once the line is on the disk. The same occasion again writes nothing. */
  write(happening: Happening, occasion: string): Promise<void>;
  /** The same, and resolves with the line, or with nothing where the record is full and it was counted with others. */
  writeLine(happening: Happening, occasion: string): Promise<Event | undefined>;
  /** Writes a problem, the same one at most once for each start of the worker. */
  problem(code: NonNullable<Event['problem']>, detail: string): Promise<void>;
  /** Writes that the policy now in force was adopted, and what is odd about it. */
  policyAdopted(warnings: readonly string[]): Promise<void>;
  /** Begins the record if nothing has begun it yet, sends a heartbeat when the last one is five minutes old, and says whether it was. */
  beat(): Promise<boolean>;
  /** Begins or continues the record, and sends what waits. */
  resume(): Promise<void>;
  onAlarm(name: string): void;
  /** This device's identity, which signs whatever it sends. */
  key(): Promise<DeviceKey>;
};

type DeviceRecordDeps = { gate: Gate; rulesHash(): string; heard(endpointTime: Date): void; onBug(cause: unknown): void };

/** Joins the record to the browser: its storage, its alarms, and the policy in force. */
export function openDeviceRecord({ gate, rulesHash, heard, onBug }: DeviceRecordDeps): DeviceRecord {
  let lastBeat = 0;
  const told = new Set<string>();
  const nudge = (): void => void record.nudge().catch(onBug);
  const record = openRecord({
    endpoint: () => gate.rules()?.policy.endpoint,
    status: () => statusOf(gate, rulesHash()),
    mirror,
    locks: (name, work) => navigator.locks.request(name, work),
    schedule: createWaking(nudge),
    heard,
    onBug,
  });
  const note = (line: Note): Promise<unknown> => record.write(noteOf(gate, line), `note ${crypto.randomUUID()}`);
  const writeLine = onceEach((happening, occasion) => record.write(happening, occasion));

  return {
    write: async (happening, occasion) => void (await writeLine(happening, occasion)),
    writeLine,
    async problem(code, detail) {
      if (told.has(`${code} ${detail}`)) return;
      told.add(`${code} ${detail}`);
      await note({ kind: 'problem', problem: code, detail: detail.slice(0, 500) });
    },
    policyAdopted: async (warnings) => void (await note({ kind: 'policy', detail: adoptionWords(gate.hash(), warnings) })),
    async beat() {
      await record.resume();
      if (performance.now() - lastBeat < HEARTBEAT_MS && lastBeat > 0) return false;
      lastBeat = performance.now();
      await record.heartbeat();
      return true;
    },
    resume: async () => void (await record.resume()),
    onAlarm: (name) => void (name === SEND_ALARM && nudge()),
    key: () => record.key(),
  };
}

const mirror: Mirror = {
  async recall() {
    const { value } = await readStored(place);
    return value.seq > 0 ? value : undefined;
  },
  remember: (last) => writeStored(place, last),
};

function statusOf(gate: Gate, rulesHash: string): Status {
  const { label, room } = gate.rules()?.policy.device ?? { label: 'New device', room: 'Not known yet' };
  return { label, room, level: gate.situation().level, revision: gate.revision(), policyHash: gate.hash(), rulesHash, ...versions() };
}

/** Returns what wakes the worker to send, so many milliseconds later; a later call replaces an earlier one. */
function createWaking(send: () => void): (delayMs: number) => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return (delayMs) => {
    clearTimeout(timer);
    timer = setTimeout(send, delayMs);
    void browser.alarms.create(SEND_ALARM, { when: Date.now() + Math.max(delayMs, SHORTEST_ALARM_MS) });
  };
}

type Note = Pick<Happening, 'kind' | 'problem' | 'detail'>;

function noteOf(gate: Gate, line: Note): Happening {
  return { ...line, action: 'note', level: gate.situation().level, revision: gate.revision(), repeats: 1 };
}

/** Remembers what this worker has written: a page that asks again must not stand in the log twice when the database was lost meanwhile. */
function onceEach(write: DeviceRecord['writeLine']): DeviceRecord['writeLine'] {
  const written = new Map<string, Promise<Event | undefined>>();
  return (happening, occasion) => {
    const before = written.get(occasion);
    if (before) return before;
    const writing = write(happening, occasion);
    written.set(occasion, writing);
    writing.catch(() => written.delete(occasion));
    keepNewest(written, MOST_REMEMBERED);
    return writing;
  };
}

import { lists } from '@/policy/lists/index.ts';
import { createAdoption, type Adoption, type AdoptionDeps } from './adopt.ts';
import { openClock, type DeviceClock } from './clock.ts';
import { openDeviceRecord, type DeviceRecord } from './device-record.ts';
import { createGate, type Gate } from './gate.ts';
import { createEdgeTimer } from './live/edge-timer.ts';
import { createLivePart, type LivePart } from './live/index.ts';
import type { Sender } from './live/send-once.ts';
import { createVisits, type Visits } from './visits.ts';

/** What the worker's other parts stand on: the time, the rules, the record and the live part, joined to one another. */
export type Core = Pick<DeviceRecord, 'write' | 'writeLine'> & {
  gate: Gate;
  visits: Visits;
  deviceClock: DeviceClock;
  /** The time that safety decisions go by. */
  clock: () => Date;
  record: DeviceRecord;
  adoption: Adoption;
  live: LivePart;
  edges: ReturnType<typeof createEdgeTimer>;
  sender: Sender;
  onBug(cause: unknown): void;
};

/** `changed` follows other rules into force; the first rules wait for `restored`, which resolves when what this device remembers was taken up. */
type CoreDeps = Pick<AdoptionDeps, 'changed'> & { restored(): Promise<unknown> };

/** Builds the core. It attaches no listener and asks nobody before its parts are used. */
export function createCore({ changed, restored }: CoreDeps): Core {
  const deviceClock = openClock();
  const clock = () => deviceClock.now();
  const gate = createGate(lists, clock);
  const onBug = (cause: unknown): void => {
    // What was under way when the browser was closed is no fault of anybody's.
    if (cause instanceof Error && cause.message === 'The browser is shutting down.') return;
    void record.problem('bug', cause instanceof Error ? `${cause.name}: ${cause.message}` : String(cause));
  };
  const problem: AdoptionDeps['problem'] = (code, detail) => record.problem(code, detail);
  const adoption = createAdoption({
    gate,
    problem,
    changed,
    adopted: (warnings) => record.policyAdopted(warnings),
    recall: (policy) => restored().then(() => live.recall(policy)),
  });
  const edges = createEdgeTimer(gate, () => void adoption.refresh().then(edges.set).catch(onBug));
  const heard = (endpointTime: Date): void => {
    deviceClock.heard(endpointTime);
    edges.set();
  };
  const record = openDeviceRecord({ gate, rulesHash: () => adoption.rulesHash(), heard, onBug });
  const { key, write, writeLine } = record;
  const policy = () => gate.rules()?.policy;
  const live = createLivePart({ policy, bring: adoption.bring, key, passed: deviceClock.passed, problem, onBug });
  const sender = { endpointAddress: () => policy()?.endpoint?.address, key };
  return { gate, visits: createVisits(), deviceClock, clock, record, write, writeLine, adoption, live, edges, sender, onBug };
}

import type { Event, Happening } from '@/policy/event.ts';
import { keyIn, type DeviceKey } from './device-key.ts';
import { waitingIn } from './outbox.ts';
import { createRecord, type Mirror } from './record.ts';
import { createStore, type Databases } from './store.ts';
import type { Locks } from './turns.ts';
import type { Endpoint, Status } from './upload-parts.ts';
import { createUploader } from './upload.ts';

/** What the background worker passes in. Nothing here touches `browser`. */
export type RecordDeps = {
  /** The endpoint of the policy in force, if it names one. */
  endpoint: () => Endpoint | undefined;
  /** What the device says of itself with every batch; its level and revision stand in the record's own lines too. */
  status: () => Status;
  /** Backed by `browser.storage.local`. */
  mirror: Mirror;
  /** `(name, work) => navigator.locks.request(name, work)`. */
  locks: Locks;
  /** Wakes the worker and calls `nudge` after so many milliseconds; a later call replaces an earlier one. */
  schedule: (delayMs: number) => void;
  /** Hears of what failed while sending after a write, which has no caller to tell. */
  onBug: (cause: unknown) => void;
  /** Hears what time it is at the endpoint, with every batch that it takes. */
  heard?: (endpointTime: Date) => void;
  fetch?: typeof fetch;
  clock?: () => Date;
  random?: () => Uint8Array;
  chance?: () => number;
  databases?: Databases;
  /** The most lines that may wait, 20,000 unless told. */
  limit?: number;
  timeoutMs?: number;
};

/** The device's record and its delivery, as the worker uses them. */
export type OpenRecord = {
  /**
   * Returns the event once it is safely on the disk, and sends it without being waited for. `undefined` means that the record is full and the
   * happening was added to a count on the disk. The same occasion again returns the first event. Rejects if the disk takes nothing at all.
   */
  write(happening: Happening, occasion: string): Promise<Event | undefined>;
  /** Call at every start of the worker: begins or continues the chain, sends what waits, and answers how many events waited. */
  resume(): Promise<number>;
  /** Call when `schedule` has come due, and when the network is back. */
  nudge(): Promise<void>;
  /** Call every few minutes, so that silence is visible. */
  heartbeat(): Promise<void>;
  waiting(): Promise<number>;
  /** This device's identity, which signs whatever it sends. */
  key(): Promise<DeviceKey>;
  close(): Promise<void>;
};

/** Returns the record of this device. Nothing is opened or sent before the first call. */
export function openRecord(deps: RecordDeps): OpenRecord {
  const store = createStore(deps.databases);
  const clock = deps.clock ?? (() => new Date());
  const random = deps.random ?? (() => crypto.getRandomValues(new Uint8Array(16)));
  const standing = () => ({ level: deps.status().level, revision: deps.status().revision });
  const record = createRecord({ ...deps, store, clock, random, standing });
  const uploader = createUploader({
    ...deps,
    store,
    makeLines: () => record.settle(),
    fetch: deps.fetch ?? ((input, init) => fetch(input, init)),
    clock,
    chance: deps.chance ?? Math.random,
    tell: (problem, detail, occasion) =>
      record.write({ ...standing(), kind: 'problem', action: 'note', problem, detail: detail.slice(0, 500), repeats: 1 }, occasion),
  });
  const waiting = (): Promise<number> => store.run(waitingIn);

  return {
    async write(happening, occasion) {
      const event = await record.write(happening, occasion);
      uploader.nudge().catch(deps.onBug);
      return event;
    },
    async resume() {
      await record.settle();
      const count = await waiting();
      await uploader.nudge();
      return count;
    },
    nudge: () => uploader.nudge(),
    heartbeat: () => uploader.heartbeat(),
    waiting,
    key: () => store.run(keyIn),
    close: () => store.close(),
  };
}

import type { DeviceStatus } from '@/policy/wire.ts';
import type { Store } from './store.ts';
import type { Locks } from './turns.ts';

/** Where to send, and what lets a device enrol there. */
export type Endpoint = { address: string; enrolmentKey: string };
/** What the device says of itself; the uploader adds how many events wait and the device's time. */
export type Status = Omit<DeviceStatus, 'waiting' | 'deviceTime'>;
/** Tells the record of a problem, once for each occasion. */
export type Tell = (problem: 'event-refused' | 'endpoint-refused', detail: string, occasion: string) => Promise<unknown>;

/** What the uploader is made from. `chance` is random from 0 to below 1; `schedule` wakes `nudge` once, and its last call counts. */
export type UploadParts = {
  store: Store;
  /** Writes what was counted while the record was full, when there is room again. */
  makeLines: () => Promise<void>;
  endpoint: () => Endpoint | undefined;
  status: () => Status;
  fetch: typeof fetch;
  clock: () => Date;
  chance: () => number;
  locks: Locks;
  schedule: (delayMs: number) => void;
  tell: Tell;
  /** Hears what time it is at the endpoint. */
  heard?: (endpointTime: Date) => void;
  timeoutMs?: number;
};

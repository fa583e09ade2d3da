import { IDBFactory } from 'fake-indexeddb';
import { deleteDB, openDB, unwrap } from 'idb';
import type { Happening } from '@/policy/event.ts';
import { openRecord, type OpenRecord, type RecordDeps } from '@/platform/record/index.ts';
import type { Place } from '@/platform/record/record.ts';
import type { Database } from '@/platform/record/schema.ts';
import type { Databases } from '@/platform/record/store.ts';
import { ENROLMENT_KEY } from './endpoint.ts';

/** The worker was killed. */
export class Death extends Error {}

/** A device that outlives its workers: a disk, a clock, a place outside the database, and what was asked of the alarm. */
export function createDevice(fetch: typeof globalThis.fetch) {
  globalThis.indexedDB = new IDBFactory();
  const device = {
    now: Date.parse('2026-03-02T09:00:00.000Z'),
    place: undefined as Place | undefined,
    scheduled: [] as number[],
    bugs: [] as unknown[],
    /** Begins a worker; it dies when it has taken so many steps. */
    start: (deps: Partial<RecordDeps> = {}, steps = Infinity): OpenRecord => startOn(device, fetch, deps, steps),
  };
  return device;
}
export type Device = ReturnType<typeof createDevice>;

export const status = {
  label: 'Tablet 1',
  room: 'Blue room',
  level: 'child',
  revision: 3,
  policyHash: 'p',
  rulesHash: 'r',
  extensionVersion: '0.1.0',
  browser: 'Chromium 156',
} as const;

/** Returns a blocked visit, or what is told instead. */
export function visit(host: string, more: Partial<Happening> = {}): Happening {
  return {
    kind: 'visit',
    level: 'child',
    action: 'block',
    category: 'chat',
    clause: 'chat',
    host,
    reached: 'link',
    revision: 3,
    repeats: 1,
    ...more,
  };
}

function startOn(device: Device, fetch: typeof globalThis.fetch, deps: Partial<RecordDeps>, steps: number): OpenRecord {
  let left = steps;
  const live = (): void => {
    left -= 1;
    if (left < 0) throw new Death('killed');
  };
  return openRecord({
    endpoint: () => ({ address: 'https://endpoint.test/', enrolmentKey: ENROLMENT_KEY }),
    status: () => status,
    clock: () => new Date(device.now),
    mirror: {
      recall: async () => device.place,
      remember: async (place) => {
        live();
        device.place = place;
      },
    },
    locks: (name, work) => navigator.locks.request(name, work),
    schedule: (delayMs) => device.scheduled.push(delayMs),
    onBug: (cause) => {
      if (!(cause instanceof Death)) device.bugs.push(cause);
    },
    fetch: async (input, init) => {
      live();
      const response = await fetch(input, init);
      live();
      return response;
    },
    databases: steps === Infinity ? databases() : databases(live),
    timeoutMs: 10,
    ...deps,
  });
}

/** idb's own, but each transaction is a step, and a dead worker's transactions do not begin. */
export function databases(live: () => void = () => undefined, spoil: (tx: IDBTransaction) => void = () => undefined): Databases {
  return {
    open: async (...args) => watched(await openDB(...args), live, spoil),
    remove: deleteDB,
  };
}

function watched(db: Database, live: () => void, spoil: (tx: IDBTransaction) => void): Database {
  return new Proxy(db, {
    get(target, name) {
      const value: unknown = Reflect.get(target, name, target);
      if (name !== 'transaction') return typeof value === 'function' ? value.bind(target) : value;
      return (...args: Parameters<Database['transaction']>) => {
        live();
        const tx = target.transaction(...args);
        spoil(unwrap(tx));
        return tx;
      };
    },
  });
}

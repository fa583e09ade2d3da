import * as z from 'zod/mini';
import { strictly, type Database } from './schema.ts';

const Enrolment = z.object({ device: z.string(), enrolmentKey: z.string() });

/** An endpoint that this device is to be known to, and as which device. */
export type Enrolling = { address: string; enrolmentKey: string; device: string };

/** Returns true if the endpoint has taken this device in under this enrolment key. */
export async function isEnrolledIn(db: Database, { address, enrolmentKey, device }: Enrolling): Promise<boolean> {
  const stored = Enrolment.safeParse(await db.get('upload', rowOf(address)));
  return stored.success && stored.data.device === device && stored.data.enrolmentKey === enrolmentKey;
}

/** Remembers that the endpoint has taken this device in. */
export async function keepEnrolment(db: Database, { address, enrolmentKey, device }: Enrolling): Promise<void> {
  await strictly(db, ['upload'], (tx) => tx.objectStore('upload').put({ device, enrolmentKey }, rowOf(address)));
}

/** Forgets it, so that the device enrols again. */
export async function forgetEnrolment(db: Database, address: string): Promise<void> {
  await strictly(db, ['upload'], (tx) => tx.objectStore('upload').delete(rowOf(address)));
}

/** Returns the number of the next request, counting from 1 for as long as the device has its key. */
export async function nextBatch(db: Database): Promise<number> {
  return strictly(db, ['head'], async (tx) => {
    const stored = await tx.objectStore('head').get('batch');
    const next = (typeof stored === 'number' ? stored : 0) + 1;
    await tx.objectStore('head').put(next, 'batch');
    return next;
  });
}

function rowOf(address: string): string {
  return `enrolled:${address}`;
}

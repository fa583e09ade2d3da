import * as z from 'zod/mini';
import { placeOf } from '@/policy/address.ts';
import type { DetailKind } from '@/policy/details-field.ts';
import { markOf } from '@/policy/mark.ts';
import { readStored, writeStored, type StoredKey } from './stored.ts';

/** What was stopped at which host, by marks of both: gone with the browser. */
const STOPPED = { key: 'stoppedDetails', area: 'session', schema: z.array(z.string()), fallback: [] } satisfies StoredKey<z.ZodMiniType>;
const MOST_STOPPED = 50;

/** Notes that a child was stopped from giving away such a detail at an address’s host: what the blocked page says of it is then believed. */
export async function noteStopped(kind: DetailKind, address: string): Promise<void> {
  const one = await stoppedAt(kind, address);
  const before = (await readStored(STOPPED)).value.filter((other) => other !== one);
  await writeStored(STOPPED, [...before, one].slice(-MOST_STOPPED));
}

/** True where that happened since the browser started. Any page can open the blocked page with a query of its own, and a line in the record is about a child. */
export async function wasStopped(kind: DetailKind, address: string): Promise<boolean> {
  return (await readStored(STOPPED)).value.includes(await stoppedAt(kind, address));
}

async function stoppedAt(kind: DetailKind, address: string): Promise<string> {
  return markOf(`${kind} ${placeOf(address).host}`);
}

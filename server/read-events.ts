import type * as z from 'zod/mini';
import { canonical, hashOf } from '@/policy/chain.ts';
import { Event } from '@/policy/event.ts';
import { isPlain } from './plain-text.ts';

/** An event ready to be kept: what the log filters by, the exact spelling, and its hash as reckoned here. */
export type Line = { event: Event; body: string; hash: string };

export type RefusedEvent = { id: string; reason: string };

/** Reads each event of a batch on its own, so that a bad one holds up nothing. `device` is the signer; nobody writes another's record. */
export async function readEvents(raw: readonly unknown[], device: string): Promise<{ lines: Line[]; refused: RefusedEvent[] }> {
  const lines: Line[] = [];
  const refused: RefusedEvent[] = [];
  for (const [index, value] of raw.entries()) {
    const read = Event.safeParse(value);
    const reason = read.success ? unfit(read.data, device) : complaints(read.error);
    if (read.success && reason === undefined) lines.push({ event: read.data, body: canonical(read.data), hash: await hashOf(read.data) });
    else refused.push({ id: nameOf(value, index), reason: reason ?? 'cannot be read' });
  }
  return { lines, refused };
}

/** PostgreSQL begins with the year 1 and reads at most six digits of a second. */
const KEPT_INSTANT = /^(?!0000)\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?Z$/;

function unfit(event: Event, device: string): string | undefined {
  if (event.device !== device) return `device: the batch is signed by ${device}, and an event belongs to the device that signs it`;
  if (!KEPT_INSTANT.test(event.at)) return 'at: wanted an instant from the year 1 on, with at most nine digits of a second';
  const hidden = Object.entries(event).find(([, value]) => typeof value === 'string' && !isPlain(value));
  return hidden === undefined ? undefined : `${hidden[0]}: holds control or direction characters`;
}

function complaints(error: z.core.$ZodError): string {
  const lines = error.issues.slice(0, 3).map((issue) => `${issue.path.join('.') || 'event'}: ${issue.message}`);
  return lines.join('; ').slice(0, 400);
}

/** An id that can be told back; else the place in the batch, counted from 1. */
function nameOf(value: unknown, index: number): string {
  const id = typeof value === 'object' && value !== null && 'id' in value ? value.id : undefined;
  return typeof id === 'string' && id.length <= 64 && isPlain(id) ? id : `#${index + 1}`;
}

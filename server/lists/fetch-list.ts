import type { Readable } from 'node:stream';
import type { Selectable } from 'kysely';
import { isListable } from '@/policy/category.ts';
import type { Database } from '@/server/database/schema.ts';
import type { ListFormat } from './line-formats.ts';
import { packed, textOf } from './list-set.ts';
import { openAddress } from './open-address.ts';
import { readList, type ReadList } from './read-list.ts';
import { ListRefused } from './refusal-reason.ts';
import { unpacked } from './unpack.ts';

/** A list that lost more than half of what it held is more likely broken than right. */
const LEAST_SHARE = 0.5;
/** What a server says that has something else than a list. */
const NO_LIST = /^(?:text\/html|application\/(?:xhtml|json|pdf)|image\/|audio\/|video\/)/i;
/** What Node says when the other end or the way to it failed. */
const LOST = /^(?:ECONN|EPIPE|ETIMEDOUT|ERR_STREAM_PREMATURE|HPE_)/;

export type SubscriptionRow = Selectable<Database['subscriptions']>;
export type Found = { read: ReadList; text: Buffer; etag: string | null; lastModified: string | null };

/** `own` are the hosts that no list may take away; the signal ends asking, unpacking and reading alike. */
export type Fetching = { own: readonly string[]; isInternalAllowed: boolean; signal: AbortSignal };

/** Returns what stands at a subscription's address, or nothing where it is the list from before. Throws `ListRefused`, whatever is wrong with it. */
export async function fetchList(row: SubscriptionRow, fetching: Fetching): Promise<Found | undefined> {
  return refusing(fetching.signal, fetched(row, fetching));
}

/** Reads a list out of the bytes that were sent for it. Throws `ListRefused`, whatever they are, and at the latest when the signal comes. */
export async function readSent(
  sent: Readable,
  { format, own, signal }: { format: ListFormat; own: readonly string[]; signal: AbortSignal },
): Promise<ReadList> {
  return refusing(signal, readList(unpacked(sent), format, own));
}

async function fetched(row: SubscriptionRow, { own, isInternalAllowed, signal }: Fetching): Promise<Found | undefined> {
  if (!isListable(row.category)) throw new ListRefused('category');
  const { etag, last_modified: lastModified } = row;
  const response = await openAddress(row.address, { etag, lastModified, isInternalAllowed, signal });
  if (!response) return undefined;
  try {
    if (NO_LIST.test(response.headers['content-type'] ?? '')) throw new ListRefused('page');
    const read = await readSent(response, { format: row.format, own, signal });
    if (read.hosts.size < row.entries * LEAST_SHARE) throw new ListRefused('shrunken', read.hosts.size);
    const text = await packed(await textOf(read.hosts));
    return { read, text, etag: response.headers.etag ?? null, lastModified: response.headers['last-modified'] ?? null };
  } finally {
    response.destroy();
  }
}

/** Work that waits for something which never comes is left behind when the signal comes. */
async function refusing<Value>(signal: AbortSignal, work: Promise<Value>): Promise<Value> {
  const { promise: over, reject } = Promise.withResolvers<never>();
  const stop = () => reject(new ListRefused('slow'));
  if (signal.aborted) stop();
  signal.addEventListener('abort', stop, { once: true });
  try {
    return await Promise.race([work, over]);
  } catch (cause) {
    throw refusalOf(cause, signal);
  } finally {
    signal.removeEventListener('abort', stop);
  }
}

/** Nothing but the list's bytes and the way to them is at work here, so that what is not known by name counts as damage. */
function refusalOf(cause: unknown, signal: AbortSignal): ListRefused {
  if (cause instanceof ListRefused) return cause;
  if (signal.aborted) return new ListRefused('slow');
  const { code, message } = cause as { code?: unknown; message?: unknown };
  const why = LOST.test(String(code)) || message === 'aborted' ? 'unreachable' : 'broken';
  return new ListRefused(why, undefined, { cause });
}

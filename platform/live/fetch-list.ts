import { changedText } from '@/policy/list-text.ts';
import type { SubscribedList } from '@/policy/decision.ts';
import type { ListRow } from '@/policy/live-bundle.ts';
import { sha256Of } from '@/policy/mark.ts';
import { LIST_PART_BYTES } from '@/policy/wire.ts';
import { chunksOf, readUpTo } from './fetch-bundle.ts';
import { signedGet, type Line } from './signed-get.ts';

const TIMEOUT_MS = 20_000;

/** What has come of a list that was cut off: the next try goes on from there. */
const begun = new Map<string, Uint8Array<ArrayBuffer>[]>();

/**
 * Returns the text of a list, made of the one this device has where the endpoint knows the difference; nothing for one that does not match what was
 * signed. Rejects when there is no answer. No more is read or unpacked than the signed length allows.
 */
export async function fetchList(line: Line, row: ListRow, have: SubscribedList): Promise<string | undefined> {
  const path = `/v1/lists/${row.hash}/${have.hash || 'none'}`;
  const longest = row.bytes + have.text.length;
  const parts = begun.get(path) ?? [];
  begun.clear();
  begun.set(path, parts);
  if (!(await fetchParts(line, path, { parts, longest }))) return undefined;
  begun.clear();
  const unpacked = new Blob(parts).stream().pipeThrough(new DecompressionStream('gzip'));
  const said = await readUpTo(new Response(unpacked), longest).catch(() => undefined);
  if (said === undefined) return undefined;
  const text = /^[+-]/.test(said) ? changedText(have.text, said) : said;
  return (await sha256Of(text)) === row.hash ? text : undefined;
}

/** Adds what is still to come to the parts. Returns false when the endpoint does not have it, or has too much of it. */
async function fetchParts(line: Line, path: string, { parts, longest }: { parts: Uint8Array[]; longest: number }): Promise<boolean> {
  let size = parts.reduce((sum, part) => sum + part.byteLength, 0);
  for (let got = LIST_PART_BYTES; got === LIST_PART_BYTES;) {
    const response = await signedGet(line, `${path}/${size}`, { signal: AbortSignal.timeout(TIMEOUT_MS) });
    // What a busy or failing endpoint says is no news of the list.
    if (response.status === 429 || response.status >= 500) throw new Error(`The endpoint gives no list now (${response.status}).`);
    if (!response.ok) return false;
    got = 0;
    for await (const part of chunksOf(response)) {
      got += part.byteLength;
      size += part.byteLength;
      if (size > longest + LIST_PART_BYTES) return false;
      parts.push(part);
    }
  }
  return true;
}

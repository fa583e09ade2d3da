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
 * Returns the text of a list, made of the one this device has where the endpoint knows the difference; `refused` for one that does not match what was
 * signed, `later` where the endpoint does not give it now. No more is read or unpacked than the signed length allows.
 */
export async function fetchList(line: Line, row: ListRow, have: SubscribedList): Promise<{ text: string } | 'refused' | 'later'> {
  const path = `/v1/lists/${row.hash}/${have.hash || 'none'}`;
  const longest = row.bytes + have.text.length;
  const parts = begun.get(path) ?? [];
  begun.clear();
  begun.set(path, parts);
  // A list that is cut off, or gone because a newer one came, is nothing to tell of.
  const outcome = await fetchParts(line, path, { parts, longest }).catch(() => 'later' as const);
  if (outcome === 'later') return outcome;
  begun.clear();
  const unpacked = new Blob(parts).stream().pipeThrough(new DecompressionStream('gzip'));
  const said = await readUpTo(new Response(unpacked), longest).catch(() => undefined);
  if (outcome === 'refused' || said === undefined) return 'refused';
  const text = /^[+-]/.test(said) ? changedText(have.text, said) : said;
  return (await sha256Of(text)) === row.hash ? { text } : 'refused';
}

/** Adds what is still to come to the parts. Rejects where there is no answer. */
async function fetchParts(
  line: Line,
  path: string,
  { parts, longest }: { parts: Uint8Array[]; longest: number },
): Promise<'whole' | 'refused' | 'later'> {
  let size = parts.reduce((sum, part) => sum + part.byteLength, 0);
  for (let got = LIST_PART_BYTES; got === LIST_PART_BYTES;) {
    const response = await signedGet(line, `${path}/${size}`, { signal: AbortSignal.timeout(TIMEOUT_MS) });
    if (!response.ok) return 'later';
    got = 0;
    for await (const part of chunksOf(response)) {
      got += part.byteLength;
      size += part.byteLength;
      if (size > longest + LIST_PART_BYTES) return 'refused';
      parts.push(part);
    }
  }
  return 'whole';
}

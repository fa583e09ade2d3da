import type { Context } from 'hono';
import { BODY_LIMIT } from '@/policy/wire.ts';
import { Refused } from './refusal.ts';

/** Deepest nesting a body may have; a batch needs four levels. */
export const DEPTH_LIMIT = 16;

/** Returns a body's bytes, or refuses: 415 when it is packed, 413 once more than `BODY_LIMIT` bytes have come, whatever the headers promised. */
export async function readBody(context: Context): Promise<Uint8Array<ArrayBuffer>> {
  const packed = context.req.header('content-encoding');
  if (packed !== undefined && packed !== 'identity')
    throw new Refused(415, 'packed-body', `The body is packed (“${packed.slice(0, 40)}”); send it as plain JSON without Content-Encoding.`);
  if (Number(context.req.header('content-length') ?? 0) > BODY_LIMIT) throw tooLarge();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of context.req.raw.body ?? []) {
    size += chunk.byteLength;
    if (size > BODY_LIMIT) throw tooLarge();
    chunks.push(chunk);
  }
  return Uint8Array.from(Buffer.concat(chunks));
}

/** Returns the JSON a body holds, or refuses with 400: not UTF-8, not JSON, or nested more than `DEPTH_LIMIT` deep (counted before parsing). */
export function readJson(body: Uint8Array): unknown {
  const depth = depthOf(body);
  if (depth > DEPTH_LIMIT)
    throw new Refused(400, 'too-deep', `The body is nested more than ${DEPTH_LIMIT} levels deep; nothing here needs more than 4.`);
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body)) as unknown;
  } catch (cause) {
    throw new Refused(400, 'not-json', `The body is not JSON in UTF-8 (${(cause as Error).name}).`);
  }
}

function tooLarge(): Refused {
  return new Refused(413, 'too-large', `The body is larger than ${BODY_LIMIT} bytes; send fewer events at once.`);
}

const [QUOTE, BACKSLASH, OPEN_LIST, CLOSE_LIST, OPEN_OBJECT, CLOSE_OBJECT] = [0x22, 0x5c, 0x5b, 0x5d, 0x7b, 0x7d];

/** Brackets outside strings, at most one over the limit: a body of brackets alone is not read to its end. */
function depthOf(body: Uint8Array): number {
  let [depth, deepest, quoted] = [0, 0, false];
  for (let at = 0; at < body.length && deepest <= DEPTH_LIMIT; at += 1) {
    const byte = body[at];
    if (quoted && byte === BACKSLASH) at += 1;
    else if (byte === QUOTE) quoted = !quoted;
    else if (!quoted && (byte === OPEN_LIST || byte === OPEN_OBJECT)) deepest = Math.max(deepest, (depth += 1));
    else if (!quoted && (byte === CLOSE_LIST || byte === CLOSE_OBJECT)) depth -= 1;
  }
  return deepest;
}

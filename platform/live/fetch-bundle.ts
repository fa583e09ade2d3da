import { LONGEST_BUNDLE } from '@/policy/read-bundle.ts';
import { signedGet, type Line } from './signed-get.ts';

/** What the endpoint answered. `failed` has words where a person should know of it, and none where it passes by itself. */
export type Fetched = { kind: 'new'; text: string } | { kind: 'same' } | { kind: 'failed'; words?: string };

const TIMEOUT_MS = 20_000;
const PASSING = new Set([401, 403, 408, 425, 429]);

/** Asks the endpoint for a bundle other than the one in force (`sequence`, 0 for none). Never rejects for what a network or a server can do. */
export async function fetchBundle(line: Line, sequence: number): Promise<Fetched> {
  try {
    const headers = { accept: 'application/jose', 'if-none-match': `"${sequence}"` };
    const response = await signedGet(line, '/v1/bundle', { headers, signal: AbortSignal.timeout(TIMEOUT_MS) });
    return await read(response);
  } catch {
    // No answer is not told of as a problem: heartbeats that stay away say it.
    return { kind: 'failed' };
  }
}

async function read(response: Response): Promise<Fetched> {
  const { status } = response;
  if (status === 304) return { kind: 'same' };
  // Whether this device is known is told of by the record, which enrols it.
  if (PASSING.has(status) || status >= 500) return { kind: 'failed' };
  if (status !== 200) return { kind: 'failed', words: `The endpoint gives no live bundle (${status}).` };
  if (!response.headers.get('content-type')?.startsWith('application/jose'))
    return { kind: 'failed', words: 'Something on the way answered in the endpoint’s place: that is no live bundle.' };
  const text = await readUpTo(response, LONGEST_BUNDLE);
  return text === undefined ? { kind: 'failed', words: 'A live bundle was refused: it is too long.' } : { kind: 'new', text };
}

/** Returns the body as text, or nothing once it is longer than `longest` bytes; the length that a header claims counts for nothing. */
export async function readUpTo(response: Response, longest: number): Promise<string | undefined> {
  const decoder = new TextDecoder();
  let text = '';
  let length = 0;
  for await (const chunk of chunksOf(response)) {
    length += chunk.byteLength;
    if (length > longest) return undefined;
    text += decoder.decode(chunk, { stream: true });
  }
  return text + decoder.decode();
}

/** The parts of a body as they arrive. The rest is not waited for when the reader stops. */
export async function* chunksOf(response: Response): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const reader = response.body?.getReader();
  if (!reader) return;
  try {
    for (let part = await reader.read(); !part.done; part = await reader.read()) yield part.value;
  } finally {
    await reader.cancel();
  }
}

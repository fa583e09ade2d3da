import { chunksOf } from './fetch-bundle.ts';
import { signedGet, type Line } from './signed-get.ts';

const LONGEST_LINE = 64 * 1024;

/** An endpoint says something every 20 s; a line that is silent for so long hangs on a network that is gone. */
const LONGEST_SILENCE_MS = 60_000;

type Ears = { opened(): void; bundle(): void };

/**
 * Listens to the endpoint's server-sent events until the line ends, and calls back for each `bundle`. What an event says is not believed: it is
 * only a reason to ask for the bundle, which is signed. Rejects when there is no line, or when it is not one of an endpoint.
 */
export async function listenTo(line: Line, signal: AbortSignal, ears: Ears): Promise<void> {
  const silence = new AbortController();
  const giveUp = () => silence.abort(new Error('The endpoint’s live line has fallen silent.'));
  let patience = setTimeout(giveUp, LONGEST_SILENCE_MS);
  const ending = AbortSignal.any([signal, silence.signal]);
  const response = await signedGet(line, '/v1/live', { headers: { accept: 'text/event-stream' }, signal: ending });
  if (response.status !== 200 || !response.headers.get('content-type')?.startsWith('text/event-stream'))
    throw new Error(`The endpoint has no live line (${response.status}).`);
  ears.opened();
  const decoder = new TextDecoder();
  let rest = '';
  for await (const chunk of chunksOf(response)) {
    clearTimeout(patience);
    patience = setTimeout(giveUp, LONGEST_SILENCE_MS);
    const lines = (rest + decoder.decode(chunk, { stream: true })).split(/\r\n|\r|\n/);
    rest = lines.pop() ?? '';
    if (rest.length > LONGEST_LINE) throw new Error('The endpoint’s live line says something endless.');
    if (lines.some((said) => /^event: ?bundle$/.test(said))) ears.bundle();
  }
}

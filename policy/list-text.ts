import { parentOf } from './site-index.ts';

/*
 * A subscribed list is one text everywhere, from the endpoint to the device: hosts in lower-case ASCII, sorted by code unit, each with a line
 * feed after it, none under another. It is what is hashed, sent, kept, made net rules of and searched, so that nothing has to be built of it.
 */

/** True when a list holds this host or a domain above it: one search by halves for each label of the host, without an index. */
export function holds(text: string, host: string): boolean {
  for (let rest = host; rest !== ''; rest = parentOf(rest)) if (text.startsWith(`${rest}\n`, placeIn(text, rest))) return true;
  return false;
}

/** Returns a list with its changes made: lines of a `+` or a `-` and a host, each with a line feed after it. */
export function changedText(text: string, changes: string): string {
  const pieces: string[] = [];
  let at = 0;
  for (const change of changes.split('\n').filter(Boolean)) {
    const line = `${change.slice(1)}\n`;
    const place = placeIn(text, line.slice(0, -1));
    const isAdded = change.startsWith('+');
    pieces.push(text.slice(at, place), isAdded ? line : '');
    at = place + (isAdded ? 0 : line.length);
  }
  return pieces.join('') + text.slice(at);
}

/** Returns where the line of a host begins, or where it would. */
function placeIn(text: string, host: string): number {
  let [low, high] = [0, text.length];
  while (low < high) {
    const start = text.lastIndexOf('\n', ((low + high) >> 1) - 1) + 1;
    const end = text.indexOf('\n', start);
    if (text.slice(start, end) < host) low = end + 1;
    else high = start;
  }
  return low;
}

import { hashOf, NO_HASH } from '@/policy/chain.ts';
import type { Event } from '@/policy/event.ts';

/** Returns what is wrong with the chains of these events, in words: a line that is missing, twice, or not what the next line says it was. */
export async function chainFaults(events: readonly Event[]): Promise<string[]> {
  const epochs = Map.groupBy(events, (event) => event.epoch);
  const faults = await Promise.all(Array.from(epochs.values(), faultsOfEpoch));
  return faults.flat();
}

async function faultsOfEpoch(events: readonly Event[]): Promise<string[]> {
  const faults: string[] = [];
  let previous = NO_HASH;
  let seq = 0;
  for (const event of events.toSorted((a, b) => a.seq - b.seq)) {
    seq += 1;
    if (event.seq !== seq) faults.push(`Where line ${seq} should be there is line ${event.seq}.`);
    if (event.previous !== previous) faults.push(`Line ${event.seq} does not follow from the line before it.`);
    previous = await hashOf(event);
    seq = event.seq;
  }
  return faults;
}

/** Returns each address that events of a kind name, as `host/path`, in the order of the alphabet; empty for a page that is no site. */
export function placesOf(events: readonly Event[], kind: Event['kind'] = 'visit'): string[] {
  return events
    .filter((event) => event.kind === kind)
    .map((event) => `${event.host ?? ''}${event.path ?? ''}`)
    .toSorted();
}

import { setImmediate as breathe } from 'node:timers/promises';
import { isUnder } from '@/policy/address.ts';
import { listedHost } from './host-check.ts';
import { LINE_FORMATS, type ListFormat } from './line-formats.ts';
import { linesOf } from './lines.ts';
import { ListRefused } from './refusal-reason.ts';

/** What endpoint and device can hold in memory at a time; the largest public lists have some four and a half million hosts. */
export const MOST_ENTRIES = 5_000_000;
/** What a list takes out of itself again is held in memory too; real ones have some thousands. */
export const MOST_SPARED = 100_000;
/** Comments and lines for others count too: reading them takes time. */
const MOST_LINES = 4 * MOST_ENTRIES;
/** A list may have lines that nobody understands, as real ones do, but not more than one in ten. */
const MOST_WRONG = 0.1;
const SOME_WRONG = 20;

/** What was read: the hosts, and what was left out. */
export type ReadList = {
  hosts: Set<string>;
  /** Lines that name no host: numbers, names of one label, things the format does not know. */
  wrong: number;
  /** Names that would take far more than a site away, such as `co.uk`. */
  wide: number;
  /** Entries that would block what is the setting's own; at most ten are told. */
  own: string[];
};

/** Reads a list's text in its format. `own` are the hosts that no list may take away. Throws `ListRefused` for what is no list of this format. */
export async function readList(text: AsyncIterable<Buffer>, format: ListFormat, own: readonly string[]): Promise<ReadList> {
  const read: ReadList = { hosts: new Set(), wrong: 0, wide: 0, own: [] };
  const spared = new Set<string>();
  let count = 0;
  for await (const lines of linesOf(text)) {
    if (read.hosts.size + read.wrong === 0 && isMarkup(lines)) throw new ListRefused('page');
    for (const line of lines) take(read, spared, line === undefined ? 'wrong' : LINE_FORMATS[format](line));
    count += lines.length;
    if (spared.size > MOST_SPARED) throw new ListRefused('too-many', MOST_SPARED);
    if (read.hosts.size > MOST_ENTRIES || count > MOST_LINES) throw new ListRefused('too-many', MOST_ENTRIES);
    await breathe();
  }
  for (const host of spared) read.hosts.delete(host);
  takeOwnOut(read, own);
  const share = read.wrong / (read.wrong + read.wide + read.hosts.size);
  if (read.wrong > SOME_WRONG && share > MOST_WRONG) throw new ListRefused('not-a-list', Math.round(share * 100));
  if (read.hosts.size === 0) throw new ListRefused('empty');
  return read;
}

/** What begins with a tag is a page of somebody's, whatever it says it is. */
function isMarkup(lines: readonly (string | undefined)[]): boolean {
  return (
    lines
      .find((line) => line?.trim())
      ?.trimStart()
      .startsWith('<') ?? false
  );
}

function take(read: ReadList, spared: Set<string>, said: ReturnType<(typeof LINE_FORMATS)[ListFormat]>): void {
  if (said === 'nothing') return;
  if (said === 'wrong') {
    read.wrong += 1;
    return;
  }
  if ('spared' in said) {
    const host = listedHost(said.spared);
    if (host !== undefined && host !== 'wide') spared.add(host.host);
    return;
  }
  for (const name of said.hosts) {
    const host = listedHost(name);
    if (host === undefined) read.wrong += 1;
    else if (host === 'wide') read.wide += 1;
    else read.hosts.add(host.host);
  }
}

/** A list that names a domain above the setting's own host would block that too. */
function takeOwnOut(read: ReadList, own: readonly string[]): void {
  for (const host of own) {
    const labels = host.split('.');
    for (let from = 0; from < labels.length; from += 1) {
      const above = labels.slice(from).join('.');
      if (isUnder(host, above) && read.hosts.delete(above) && read.own.length < 10) read.own.push(above);
    }
  }
}

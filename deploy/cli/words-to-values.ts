import { Level, LEVELS } from '@/policy/level.ts';
import { typedAddress } from '@/policy/typed-address.ts';
import { shownAddress } from '@/policy/visible.ts';
import { Refused } from './in-words.ts';

/** Returns the level that was typed. Throws what the levels are for anything else. */
export function levelFrom(typed: string): Level {
  const read = Level.safeParse(typed);
  if (!read.success) throw new Refused(`There is no level “${typed}”. The levels are ${LEVELS.join(', ')}.`);
  return read.data;
}

/** Returns the instant that was typed, or now. Throws an example for anything else. */
export function instantFrom(typed: string | undefined): Date {
  if (typed === undefined) return new Date();
  const instant = new Date(typed);
  if (!/^\d{4}-\d\d-\d\d/.test(typed) || Number.isNaN(instant.getTime()))
    throw new Refused(`“${typed}” is no instant; an example is 2026-09-01T09:00:00Z.`);
  return instant;
}

/** Returns the whole address that was typed, with or without its scheme. Throws an example for what no browser would open. */
export function addressFrom(typed: string): string {
  const address = typedAddress(typed);
  if (address === undefined)
    throw new Refused(`“${shownAddress(typed)}” is not an address; examples are bbc.co.uk/cbeebies and https://www.bbc.co.uk/cbeebies.`);
  return address;
}

/** Returns a TCP port, 1 to 65535, or 0 for any that is free. Throws in words for anything else. */
export function portFrom(typed: string): number {
  const port = Number(typed);
  if (!/^\d+$/.test(typed) || port > 65_535) throw new Refused(`“${typed}” is no port; a port is a number up to 65535.`);
  return port;
}

/** Returns an endpoint's address without a trailing slash. Throws in words when it is not one of the web. */
export function endpointFrom(typed: string): string {
  if (!URL.canParse(typed) || !/^https?:$/.test(new URL(typed).protocol))
    throw new Refused(`“${typed}” is no web address; an example is https://stairgate.example.org.`);
  return typed.replace(/\/+$/, '');
}

/** Returns where to listen and what devices call it. Throws in words when other machines could come in and no address is named for them. */
export function addressesFrom({ host, address }: { host: string; address?: string | undefined }): { host: string; publicAddress?: string } {
  if (address !== undefined) return { host, publicAddress: endpointFrom(address) };
  if (host === '127.0.0.1') return { host };
  throw new Refused('--host lets other machines in. Name the address they reach this one by: --address http://stairgate.local:8787.');
}

import { isUnder } from './address.ts';
import { CARRIERS, type Carrier } from './tables/carriers.ts';

/** An address that another one carries; `shown` where the page of it would stand under an address that is not its own. */
export type Behind = { address: string; shown: boolean };

const DEEPEST = 4;

/**
 * Returns the addresses that an address leads to or shows, outermost first, the address itself not among them: translators, caches,
 * archives, AMP and redirectors are opened up to four deep.
 */
export function addressesBehind(address: string): Behind[] {
  const behind: Behind[] = [];
  let next: Behind | undefined = { address, shown: false };
  while (behind.length < DEEPEST) {
    const found = carriedBy(next.address);
    if (!found) break;
    next = { address: found.address, shown: next.shown || found.shown };
    behind.push(next);
  }
  return behind;
}

/** Returns the address that is really meant: the innermost one behind an address, or the address itself where it carries none. */
export function addressMeant(address: string): string {
  return addressesBehind(address).at(-1)?.address ?? address;
}

function carriedBy(address: string): Behind | undefined {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (!url || !/^https?:$/.test(url.protocol)) return undefined;
  const host = url.hostname.replace(/\.+$/, '');
  const carrier = CARRIERS.find((row) => carries(row, host, url.pathname));
  const carried = isUnder(host, 'translate.goog') ? translatedHost(url, host) : carrier && readCarried(carrier, url);
  return carried === undefined ? undefined : { address: carried, shown: carrier?.leads !== true };
}

function carries(carrier: Carrier, host: string, path: string): boolean {
  const here = carrier.host === 'google' ? isGoogle(host) : isUnder(host, carrier.host);
  if (!here) return false;
  if (carrier.path) return path.startsWith(carrier.path);
  return carrier.query !== undefined || (carrier.after?.test(path) ?? false);
}

function isGoogle(host: string): boolean {
  return /(?:^|\.)google\.(?:[a-z]{2,3}|com?\.[a-z]{2})$/.test(host);
}

function readCarried(carrier: Carrier, url: URL): string | undefined {
  const after = carrier.after?.exec(url.pathname)?.[1];
  if (after) return asAddress(after + url.search);
  for (const name of carrier.query ?? []) {
    const value = url.searchParams.get(name);
    const address = value && asAddress(value.replace(/^cache:(?:(?!https?:)[^:/]*:)?/, ''));
    if (address) return address;
  }
  return undefined;
}

/** Reads `https://host/…`, `https:/host/…`, percent-encoded forms of both, and a bare `host.tld/…`. */
function asAddress(text: string): string | undefined {
  const opened = text.replace(/^(https?)(?::|%3a)(?:\/|%2f){1,2}/i, '$1://');
  const isWhole = /^https?:\/\//i.test(opened);
  // A bare number is a number, though a browser would open it as an address.
  if (!isWhole && !/^[^/?#]*\./.test(opened)) return undefined;
  const whole = isWhole ? opened : `https://${opened}`;
  if (!URL.canParse(whole)) return undefined;
  return new URL(whole).hostname.includes('.') ? whole : undefined;
}

/** `www-example-com.translate.goog` shows `www.example.com`: a dot is written `-`, and a hyphen `--`. */
function translatedHost(url: URL, host: string): string | undefined {
  const label = host.slice(0, -'.translate.goog'.length).split('.').at(-1);
  if (!label || host === 'translate.goog') return undefined;
  const named = label.replaceAll('--', '\0').replaceAll('-', '.').replaceAll('\0', '-');
  return asAddress(`${named}${url.pathname}${url.search}`);
}

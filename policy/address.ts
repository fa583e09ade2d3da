import { skeletonOf } from './look-alike.ts';

/** Where an address leads, in one spelling. */
export type Place = {
  /** `web` is http, https, ws and wss; `local` is data: and file:, and a blob: of a page in a sandbox; `browser` is the browser's own pages and ours. */
  kind: 'web' | 'local' | 'browser';
  /** Lower-case ASCII host without a trailing dot; IPv4 dotted, IPv6 in brackets. Empty unless `web`. */
  host: string;
  /** What a look-alike host imitates, in plain Latin letters; the same as `host` where nothing is imitated. */
  skeleton: string;
  /** Path with percent forms opened and in lower case, to compare with. Starts with a slash. */
  path: string;
  /** Path as it was sent, without query and fragment. */
  rawPath: string;
  /** True when the host is an IP address in whatever spelling. */
  numeric: boolean;
};

const WRAPPERS = /^(?:view-source|blob|filesystem):/i;
const WEB = new Set(['http:', 'https:', 'ws:', 'wss:']);
const LOCAL = new Set(['data:', 'file:']);
const NOWHERE: Place = { kind: 'browser', host: '', skeleton: '', path: '/', rawPath: '/', numeric: false };
/** What a page in a sandbox made has no site: it is like a page that stands whole in its address. */
const NOBODYS: Place = { ...NOWHERE, kind: 'local', path: 'blob:' };

/**
 * Returns where an address leads. The URL standard already opens case, ports, user info, full-width letters, percent forms in
 * the host, IDN and IPv4 in decimal, hex and octal; this adds trailing dots, IPv6-mapped IPv4, wrapped schemes and look-alike letters.
 * An address that no browser would open leads nowhere and is `browser`.
 */
export function placeOf(address: string): Place {
  const bare = address.replace(WRAPPERS, '');
  if (bare !== address) return /^null\//i.test(bare) ? NOBODYS : placeOf(bare);
  const url = URL.canParse(bare) ? new URL(bare) : undefined;
  if (!url) return NOWHERE;
  if (LOCAL.has(url.protocol)) return { ...NOWHERE, kind: 'local', path: url.protocol };
  if (!WEB.has(url.protocol)) return NOWHERE;
  const host = plainHost(url.hostname);
  return {
    kind: 'web',
    host,
    skeleton: skeletonOf(host),
    path: openedPath(url.pathname),
    rawPath: url.pathname,
    numeric: isNumeric(host),
  };
}

/** True when `host` is `domain` or lies under it. */
export function isUnder(host: string, domain: string): boolean {
  return host === domain || (host.endsWith(domain) && host.charAt(host.length - domain.length - 1) === '.');
}

/** True when `path` is `prefix` or goes on from it after a character that ends a name: what `^` means in a net rule's filter. */
export function isBelow(path: string, prefix: string): boolean {
  if (!path.startsWith(prefix)) return false;
  return prefix.endsWith('/') || path.length === prefix.length || !/[0-9a-z_.%-]/i.test(path.charAt(prefix.length));
}

function plainHost(hostname: string): string {
  const host = hostname.replace(/\.+$/, '');
  const mapped = /^\[::ffff:([0-9a-f]{1,4}):([0-9a-f]{1,4})\]$/.exec(host);
  if (!mapped) return host;
  const [high, low] = [parseInt(mapped[1] ?? '', 16), parseInt(mapped[2] ?? '', 16)];
  return [high >> 8, high & 255, low >> 8, low & 255].join('.');
}

function isNumeric(host: string): boolean {
  return host.startsWith('[') || /^\d{1,3}(\.\d{1,3}){3}$/.test(host);
}

/** Returns a path to compare with: percent forms opened up to three deep, slashes made one, in lower case. */
export function openedPath(path: string): string {
  return readablePath(path).toLowerCase();
}

/** Returns a path to read another address from: percent forms opened up to three deep and slashes made one, letters as they are. */
export function readablePath(path: string): string {
  let opened = path;
  for (let round = 0; round < 3 && opened.includes('%'); round += 1) opened = openedPercents(opened);
  return opened.replace(/[\\/]+/g, '/');
}

/** Returns a text with its percent forms opened once, but for bytes that are no UTF-8. */
export function openedPercents(text: string): string {
  return text.replace(/(?:%[0-9a-f]{2})+/gi, openedBytes);
}

function openedBytes(run: string): string {
  try {
    return decodeURIComponent(run);
  } catch {
    // Bytes that are no UTF-8 stay as they are: they cannot spell an ASCII path.
    return run.toLowerCase();
  }
}

import { lookup, type LookupAddress } from 'node:dns';
import { request as plainRequest, type IncomingMessage } from 'node:http';
import { request as secureRequest } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { isInternal } from './internal-address.ts';
import { ListRefused } from './refusal-reason.ts';

const MOST_REDIRECTS = 5;
const REDIRECTS = new Set([301, 302, 303, 307, 308]);

export type Asking = {
  etag: string | null;
  lastModified: string | null;
  /** Lets a list come from the endpoint's own network, and unencrypted. */
  isInternalAllowed: boolean;
  signal: AbortSignal;
};

/**
 * Returns what stands at a list's address, or nothing where it is the same as before. Every step of the way has to be `https:` and lead to the public
 * internet; the address that was looked at is the one that is connected to. Throws `ListRefused`.
 */
export async function openAddress(address: string, asking: Asking): Promise<IncomingMessage | undefined> {
  let at = address;
  for (let step = 0; step <= MOST_REDIRECTS; step += 1) {
    const url = allowedUrl(at, asking);
    const response = await send(url, asking);
    const status = response.statusCode ?? 0;
    if (status === 200) return response;
    response.destroy();
    if (status === 304) return undefined;
    const next = response.headers.location;
    if (!REDIRECTS.has(status) || next === undefined || !URL.canParse(next, url.href)) throw new ListRefused('status', status);
    at = new URL(next, url).href;
  }
  throw new ListRefused('redirects');
}

function allowedUrl(address: string, { isInternalAllowed }: Asking): URL {
  const url = new URL(address);
  const isWeb = url.protocol === 'https:' || (isInternalAllowed && url.protocol === 'http:');
  if (!isWeb || url.username !== '' || url.password !== '') throw new ListRefused('not-https');
  const host = url.hostname.replace(/^\[|\]$/g, '');
  // A number is connected to without being looked up.
  if (!isInternalAllowed && isIP(host) !== 0 && isInternal(host)) throw new ListRefused('internal');
  return url;
}

function send(url: URL, asking: Asking): Promise<IncomingMessage> {
  const headers: Record<string, string> = { accept: '*/*', 'accept-encoding': 'gzip', 'user-agent': 'Stairgate' };
  if (asking.etag !== null) headers['if-none-match'] = asking.etag;
  if (asking.lastModified !== null) headers['if-modified-since'] = asking.lastModified;
  const options = { headers, signal: asking.signal, agent: false, ...(asking.isInternalAllowed ? {} : { lookup: lookUpOutside }) };
  return new Promise((resolve, reject) => {
    const fail = (cause: Error) =>
      reject(cause instanceof ListRefused ? cause : new ListRefused(asking.signal.aborted ? 'slow' : 'unreachable'));
    const request = (url.protocol === 'https:' ? secureRequest : plainRequest)(url, options, resolve);
    request.on('error', fail);
    request.on('upgrade', (response, socket) => {
      socket.destroy();
      reject(new ListRefused('status', response.statusCode));
    });
    request.end();
  });
}

/** Refuses a name as soon as one of its addresses is internal: whoever answers for it could have it lead here the next time. */
const lookUpOutside: LookupFunction = (hostname, options, callback) => {
  lookup(hostname, { ...options, all: true }, (error, found) => {
    const addresses: LookupAddress[] = found ?? [];
    const [first] = addresses;
    if (error || !first) return callback(error ?? new ListRefused('unreachable'), '', 0);
    if (addresses.some(({ address }) => isInternal(address))) return callback(new ListRefused('internal'), '', 0);
    if (options.all) return callback(null, addresses);
    return callback(null, first.address, first.family);
  });
};

import { isIP } from 'node:net';
import { domainToASCII } from 'node:url';
import { getPublicSuffix } from 'tldts';
import { HostName } from '@/policy/text.ts';

/**
 * Returns a host as it stands in a list: lower-case ASCII without a trailing dot; `wide` where it would take away much more than a site (a public suffix
 * such as `co.uk` or `github.io`, a name of one label); nothing for what is no host name, a number among them.
 */
export function listedHost(text: string): { host: string } | 'wide' | undefined {
  const bare = text.toLowerCase().replace(/\.$/, '');
  const host = isPlainAscii(bare) ? bare : domainToASCII(bare);
  if (host.length > 253 || !HostName.safeParse(host).success || isNumber(host)) return undefined;
  if (!host.includes('.')) return 'wide';
  return getPublicSuffix(host, { allowPrivateDomains: true }) === host ? 'wide' : { host };
}

function isPlainAscii(text: string): boolean {
  return /^[\x21-\x7e]*$/.test(text);
}

/** A browser reads a host whose last label is a number as an address in IPv4. */
function isNumber(host: string): boolean {
  return isIP(host) !== 0 || /(?:^|\.)(?:\d+|0x[\da-f]*)$/.test(host);
}

import { placeOf } from './address.ts';
import type { Impression } from './prepared-list.ts';
import { SiteEntry } from './text.ts';

/** Returns how an impression names a page, `host/path`; nothing for an address with a query, which may show anything, or for none of the web. */
export function pageName(address: string): Impression['page'] | undefined {
  const { kind, host, rawPath } = placeOf(address);
  if (kind !== 'web' || new URL(address).search !== '') return undefined;
  return SiteEntry.safeParse(host + rawPath).data;
}

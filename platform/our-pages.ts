import { browser } from '@wxt-dev/browser';
import type { Pages } from '@/policy/compile.ts';
import type { DetailKind } from '@/policy/details-field.ts';

/** Addresses of the extension's own pages. */
export const ourPages = (): Pages & { hold: string; holdPart: string; popup: string; notice: string; tell: string } => ({
  blocked: browser.runtime.getURL('/blocked.html'),
  part: browser.runtime.getURL('/part.html'),
  hold: browser.runtime.getURL('/hold.html'),
  holdPart: browser.runtime.getURL('/hold-part.html'),
  popup: browser.runtime.getURL('/popup.html'),
  notice: browser.runtime.getURL('/notice.html'),
  tell: browser.runtime.getURL('/tell.html'),
});

/** What the blocked page is asked with when an adult left the page open behind them, and may be signed in on it. */
export const LEFT_OPEN = '?left';

/** What the blocked page is told besides the address: that an adult left it open, or what a child was about to give away there. */
export type BlockedQuery = '' | typeof LEFT_OPEN | `?details=${DetailKind}`;

/** The blocked page for an address, which travels in the fragment, where no server sees it. */
export function blockedPageFor(address: string, query: BlockedQuery = ''): string {
  return `${ourPages().blocked}${query}#${address}`;
}

/** The page that stands in the place of one whose own words covered it. */
export function tellPageFor(address: string): string {
  return `${ourPages().tell}#${address}`;
}

/** What the hold page is asked with when a form was on its way, which cannot be sent on. */
export const SENT = '?sent';

/** The “one moment” page for an address. */
export function holdPageFor(address: string, query: '' | typeof SENT = ''): string {
  return `${ourPages().hold}${query}#${address}`;
}

/** Where a frame waits for the first rules. */
export function holdPartFor(address: string): string {
  return `${ourPages().holdPart}#${address}`;
}

/** True for any page or file of the extension. */
export function isOurs(address: string | undefined): boolean {
  return address?.startsWith(browser.runtime.getURL('/')) ?? false;
}

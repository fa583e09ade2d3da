import { schemeOf } from './typed-address.ts';

/** The browser's own pages that stop an extension, or look into it. */
const OWN_PAGES = ['extensions', 'flags', 'inspect', 'serviceworker-internals', 'restart', 'quit', 'kill', 'hang'];

/** Edge names its own pages otherwise. Source: “Filter format for URL list-based policies” of Microsoft’s Edge documentation. */
const OWN_SCHEMES = ['chrome', 'edge'];

/** Rows of `URLBlocklist` on every device that has a pack: pages that are no sites, and the browser's own pages. */
export const CLOSED_IN_BROWSER: readonly string[] = [
  'data:*',
  'javascript://*',
  'view-source:*',
  'file://*',
  ...OWN_SCHEMES.flatMap((scheme) => OWN_PAGES.map((page) => `${scheme}://${page}`)),
];

/** Returns the row of `CLOSED_IN_BROWSER` by which a pack closes an address in a tab, whatever Stairgate says of it; nothing where none does. */
export function rowThatCloses(address: string): string | undefined {
  const scheme = schemeOf(address);
  const name = /^:\/*([^/?#]*)/.exec(address.trim().slice(scheme.length))?.[1]?.toLowerCase();
  return CLOSED_IN_BROWSER.find((row) => {
    const closed = schemeOf(row);
    const which = row.slice(closed.length + 1).replace('//', '');
    return closed === scheme && (which === '*' || which === name);
  });
}

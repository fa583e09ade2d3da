import { schemeOf } from './typed-address.ts';

/** Rows of `URLBlocklist` on every device that has a pack: pages that are no sites, and the browser's own pages that stop or look into an extension. */
export const CLOSED_IN_BROWSER: readonly string[] = [
  'data:*',
  'javascript://*',
  'view-source:*',
  'file://*',
  'chrome://extensions',
  'chrome://flags',
  'chrome://inspect',
  'chrome://serviceworker-internals',
  'chrome://restart',
  'chrome://quit',
  'chrome://kill',
  'chrome://hang',
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

import { isUnder } from './address.ts';
import { splitSite } from './site-index.ts';
import { SAFE_MODES, type SafeMode } from './tables/safe-modes.ts';

/** Parts of an engine whose searches come in the body of the request, where no address can hold them strict. */
const PARTS_WITHOUT = ['html.duckduckgo.com', 'lite.duckduckgo.com', 'duckduckgo.com/html', 'duckduckgo.com/lite'];

/** Returns the listed search sites that no address holds strict, for the list given, and parts of engines that lie under the others. */
export function unsafeSearchSites(listed: readonly string[]): string[] {
  return [...listed.filter((site) => strictModeOf(site) === undefined), ...PARTS_WITHOUT.filter((part) => isListed(part, listed))];
}

/** Returns how a listed search site is held strict by its address; nothing for one that is not. */
export function strictModeOf(site: string): SafeMode | undefined {
  const { host, path } = splitSite(site);
  return SAFE_MODES.find((mode) => mode.enforce !== 'none' && mode.hosts.test(host) && mode.paths.includes(path));
}

function isListed(part: string, listed: readonly string[]): boolean {
  const { host } = splitSite(part);
  return listed.some((site) => !site.includes('/') && isUnder(host, site));
}

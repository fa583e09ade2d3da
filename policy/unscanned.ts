import { placeOf } from './address.ts';
import type { PreparedSite } from './document.ts';
import { workMailHosts, type Rules } from './rules.ts';
import { splitSite } from './site-index.ts';

/** More patterns than this would weigh on every page; what is over is read, and the worker says that it is trusted. */
const MOST_SITES = 2_000;

/**
 * Returns the match patterns of pages that are never read: what is prepared now, work mail, and the setting's own endpoint. A pattern may leave out less than the
 * rules trust, never more.
 */
export function unscannedPatterns(rules: Rules, isPrepared: (page: PreparedSite) => boolean): string[] {
  const { policy, staffPages } = rules;
  const prepared = [...policy.prepared, ...staffPages].filter(isPrepared).map(({ site }) => site);
  const endpoint = policy.endpoint ? [placeOf(policy.endpoint.address).host] : [];
  const sites = [...new Set([...endpoint, ...workMailHosts(policy), ...prepared])].slice(0, MOST_SITES);
  return sites.flatMap(patternsOf).toSorted();
}

function patternsOf(site: string): string[] {
  const { host, path } = splitSite(site);
  const hosts = /^\[|^[\d.]+$|^[^.]+$/.test(host) ? [host] : [`*.${host}`];
  const paths = path === '' || path.endsWith('/') ? [`${path || '/'}*`] : [path, `${path}?*`, `${path}/*`];
  return hosts.flatMap((one) => paths.map((end) => `*://${one}${end}`));
}

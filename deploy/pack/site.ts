import { isUnder } from '@/policy/address.ts';
import { splitSite } from '@/policy/site-index.ts';

/** True when every address of `inner` is an address of `outer` too, the way a URL filter reads `host` and `host/path`. */
export function isWithin(inner: string, outer: string): boolean {
  const [small, large] = [splitSite(inner), splitSite(outer)];
  return isUnder(small.host, large.host) && small.path.startsWith(large.path);
}

/** True when some address belongs to both sites. */
export function overlaps(one: string, other: string): boolean {
  const [a, b] = [splitSite(one), splitSite(other)];
  const related = isUnder(a.host, b.host) || isUnder(b.host, a.host);
  return related && (a.path.startsWith(b.path) || b.path.startsWith(a.path));
}

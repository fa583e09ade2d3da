import type { Place } from './address.ts';
import type { Category } from './category.ts';
import { hostsInside } from './host-inside.ts';
import { learnedAs } from './learned.ts';
import type { Rules } from './rules.ts';
import { valuesAt } from './site-index.ts';
import { subscribedAs } from './subscribed.ts';

/** Returns what a place is about under a host's name, its own or the one it imitates, the most specific site first. */
export function listedAs(rules: Rules, place: Place, host: string): Category[] {
  if (place.kind === 'local') return ['local-page'];
  return [
    ...valuesAt(rules.sites, host, place.path),
    ...learnedAs(rules, host),
    ...subscribedAs(rules, host),
    ...(place.numeric ? (['number-address'] as const) : []),
  ];
}

/** Returns what a host looks like in other letters, or carries whole in its own name, and what that is known to be. */
export function imitatedAt(rules: Rules, place: Place): { imitates?: string | undefined; as: Category[] } {
  if (place.numeric) return { as: [] };
  const looksLike = place.skeleton === place.host ? undefined : place.skeleton;
  const hosts = [...(looksLike === undefined ? [] : [looksLike]), ...hostsInside(place.skeleton)];
  const known = hosts.map((host) => ({ imitates: host, as: listedAs(rules, place, host) })).find(({ as }) => as.length > 0);
  return known ?? { imitates: looksLike, as: [] };
}

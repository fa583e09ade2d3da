import { placeOf } from './address.ts';
import type { Category } from './category.ts';
import { listedAs } from './listed-as.ts';
import type { Rules } from './rules.ts';

/** What pages are flagged as: a page that links to shops or to social networks is none. */
const TELLING = new Set<Category>([
  'adult',
  'violence',
  'hate',
  'bullying',
  'self-harm',
  'drugs',
  'gambling',
  'weapons',
  'extremism',
  'stranger-chat',
  'proxies',
]);

/** Returns how many of these hosts the lists know as each category that a page can be flagged as: a number, and never which. A host under two names counts twice. */
export function countNeighbours(rules: Rules, hosts: readonly string[]): Partial<Record<Category, number>> {
  const counts: Partial<Record<Category, number>> = {};
  for (const host of new Set(hosts)) {
    const place = placeOf(`https://${host}/`);
    for (const category of new Set(listedAs(rules, place, place.host)))
      if (TELLING.has(category)) counts[category] = (counts[category] ?? 0) + 1;
  }
  return counts;
}

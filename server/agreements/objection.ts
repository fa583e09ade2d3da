import { factsOf, LOCKED_CATEGORIES, type Category } from '@/policy/category.ts';
import type { Objection } from '@/policy/console-agreements.ts';
import type { AskRequest } from '@/policy/live-bundle.ts';
import { lists } from '@/policy/lists/index.ts';
import { indexSites, splitSite, valuesAt } from '@/policy/site-index.ts';
import { openedPath } from '@/policy/address.ts';
import type { KeptPolicy } from '@/server/database/schema.ts';

/** What an agreement would open, for how long at a time, and whether its maker ticked that ratios allow it. */
export type Wish = { sites: readonly string[]; categories: readonly Category[]; minutes: number; ratiosAllow: boolean };

const LOCKED_SITES = indexSites(LOCKED_CATEGORIES.flatMap((category) => (lists[category] ?? []).map((site) => [site, category] as const)));

/** Returns why the policy in force does not let this agreement be made or stand; nothing when it may. */
export function objectionTo(policy: KeptPolicy | undefined, wish: Wish): Objection | undefined {
  if (policy === undefined) return 'no-policy';
  const { allowed, sites, maxMinutes, ratioTick } = policy.agreements;
  if (!allowed) return 'none-allowed';
  if (wish.sites.length + wish.categories.length === 0) return 'nothing-named';
  if (wish.categories.some((category) => factsOf(category).locked) || wish.sites.some(isLocked)) return 'locked';
  if (!wish.categories.every((category) => policy.agreements.categories.includes(category))) return 'category-not-listed';
  if (wish.sites.length > 0 && !sites) return 'sites-not-allowed';
  if (wish.minutes > maxMinutes) return 'too-long';
  return ratioTick && !wish.ratiosAllow ? 'ratios' : undefined;
}

/** Returns why this may not even be asked for. Whether ratios allow it is for the manager to say. */
export function objectionToAsk(policy: KeptPolicy | undefined, ask: AskRequest): Objection | undefined {
  if (ask.level === 'child') return 'child';
  if (policy && ask.person !== undefined && !policy.people.some(({ id }) => id === ask.person)) return 'unknown-person';
  const openable = openableOf(policy, ask);
  const wish = { sites: [], categories: [ask.category], minutes: ask.minutes, ratiosAllow: true };
  if (openable.includes('category')) return objectionTo(policy, wish);
  if (openable.includes('site')) return objectionTo(policy, { ...wish, sites: [ask.site], categories: [] });
  return objectionTo(policy, wish) ?? 'locked';
}

/** Returns what the policy lets an agreement open of a request: its whole category, where that is listed; its site, where sites are allowed. */
export function openableOf(
  policy: KeptPolicy | undefined,
  { site, category }: { site: string; category: Category },
): ('site' | 'category')[] {
  if (policy === undefined || factsOf(category).locked || isLocked(site)) return [];
  const { categories, sites } = policy.agreements;
  return [...(sites ? (['site'] as const) : []), ...(categories.includes(category) ? (['category'] as const) : [])];
}

/** No device would open it, and the manager should hear that before agreeing. */
function isLocked(site: string): boolean {
  const { host, path } = splitSite(site);
  return valuesAt(LOCKED_SITES, host, openedPath(path)).length > 0;
}

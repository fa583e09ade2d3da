import { isUnder } from './address.ts';
import { factsOf, type Category } from './category.ts';
import { holds } from './list-text.ts';
import type { AlwaysBlocked } from './live-bundle.ts';
import { ownHosts, type Rules } from './rules.ts';

/** Returns the categories whose subscribed lists hold a host and may speak of it. */
export function subscribedAs(rules: Rules, host: string): Category[] {
  return rules.live.lists
    .filter(({ category, text }) => holds(text, host) && !isUnderAny(host, sparedFrom(rules, category)))
    .map(({ category }) => category);
}

/** Returns the hosts that a category's list does not reach: the setting's own, and where the category is not locked what the manager never blocks. */
export function sparedFrom(rules: Rules, category: Category): string[] {
  return [...ownHosts(rules), ...(factsOf(category).locked ? [] : rules.live.neverBlock)];
}

/** Returns what the manager has said of a host for every level. The setting's own hosts stay open. */
export function alwaysBlockedAs(rules: Rules, host: string): AlwaysBlocked | undefined {
  const row = rules.live.alwaysBlock.find(({ site }) => isUnder(host, site));
  return row && !isUnderAny(host, ownHosts(rules)) ? row : undefined;
}

/** True when a host is one of these domains or lies under one. */
export function isUnderAny(host: string, domains: readonly string[]): boolean {
  return domains.some((domain) => isUnder(host, domain));
}

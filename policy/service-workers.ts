import type { Situation } from './decision.ts';
import type { NetRule } from './net-rule.ts';
import { PRIORITY } from './net-rule.ts';
import { isPreparedNow, liveAgreements } from './now.ts';
import { ownHosts, type Rules } from './rules.ts';

/** A net rule that lasts as long as the browser; -1 among tabs is what no tab asks for. */
export type SessionRule = Omit<NetRule, 'action' | 'condition'> & {
  action: { type: 'redirect'; redirect: { transform: { fragment: string } } };
  condition: Pick<NetRule['condition'], 'resourceTypes'> & { tabIds: number[]; excludedInitiatorDomains: string[] };
};

/** Stands for every site where sites are named. */
export const EVERY_SITE = '*';

/**
 * Returns the hosts whose sites may have a service worker now, or `EVERY_SITE` where the policy lets all: with one a site answers its own pages, and a web proxy those of
 * others, without a request that anybody sees. Hosts that somebody opened as a whole may, so that work mail goes on offline.
 */
export function serviceWorkerSites(rules: Rules, situation: Situation): string[] {
  const { level } = situation;
  const stance = rules.policy.levels[level].serviceWorkers ?? (level === 'manager' ? 'all' : 'opened-sites');
  if (stance === 'all') return [EVERY_SITE];
  const prepared = [...rules.policy.prepared, ...rules.staffPages].filter((page) => isPreparedNow(rules, page, situation));
  const sites = [...prepared.map(({ site }) => site), ...liveAgreements(rules, situation).flatMap((agreement) => agreement.sites)];
  return [...new Set([...ownHosts(rules), ...sites].filter((site) => !site.includes('/')))];
}

/** True when somebody who might have a service worker before may have none now. */
export function isTighter(now: readonly string[], before: readonly string[]): boolean {
  return !now.includes(EVERY_SITE) && before.some((site) => !now.some((one) => site === one || site.endsWith(`.${one}`)));
}

/**
 * Returns the net rule that keeps sites from registering a service worker but for those named, or nothing where every site may. A service worker's script, and what
 * shared workers import, are the only scripts that belong to no tab (https://developer.chrome.com/docs/extensions/reference/api/declarativeNetRequest#property-RuleCondition-tabIds).
 * They are led to where they are, under a fragment that no server sees: an import goes there once, and a service worker may not come by a redirect at all
 * (https://w3c.github.io/ServiceWorker/#update-algorithm).
 */
export function serviceWorkerRule(sites: readonly string[]): SessionRule | undefined {
  if (sites.includes(EVERY_SITE)) return undefined;
  return {
    id: 1,
    priority: PRIORITY.always,
    action: { type: 'redirect', redirect: { transform: { fragment: '#_' } } },
    condition: { resourceTypes: ['script'], tabIds: [-1], excludedInitiatorDomains: [...sites] },
  };
}

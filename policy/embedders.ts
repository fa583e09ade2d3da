import type { Situation } from './decision.ts';
import { isInSessionHours, isPreparedNow, liveAgreements, liveSession } from './now.ts';
import { consoleOriginFor, isOwnPageFor, workMailFor, type Rules } from './rules.ts';
import { splitSite } from './site-index.ts';

/**
 * Returns the hosts whose pages stand open where only prepared pages are: prepared ones, the setting's own, and what an agreement, work mail or a session
 * opens. What such a page puts into a frame it needs; where a frame of any other host leads is surfing. A net rule can tell the two apart by nothing but the
 * host that asks.
 */
export function embeddersIn(rules: Rules, situation: Situation): string[] {
  const { policy, staffPages, lists } = rules;
  const prepared = [...policy.prepared, ...staffPages].filter((page) => isPreparedNow(rules, page, situation)).map(({ site }) => site);
  const own = policy.ownPages.filter((page) => isOwnPageFor(page, situation)).map(({ host }) => host);
  const agreed = liveAgreements(rules, situation).flatMap(({ sites, categories }) => [
    ...sites,
    ...categories.flatMap((category) => lists[category] ?? []),
  ]);
  const isMailOpen = workMailFor(policy, situation) === 'open' && !isInSessionHours(rules, situation);
  const mail = isMailOpen ? (lists['work-mail'] ?? []) : [];
  const engines = liveSession(rules, situation)?.search ? (lists['search-engines'] ?? []) : [];
  const sites = [...prepared, ...own, ...agreed, ...mail, ...engines];
  return [...new Set([...sites.map((site) => splitSite(site).host), ...consoleHosts(rules, situation)])];
}

function consoleHosts({ policy }: Rules, situation: Situation): string[] {
  const origin = consoleOriginFor(policy, situation);
  return origin === undefined ? [] : [new URL(origin).hostname];
}

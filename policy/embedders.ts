import { isUnder } from './address.ts';
import type { Category } from './category.ts';
import type { Situation } from './decision.ts';
import type { PreparedSite } from './document.ts';
import { isAgreedNow, isInSessionHours, isPreparedNow, liveAgreements, liveSession } from './now.ts';
import { consoleOriginFor, isOwnPageFor, workMailFor, type Rules } from './rules.ts';
import { hasAtHost, splitSite } from './site-index.ts';

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
  const mail = isMailOpen(rules, situation) ? (lists['work-mail'] ?? []) : [];
  const engines = liveSession(rules, situation)?.search ? (lists['search-engines'] ?? []) : [];
  const sites = [...prepared, ...own, ...agreed, ...mail, ...engines];
  return [...new Set([...sites.map((site) => splitSite(site).host), ...consoleHosts(rules, situation)])];
}

/** True for a host that `embeddersIn` names, or one under it. It looks at what is known of this host alone: a frame's request waits for it. */
export function isEmbedder(rules: Rules, host: string, situation: Situation): boolean {
  const { policy, prepared, staffPrepared, agreed } = rules;
  const isPrepared = (page: PreparedSite): boolean => isPreparedNow(rules, page, situation);
  return (
    hasAtHost(prepared, host, isPrepared) ||
    hasAtHost(staffPrepared, host, isPrepared) ||
    hasAtHost(agreed, host, (agreement) => isAgreedNow(agreement, situation)) ||
    hasAtHost(rules.sites, host, (category) => isListOpen(rules, category, situation)) ||
    policy.ownPages.some((page) => isOwnPageFor(page, situation) && isUnder(host, page.host)) ||
    consoleHosts(rules, situation).some((own) => isUnder(host, own))
  );
}

/** What an agreement opens by its category, and work mail and searching while they are open. */
function isListOpen(rules: Rules, category: Category, situation: Situation): boolean {
  if (category === 'work-mail' && isMailOpen(rules, situation)) return true;
  if (category === 'search-engines' && liveSession(rules, situation)?.search) return true;
  return rules.agreedCategories.get(category)?.some((agreement) => isAgreedNow(agreement, situation)) ?? false;
}

function isMailOpen(rules: Rules, situation: Situation): boolean {
  return workMailFor(rules.policy, situation) === 'open' && !isInSessionHours(rules, situation);
}

function consoleHosts({ policy }: Rules, situation: Situation): string[] {
  const origin = consoleOriginFor(policy, situation);
  return origin === undefined ? [] : [new URL(origin).hostname];
}

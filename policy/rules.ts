import { placeOf } from './address.ts';
import { CATEGORIES, factsOf, type Category } from './category.ts';
import type { Live, Situation } from './decision.ts';
import type { Agreement } from './live-bundle.ts';
import type { ClauseId, PolicyDocument, PreparedSite } from './document.ts';
import type { Level } from './level.ts';
import { hasRight } from './people.ts';
import type { LivePrepared } from './prepared-list.ts';
import { unsafeSearchSites } from './strict-mode.ts';
import { indexSites, type SiteIndex } from './site-index.ts';

/** Sites by category: `host` or `host/path`. */
export type Lists = Partial<Record<Category, readonly string[]>>;

/** What this device has seen of hosts that are in no list: by the marks of the software they run, or by what they do. */
export type LearnedSites = ReadonlyMap<string, readonly Category[]>;

/** A policy, what is live beside it, and the lists, indexed so that one visit is decided in a few map reads. */
export type Rules = {
  policy: PolicyDocument;
  live: Live;
  lists: Lists;
  sites: SiteIndex<Category>;
  /** Listed places to search that no address holds in strict mode. */
  unsafeSearch: SiteIndex<true>;
  prepared: SiteIndex<PreparedSite>;
  /** What staff prepared, but for sites that the policy itself names: there its row alone counts. */
  staffPrepared: SiteIndex<LivePrepared>;
  staffPages: readonly LivePrepared[];
  /** Agreements by the sites and by the categories they open. */
  agreed: SiteIndex<Agreement>;
  agreedCategories: ReadonlyMap<Category, readonly Agreement[]>;
  /** What this device has seen of hosts that are in no list; net rules know nothing of it. */
  learned: LearnedSites;
  /** Which categories are blocked at a level, each with the clause it rests on. */
  blocked: Record<Level, ReadonlyMap<Category, ClauseId>>;
};

/** Google's and Microsoft's front doors of mail, and of the chat that stands in it, which a tenant of the setting makes work mail. */
const GOOGLE_MAIL = ['mail.google.com', 'chat.google.com'];
const MICROSOFT_MAIL = ['outlook.office.com', 'outlook.office365.com', 'outlook.cloud.microsoft'];

/** Returns a policy made ready for `decide` and `compile`. The setting's own work mail becomes the list of `work-mail`. */
export function rulesFrom(policy: PolicyDocument, live: Live, lists: Lists): Rules {
  const all: Lists = { ...lists, 'work-mail': workMailHosts(policy) };
  return {
    policy,
    live,
    lists: all,
    sites: indexSites(CATEGORIES.flatMap((category) => (all[category] ?? []).map((site) => [site, category] as const))),
    unsafeSearch: indexSites(unsafeSearchSites(all['search-engines'] ?? []).map((site) => [site, true] as const)),
    ...indexLive(policy, live),
    learned: new Map(),
    blocked: {
      child: blockedAt(policy, 'child'),
      visitor: blockedAt(policy, 'visitor'),
      staff: blockedAt(policy, 'staff'),
      manager: blockedAt(policy, 'manager'),
    },
  };
}

/** Returns the same rules with something else live beside the policy; the lists, which may be long, are not indexed again. */
export function withLive(rules: Rules, live: Live): Rules {
  return { ...rules, live, ...indexLive(rules.policy, live) };
}

function indexLive(
  policy: PolicyDocument,
  live: Live,
): Pick<Rules, 'prepared' | 'staffPrepared' | 'staffPages' | 'agreed' | 'agreedCategories'> {
  const own = new Set(policy.prepared.map(({ site }) => site));
  const staffPages = live.prepared.filter(({ site }) => !own.has(site));
  return {
    prepared: indexSites(policy.prepared.map((page) => [page.site, page] as const)),
    staffPages,
    staffPrepared: indexSites(staffPages.map((page) => [page.site, page] as const)),
    agreed: indexSites(live.agreements.flatMap((agreement) => agreement.sites.map((site) => [site, agreement] as const))),
    agreedCategories: agreementsByCategory(live.agreements),
  };
}

/** Returns the hosts where the setting's own work mail lives. */
export function workMailHosts(policy: PolicyDocument): string[] {
  const { hosts, googleDomains, microsoftTenants } = policy.workMail;
  return [...new Set([...hosts, ...(googleDomains.length > 0 ? GOOGLE_MAIL : []), ...(microsoftTenants.length > 0 ? MICROSOFT_MAIL : [])])];
}

/**
 * Returns whether the policy's work mail is meant for who is there: `no-right` is somebody at one of its levels where only people with the right
 * `work-mail` have access (F8). The right opens it whatever the adult level says.
 */
export function workMailFor({ workMail, people }: PolicyDocument, { level, person }: Situation): 'open' | 'no-right' | 'not-meant' {
  if (level !== 'child' && hasRight({ people }, person, 'work-mail')) return 'open';
  if (!workMail.levels.includes(level)) return 'not-meant';
  return workMail.access?.mode === 'right' ? 'no-right' : 'open';
}

/** Returns the hosts that no list may take away: the home page's, the endpoint's and those of work mail. */
export function ownHosts({ policy, lists }: Pick<Rules, 'policy' | 'lists'>): string[] {
  const addresses = [policy.setting.homePage, ...(policy.endpoint ? [policy.endpoint.address] : [])];
  return [...addresses.map((address) => placeOf(address).host), ...(lists['work-mail'] ?? [])];
}

type OwnPage = PolicyDocument['ownPages'][number];

/** True for a page of the setting's own that this level, and this role where roles are named, may open. */
export function isOwnPageFor({ levels, roles }: OwnPage, { level, role }: Situation): boolean {
  return levels.includes(level) && (roles.length === 0 || roles.some((one) => one === role));
}

/** Returns the origin of the console of the setting's own endpoint, which is open to the adults who work with it; nothing for anybody else. */
export function consoleOriginFor({ endpoint }: PolicyDocument, { level }: Situation): string | undefined {
  return endpoint && (level === 'staff' || level === 'manager') ? new URL(endpoint.address).origin : undefined;
}

function blockedAt(policy: PolicyDocument, level: Level): ReadonlyMap<Category, ClauseId> {
  const locked = CATEGORIES.filter((category) => factsOf(category).locked).map((category) => [category, policy.lockedClause] as const);
  const chosen = policy.levels[level].blocked.map((row) => [row.category, row.clause] as const);
  return new Map([...chosen, ...locked]);
}

function agreementsByCategory(agreements: readonly Agreement[]): ReadonlyMap<Category, readonly Agreement[]> {
  const byCategory = new Map<Category, Agreement[]>();
  for (const agreement of agreements) {
    for (const category of agreement.categories) {
      const known = byCategory.get(category);
      if (known) known.push(agreement);
      else byCategory.set(category, [agreement]);
    }
  }
  return byCategory;
}

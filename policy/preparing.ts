import { placeOf } from './address.ts';
import type { Category } from './category.ts';
import { decide } from './decide.ts';
import { NOTHING_LIVE, type Decision } from './decision.ts';
import type { ClauseId, Person, PolicyDocument } from './document.ts';
import { withLive, type Rules } from './rules.ts';
import { splitSite } from './site-index.ts';
import { SiteEntry } from './text.ts';
import { daysLater, localMoment } from './timetable.ts';

/** How long a page stays prepared when no term says it, and at most. */
const USUAL_DAYS = 90;
const LONGEST_DAYS = 366;

/** Why a site cannot be prepared: what it is about, and the clause that keeps that from children. */
export type KeptBack = { category: Category; clause: ClauseId };

/** True for somebody who may prepare pages for children by their own PIN: staff and managers. */
export function mayPrepare({ level }: Pick<Person, 'level'>): boolean {
  return level === 'staff' || level === 'manager';
}

/**
 * Returns what keeps a site, `host` or `host/path`, from children whoever checks it: a category that is locked or blocked at the child level, or
 * searching. Nothing where it may be prepared; parts of it that are kept back stay closed.
 */
export function keptBack(rules: Rules, site: string, now: Date): KeptBack | undefined {
  const { host, path } = splitSite(site);
  const decision = forChildren(rules, `https://${host}${path || '/'}`, now);
  if (decision.action === 'block' && ['locked', 'category', 'search'].includes(decision.step))
    return { category: decision.category, clause: decision.clause };
  return undefined;
}

/** Returns the ways in which an open page can be prepared: the page with what lies below it, and its whole host. None for what is no page of the web. */
export function sitesToPrepare(rules: Rules, address: string, now: Date): string[] {
  const { kind, host, rawPath } = placeOf(address);
  if (kind !== 'web') return [];
  const whole = host.replace(/^www\./, '');
  const sites = rawPath === '/' ? [whole] : [whole + rawPath, whole];
  return sites.filter((site) => SiteEntry.safeParse(site).success && opens(rules, { site, address, now }));
}

/** Returns the last day of the term that runs, or the ninetieth day from today where none does. */
export function usualExpiry({ timetable, setting }: Pick<PolicyDocument, 'timetable' | 'setting'>, now: Date): string {
  const { day } = localMoment(now, setting.timeZone);
  return timetable.terms.find((term) => term.from <= day && day < term.to)?.to ?? daysLater(day, USUAL_DAYS);
}

/** Returns the first and the last day on which a page that is prepared now may expire. */
export function expiryBounds({ setting }: Pick<PolicyDocument, 'setting'>, now: Date): { first: string; last: string } {
  const { day } = localMoment(now, setting.timeZone);
  return { first: day, last: daysLater(day, LONGEST_DAYS) };
}

/** What the rules say of a page to a child when nobody has prepared it. */
function forChildren(rules: Rules, address: string, now: Date): Decision {
  const bare = withLive({ ...rules, policy: { ...rules.policy, prepared: [] } }, NOTHING_LIVE);
  return decide(bare, { address, as: 'page' }, { level: 'child', now });
}

/** A path in disguise, or a host that only looks like this one, would stay closed whatever is prepared. */
function opens(rules: Rules, { site, address, now }: { site: string; address: string; now: Date }): boolean {
  const page = { site, title: site, checkedBy: site, checkedOn: '2000-01-01' };
  const decision = decide(withLive(rules, { ...NOTHING_LIVE, prepared: [page] }), { address, as: 'page' }, { level: 'child', now });
  return decision.action === 'allow' || decision.step !== 'access';
}

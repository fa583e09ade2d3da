import type { Session, Situation } from './decision.ts';
import type { Agreement } from './live-bundle.ts';
import type { PreparedSite } from './document.ts';
import type { Rules } from './rules.ts';
import { hasRight } from './people.ts';
import { isOpen, localMoment } from './timetable.ts';

/** Returns the agreements that open something here and now, for this level, person and device. */
export function liveAgreements(rules: Rules, situation: Situation): Agreement[] {
  return rules.live.agreements.filter((agreement) => isAgreedNow(agreement, situation));
}

/** True when an agreement runs now and is meant for this level, person and device. It is made between adults: for children it opens nothing (C1). */
export function isAgreedNow(agreement: Agreement, situation: Situation): boolean {
  return (
    situation.level !== 'child' &&
    isLive(agreement, situation.now) &&
    (agreement.levels.length === 0 || agreement.levels.includes(situation.level)) &&
    names(agreement.people, situation.person) &&
    names(agreement.devices, situation.device)
  );
}

/** Returns the supervised session that runs now, if one does. */
export function liveSession(rules: Rules, situation: Situation): Session | undefined {
  return rules.live.sessions.find((session) => isLive(session, situation.now));
}

/** True when the policy lets this level search now, or grants searching to the person who is there at an adult level. */
export function isSearchOpen(rules: Rules, situation: Situation): boolean {
  const { mode } = rules.policy.levels[situation.level].search;
  if (situation.level !== 'child' && hasRight(rules.policy, situation.person, 'search')) return true;
  return mode === 'on' || (mode === 'with-adult' && (liveSession(rules, situation)?.search ?? false));
}

/** True when the internet is open at this level now: always, by the timetable, or because a session runs. */
export function isInternetOpen(rules: Rules, situation: Situation): boolean {
  const { mode } = rules.policy.levels[situation.level].internet;
  if (mode === 'open' || liveSession(rules, situation)) return true;
  return mode === 'timetable' && isOpen(rules.policy.timetable.internet, rules.policy, situation.now);
}

/** True when work mail is closed because children are in session. */
export function isInSessionHours(rules: Rules, situation: Situation): boolean {
  const { policy } = rules;
  return policy.workMail.closedInSessionHours && isOpen(policy.timetable.sessionHours, policy, situation.now);
}

/** True until the end of the day a prepared page expires on. */
export function isPreparedNow(rules: Rules, page: PreparedSite, situation: Situation): boolean {
  return page.expires === undefined || localMoment(situation.now, rules.policy.setting.timeZone).day <= page.expires;
}

/**
 * Returns a word that changes exactly when time alone changes what the rules say: compare it with the one that the installed net rules
 * were compiled under.
 */
export function momentOf(rules: Rules, situation: Situation): string {
  const agreements = liveAgreements(rules, situation).map((agreement) => agreement.id);
  const pages = [...rules.policy.prepared, ...rules.staffPages].filter((page) => !isPreparedNow(rules, page, situation)).length;
  return [
    situation.level,
    situation.person ?? '-',
    situation.role ?? '-',
    isInternetOpen(rules, situation) ? 'open' : 'closed',
    isSearchOpen(rules, situation) ? 'search' : 'no-search',
    isInSessionHours(rules, situation) ? 'session-hours' : 'free-hours',
    liveSession(rules, situation)?.id ?? '-',
    agreements.join(','),
    pages,
  ].join(' ');
}

function isLive(span: { from: string; to: string }, now: Date): boolean {
  return Date.parse(span.from) <= now.getTime() && now.getTime() < Date.parse(span.to);
}

function names(list: readonly string[], one: string | undefined): boolean {
  return list.length === 0 || (one !== undefined && list.includes(one));
}

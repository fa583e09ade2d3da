import type { Decision, Situation } from '@/policy/decision.ts';
import type { Agreement } from '@/policy/live-bundle.ts';
import { liveAgreements } from '@/policy/now.ts';
import type { Rules } from '@/policy/rules.ts';
import type { AgreedPage } from '@/platform/channels.ts';

/** As many as the popup has room for. */
const SHOWN = 5;

/** Returns what a page that an agreement opened is told of it; nothing where none opened it. Whom and which devices it is for is not for pages. */
export function agreedFor(rules: Rules, decision: Decision, situation: Situation): AgreedPage | undefined {
  const id = decision.action === 'allow' ? decision.agreement : undefined;
  const agreement = id === undefined ? undefined : liveAgreements(rules, situation).find((one) => one.id === id);
  if (!agreement) return undefined;
  const { from, to, words, askedMinutes } = agreement;
  const { timeZone, languages } = rules.policy.setting;
  const leftMs = Date.parse(to) - situation.now.getTime();
  return { from, to, words, askedMinutes, leftMs, timeZone, language: languages[0] ?? 'en' };
}

/** Returns what agreements open now, those that end first. */
export function agreedNow(rules: Rules, situation: Situation): Agreement[] {
  return liveAgreements(rules, situation)
    .toSorted((a, b) => Date.parse(a.to) - Date.parse(b.to))
    .slice(0, SHOWN);
}

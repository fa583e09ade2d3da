import type { Rules } from '@/policy/rules.ts';
import type { Decision, Situation } from '@/policy/decision.ts';
import { liveAgreements } from '@/policy/now.ts';
import { LOCALES } from '@/policy/locale.ts';
import { agreedWords } from '@/policy/agreed-words.ts';
import type { Reply } from '@/platform/channels.ts';

/** Returns what a page that an agreement opened says of itself: until when, on the setting's clock and in its first language. */
export function agreedFor(rules: Rules, decision: Decision, situation: Situation): Reply<'askAgain'>['agreed'] {
  const id = decision.action === 'allow' ? decision.agreement : undefined;
  const agreement = id === undefined ? undefined : liveAgreements(rules, situation).find((one) => one.id === id);
  if (!agreement) return undefined;
  const [language = 'en'] = rules.policy.setting.languages;
  const { timeZone } = rules.policy.setting;
  const to = new Date(agreement.to);
  const time = new Intl.DateTimeFormat(LOCALES[language], { timeStyle: 'short', timeZone }).format(to);
  return { words: agreedWords[language].replace('{time}', time), leftMs: to.getTime() - situation.now.getTime(), language };
}

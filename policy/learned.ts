import type { Category } from './category.ts';
import { ownHosts, type Rules } from './rules.ts';
import { isUnderAny } from './subscribed.ts';

/** Returns what a host was seen to be. The setting's own hosts are nothing else, and neither is what the manager never blocks: a mark is a guess. */
export function learnedAs(rules: Rules, host: string): readonly Category[] {
  const seen = rules.learned.get(host) ?? [];
  return seen.length > 0 && isUnderAny(host, [...ownHosts(rules), ...rules.live.neverBlock]) ? [] : seen;
}

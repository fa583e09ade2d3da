import type { Category } from './category.ts';
import { ownHosts, type Rules } from './rules.ts';
import { isUnderAny } from './subscribed.ts';

/** What this device has seen of hosts that are in no list: by the marks of the software they run, or by what they do. */
export type LearnedSites = ReadonlyMap<string, readonly Category[]>;

/** Returns what a host was seen to be. The setting's own hosts are nothing else, and neither is what the manager never blocks: a mark is a guess. */
export function learnedAs(rules: Rules, host: string): readonly Category[] {
  const seen = rules.learned.get(host) ?? [];
  return seen.length > 0 && isUnderAny(host, [...ownHosts(rules), ...rules.live.neverBlock]) ? [] : seen;
}

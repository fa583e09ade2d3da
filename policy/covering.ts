import type { Situation } from './decision.ts';
import type { Flag } from './flag/weigh.ts';
import { isAgreedNow } from './now.ts';
import type { Rules } from './rules.ts';

/**
 * Returns the flag that covers a page, or stops a search, here and now, or nothing: the first whose score reaches what the policy names for this level. At adult
 * levels only what is blocked there counts, and no category that an agreement opens.
 */
export function coveringFlag<One extends Pick<Flag, 'category' | 'score'>>(
  rules: Rules,
  flags: readonly One[],
  situation: Situation,
): One | undefined {
  const { level } = situation;
  return flags.find(({ score, category }) => {
    const isAgreed = rules.agreedCategories.get(category)?.some((one) => isAgreedNow(one, situation)) ?? false;
    return score >= rules.policy.levels[level].cover.threshold && (level === 'child' || rules.blocked[level].has(category)) && !isAgreed;
  });
}

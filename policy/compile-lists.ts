import { CATEGORIES, type Category } from './category.ts';
import { categoryPriority, numbered, versionRule, WHOLE, type Pages } from './compile.ts';
import type { Situation, SubscribedList } from './decision.ts';
import { markOf } from './mark.ts';
import { EVERY_TYPE, FRAME_TYPES, NET_RULE_IDS, PART_TYPES, PRIORITY } from './net-rule.ts';
import type { NetRule, NetRuleDraft as Draft } from './net-rule.ts';
import { isAgreedNow } from './now.ts';
import type { Rules } from './rules.ts';
import { sparedFrom } from './subscribed.ts';

/** The net rules of one category's list. */
export type ListPlan = {
  /** The ids that they may have; the first is that of the rule with their mark. */
  ids: number[];
  /** Names what they are made from; empty where there are none. */
  mark: string;
  /** Makes them: a large list takes a moment, so only where other ones are installed. */
  rules(): NetRule[];
};

const IDS_EACH = 4;
/**
 * In letters, about a million and a half hosts. The browser writes every net rule anew with every change of the policy's own; above this the worker alone holds the
 * list, which searches the text itself: pages and frames, not their parts.
 */
export const LONGEST_IN_NET_RULES = 32 * 1024 * 1024;

/**
 * Returns a plan for every category, so that one whose list is gone loses its rules; a list that is named and not here yet has none, and its rules from before
 * stay. Lists have marks of their own: what changes while they stand (levels, agreements, hours) leaves a million domains where they are.
 */
export async function planLists(rules: Rules, situation: Situation, pages: Pages): Promise<ListPlan[]> {
  const plans = CATEGORIES.map(async (category, index): Promise<ListPlan[]> => {
    const first = NET_RULE_IDS.lists.first + index * IDS_EACH;
    const ids = Array.from({ length: IDS_EACH }, (_, offset) => first + offset);
    const list = rules.live.lists.find((one) => one.category === category);
    if (list?.text === '') return [];
    const stand = list && standOf(rules, situation, category);
    if (!stand || list.text.length > LONGEST_IN_NET_RULES) return [{ ids, mark: '', rules: () => [] }];
    const mark = await markOf(JSON.stringify([list.hash, stand]));
    const block = { first, last: first + IDS_EACH - 1 };
    return [{ ids, mark, rules: () => numbered(block, [versionRule(mark), ...draftsOf(list, stand, pages)]) }];
  });
  return (await Promise.all(plans)).flat();
}

type Stand = { priority: number | undefined; isAgreed: boolean; excludedRequestDomains: string[] };

/** Nothing where the list neither blocks nor opens. */
function standOf(rules: Rules, situation: Situation, category: Category): Stand | undefined {
  const priority = categoryPriority(rules, situation, category);
  const isAgreed = (rules.agreedCategories.get(category) ?? []).some((agreement) => isAgreedNow(agreement, situation));
  return priority || isAgreed ? { priority, isAgreed, excludedRequestDomains: sparedFrom(rules, category) } : undefined;
}

/** Frames are led to the blocked page too, which is a picture there: with a third rule every change of the rules would take half as long again. */
function draftsOf({ text }: SubscribedList, { priority, isAgreed, excludedRequestDomains }: Stand, pages: Pages): Draft[] {
  const condition = { requestDomains: text.slice(0, -1).split('\n'), excludedRequestDomains };
  const drafts: Draft[] = isAgreed
    ? [{ priority: PRIORITY.agreement, action: { type: 'allow' }, condition: { ...condition, resourceTypes: EVERY_TYPE } }]
    : [];
  if (priority === undefined) return drafts;
  const redirect = { regexSubstitution: `${pages.blocked}#\\0` };
  return [
    ...drafts,
    {
      priority,
      action: { type: 'redirect', redirect },
      condition: { ...condition, regexFilter: WHOLE, resourceTypes: ['main_frame', ...FRAME_TYPES] },
    },
    { priority, action: { type: 'block' }, condition: { ...condition, resourceTypes: [...PART_TYPES] } },
  ];
}

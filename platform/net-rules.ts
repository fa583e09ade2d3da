import { browser } from '@wxt-dev/browser';
import type { ListPlan } from '@/policy/compile-lists.ts';
import { markIn } from '@/policy/compile.ts';
import { NET_RULE_IDS, type NetRule } from '@/policy/net-rule.ts';

/** Every id that a rule may have but for those of lists; to name one that is not in use is no error. */
const NOT_LISTS = Array.from({ length: NET_RULE_IDS.lists.first - 1 }, (_, index) => index + 1);

/**
 * Installs these rules in place of all others in one step, so that there is no moment of no rules; lists that stand as planned stay where they are.
 * Says in words what the browser refused.
 */
export async function installNetRules(
  rules: readonly NetRule[],
  lists: readonly ListPlan[],
): Promise<{ installed: true } | { installed: false; cause: string }> {
  try {
    const marks = await browser.declarativeNetRequest.getDynamicRules({ ruleIds: lists.flatMap(({ ids }) => ids.slice(0, 1)) });
    const changed = lists.filter(({ ids, mark }) => (markIn(marks, ids[0]) ?? '') !== mark);
    await browser.declarativeNetRequest.updateDynamicRules({
      removeRuleIds: [...NOT_LISTS, ...changed.flatMap(({ ids }) => ids)],
      addRules: [...rules, ...changed.flatMap((plan) => plan.rules())],
    });
    return { installed: true };
  } catch (cause) {
    return { installed: false, cause: cause instanceof Error ? cause.message : String(cause) };
  }
}

/** Asks the browser which rules are in force: returns the mark they were installed with, or nothing. Reads one rule, for all of a large list take seconds. */
export async function markInForce(): Promise<string | undefined> {
  return markIn(await browser.declarativeNetRequest.getDynamicRules({ ruleIds: [NET_RULE_IDS.version.first] }));
}

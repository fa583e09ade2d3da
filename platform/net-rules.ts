import { browser, type Browser } from '@wxt-dev/browser';
import { markIn } from '@/policy/compile.ts';
import { NET_RULE_IDS, type NetRule } from '@/policy/net-rule.ts';

/** Installs these rules in place of all others in one step, so that there is no moment of no rules. Says in words what the browser refused. */
export async function installNetRules(rules: readonly NetRule[]): Promise<{ installed: true } | { installed: false; cause: string }> {
  try {
    const before = await browser.declarativeNetRequest.getDynamicRules();
    await browser.declarativeNetRequest.updateDynamicRules({
      removeRuleIds: before.map((rule) => rule.id),
      addRules: rules as unknown as Browser.declarativeNetRequest.Rule[],
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

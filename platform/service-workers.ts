import { browser } from '@wxt-dev/browser';
import { serviceWorkerRule } from '@/policy/service-workers.ts';
import type { Gate } from './gate.ts';

/** Lets sites register service workers where the rules in force do, and no others. Throws what the browser refused. */
export async function holdServiceWorkers(gate: Gate): Promise<void> {
  const rules = gate.rules();
  const rule = rules && serviceWorkerRule(rules, gate.situation());
  await browser.declarativeNetRequest.updateSessionRules({ removeRuleIds: [1], addRules: rule ? [rule] : [] });
}

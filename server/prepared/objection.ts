import type { PreparingObjection } from '@/policy/console-prepared.ts';
import { NOTHING_LIVE } from '@/policy/decision.ts';
import { lists } from '@/policy/lists/index.ts';
import { expiryBounds, keptBack, type KeptBack } from '@/policy/preparing.ts';
import { rulesFrom, type Rules } from '@/policy/rules.ts';
import type { KeptPolicy } from '@/server/database/schema.ts';

/** A site with the last day on which children may open it. */
type Wish = { site: string; expires: string };
export type Against = { objection: PreparingObjection } | { keptBack: KeptBack };

/** Returns what speaks against preparing a site under the policy in force; nothing when it may be. */
export function againstPreparing(policy: KeptPolicy | undefined, { site, expires }: Wish, now: Date): Against | undefined {
  if (policy === undefined) return { objection: 'no-policy' };
  const objection = againstExpiry(policy, expires, now);
  if (objection !== undefined) return { objection };
  if (policy.prepared.some((page) => page.site === site)) return { objection: 'in-policy' };
  const kept = keptBack(rulesOf(policy), site, now);
  return kept && { keptBack: kept };
}

/** Returns why a prepared page may not last until the end of this day; nothing when it may. */
export function againstExpiry(policy: KeptPolicy, expires: string, now: Date): 'over' | 'too-far' | undefined {
  const { first, last } = expiryBounds(policy, now);
  if (expires < first) return 'over';
  return expires > last ? 'too-far' : undefined;
}

let known: { key: string; rules: Rules } | undefined;

/** The lists are indexed once for each policy: they are the same for every setting. */
function rulesOf(policy: KeptPolicy): Rules {
  const key = `${policy.setting.id} ${policy.revision}`;
  if (known?.key !== key) known = { key, rules: rulesFrom(policy, NOTHING_LIVE, lists) };
  return known.rules;
}

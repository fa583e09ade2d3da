import { askableSite } from '@/policy/agreeable.ts';
import type { Decision } from '@/policy/decision.ts';
import type { Rules } from '@/policy/rules.ts';
import { addressMeant } from '@/policy/wrapped.ts';
import type { Gate } from '@/platform/gate.ts';
import type { Explanation, Reply, Request } from '@/platform/channels.ts';
import type { Asks } from './asks.ts';

type Asked = { rules: Rules; decision: Decision; address: string };

/** What the blocked page needs to let somebody ask for an agreement, or nothing where the policy lets none open the page. */
export async function askingFor(gate: Gate, asks: Asks, { rules, decision, address }: Asked): Promise<Explanation['asking']> {
  const { level } = gate.situation();
  const site = askableSite(rules.policy, decision, { level, address: addressMeant(address) });
  if (site === undefined) return undefined;
  const asked = await asks.latestFor(site);
  return { site, maxMinutes: Math.min(rules.policy.agreements.maxMinutes, 60 * 24), ...(asked ? { asked } : {}) };
}

/** Sends a request for an agreement. What it is for is read from the address and the policy, and not from what the page says. */
export async function askFor(gate: Gate, asks: Asks, request: Request<'askAgreement'>): Promise<Reply<'askAgreement'>> {
  const { id, address, who, reason, minutes } = request;
  const rules = await gate.ready.then(() => gate.rules());
  const decision = gate.decide({ address, as: 'page' });
  const { level } = gate.situation();
  if (!rules || decision?.action !== 'block') return NOT_ALLOWED;
  const site = askableSite(rules.policy, decision, { level, address: addressMeant(address) });
  if (site === undefined || minutes > rules.policy.agreements.maxMinutes) return NOT_ALLOWED;
  return asks.send({ id, site, category: decision.category, level, who, reason, minutes });
}

const NOT_ALLOWED = { state: 'not-allowed', words: '' } as const;

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
  const who = inHere(gate, rules)?.who;
  const asked = await asks.latestFor(site);
  return {
    site,
    maxMinutes: Math.min(rules.policy.agreements.maxMinutes, 60 * 24),
    ...(who === undefined ? {} : { who }),
    ...(asked ? { asked } : {}),
  };
}

/** Sends a request for an agreement. What it is for is read from the address and the policy, and not from what the page says; so is who asks, while somebody is in. */
export async function askFor(gate: Gate, asks: Asks, request: Request<'askAgreement'>): Promise<Reply<'askAgreement'>> {
  const { id, address, who, reason, minutes } = request;
  const rules = await gate.ready.then(() => gate.rules());
  const decision = gate.decide({ address, as: 'page' });
  const { level } = gate.situation();
  if (!rules || decision?.action !== 'block') return NOT_ALLOWED;
  const site = askableSite(rules.policy, decision, { level, address: addressMeant(address) });
  if (site === undefined || minutes > rules.policy.agreements.maxMinutes) return NOT_ALLOWED;
  return asks.send({ id, site, category: decision.category, level, who, ...inHere(gate, rules), reason, minutes });
}

/** Whoever is in by their own PIN or account, as a request names them. */
function inHere(gate: Gate, { policy }: Rules): { who: string; person: string } | undefined {
  const { person } = gate.situation();
  const here = policy.people.find(({ id }) => id === person);
  return here && { who: here.name, person: here.id };
}

const NOT_ALLOWED = { state: 'not-allowed', words: '' } as const;

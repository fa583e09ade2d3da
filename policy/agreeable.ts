import { placeOf } from './address.ts';
import { factsOf, type Category } from './category.ts';
import type { Decision } from './decision.ts';
import type { PolicyDocument } from './document.ts';
import type { Level } from './level.ts';
import type { Agreement } from './live-bundle.ts';

type What = Pick<Agreement, 'sites' | 'categories' | 'from' | 'to'>;

/** True for an agreement that the policy lets somebody make: about what it may open, and no longer than it may last. */
export function isAgreeable(policy: PolicyDocument, { sites, categories, from, to }: What): boolean {
  const { agreements } = policy;
  const lasts = Date.parse(to) - Date.parse(from);
  if (!agreements.allowed || lasts <= 0 || lasts > agreements.maxMinutes * 60_000) return false;
  if (sites.length > 0 && !agreements.sites) return false;
  return categories.every((category) => !factsOf(category).locked && agreements.categories.includes(category));
}

/** Returns the site that a person at this level may ask an agreement for, or nothing where the policy lets no agreement open it. */
export function askableSite(policy: PolicyDocument, decision: Decision, about: { level: Level; address: string }): string | undefined {
  const { agreements, endpoint } = policy;
  if (decision.action !== 'block' || about.level === 'child' || !agreements.allowed || !endpoint?.publicKey) return undefined;
  // What was searched for stays closed wherever it is searched: no agreement about a site opens it.
  if (decision.step === 'terms') return undefined;
  const { host } = placeOf(about.address);
  // An address in IPv6 is no site that an agreement could name.
  if (host === '' || host.startsWith('[') || factsOf(decision.category).locked) return undefined;
  if (!agreements.sites && !isListed(policy, decision.category)) return undefined;
  return host.replace(/^www\./, '');
}

function isListed({ agreements }: PolicyDocument, category: Category): boolean {
  return agreements.categories.includes(category);
}

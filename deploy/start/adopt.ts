import type { PolicyDocument } from '@/policy/document.ts';
import { adoptPolicy } from '@/server/settings.ts';
import type { Store } from '@/server/database/store.ts';

/** Keeps a setting's own policy at the endpoint. Throws in words when its revision is kept with other words already. */
export async function adoptOwn(store: Store, policy: PolicyDocument): Promise<PolicyDocument> {
  const adoption = await adoptPolicy(store, policy);
  if (adoption.outcome === 'refused') throw new Error(adoption.message);
  return policy;
}

/**
 * Keeps a template's policy at the endpoint and returns it as kept. A template that changed since it was kept becomes the next revision, as
 * lines of the log cite the one before.
 */
export async function adoptTemplate(store: Store, template: PolicyDocument): Promise<PolicyDocument> {
  for (let revision = template.revision; ; revision += 1) {
    const policy = { ...template, revision };
    const { outcome } = await adoptPolicy(store, policy);
    if (outcome !== 'refused') return policy;
  }
}

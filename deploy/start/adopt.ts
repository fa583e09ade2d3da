import type { PolicyDocument } from '@/policy/document.ts';
import { policyInForce } from '@/server/agreements/policy-in-force.ts';
import { adoptPolicy } from '@/server/settings.ts';
import type { Store } from '@/server/database/store.ts';

/** The policy to start with, as it was named: a setting's own, a template, or none. */
export type Named = { own: PolicyDocument } | { template: PolicyDocument; isNamed: boolean };

/**
 * Keeps the policy that a start names and returns the one that is in force then. Where none is named, what the folder's setting has in force stays. Throws in
 * words when the folder's accounts belong to another setting: nobody could see the devices of this one.
 */
export async function adoptNamed(store: Store, named: Named): Promise<PolicyDocument> {
  const policy = 'own' in named ? named.own : named.template;
  const settings = await settingsWithAccounts(store);
  const [standing] = settings.length === 1 ? settings : [];
  if (standing && 'template' in named && !named.isNamed) return standing;
  if (standing && standing.setting.id !== policy.setting.id)
    throw new Error(
      `This data folder belongs to “${standing.setting.name}”, and so do its accounts; the policy is that of “${policy.setting.name}”. Name another folder with --data.`,
    );
  return 'own' in named ? adoptOwn(store, policy) : adoptTemplate(store, policy);
}

/** The policies of the settings that the console's accounts belong to; none before the first account. */
async function settingsWithAccounts({ db }: Store): Promise<PolicyDocument[]> {
  const members = await db.selectFrom('console_members').select('setting').distinct().execute();
  const policies = await Promise.all(members.map(({ setting }) => policyInForce(db, setting)));
  return policies.filter((policy) => policy !== undefined);
}

/** Keeps a setting's own policy at the endpoint. Throws in words when its revision is kept with other words already. */
async function adoptOwn(store: Store, policy: PolicyDocument): Promise<PolicyDocument> {
  const adoption = await adoptPolicy(store, policy);
  if (adoption.outcome === 'refused') throw new Error(adoption.message);
  return policy;
}

/**
 * Keeps a template's policy at the endpoint and returns it as kept. A template that changed since it was kept becomes the next revision, as
 * lines of the log cite the one before.
 */
async function adoptTemplate(store: Store, template: PolicyDocument): Promise<PolicyDocument> {
  for (let revision = template.revision; ; revision += 1) {
    const policy = { ...template, revision };
    const { outcome } = await adoptPolicy(store, policy);
    if (outcome !== 'refused') return policy;
  }
}

import type { Transaction } from 'kysely';
import type { Category } from '@/policy/category.ts';
import type { Weekly } from '@/policy/console-agreements.ts';
import type { Level } from '@/policy/level.ts';
import { audit } from '@/server/audit.ts';
import type { Database } from '@/server/database/schema.ts';
import { plain } from '@/server/plain-text.ts';

/** An agreement that nothing speaks against, and who made it when. */
export type Kept = {
  setting: string;
  by: string;
  now: Date;
  sites: string[];
  categories: Category[];
  levels: Level[];
  people: string[];
  devices: string[];
  from: Date;
  to: Date;
  weekly?: Weekly;
  reason: string;
  ask?: string;
  ratiosAllow: boolean;
};

/** Keeps an agreement and audits it. Returns its id. */
export async function keepAgreement(transaction: Transaction<Database>, kept: Kept): Promise<string> {
  const { setting, by, now, sites, categories, levels, people, devices, from, to, weekly, ask, ratiosAllow } = kept;
  const id = crypto.randomUUID();
  const reason = plain(kept.reason);
  await transaction
    .insertInto('agreements')
    .values({
      setting,
      id,
      sites: JSON.stringify(sites),
      categories: JSON.stringify(categories),
      levels: JSON.stringify(levels),
      people: JSON.stringify(people),
      devices: JSON.stringify(devices),
      starts_at: from,
      ends_at: to,
      weekly: weekly ? JSON.stringify(weekly) : null,
      reason,
      ask: ask ?? null,
      agreed_by: by,
      agreed_at: now,
      ratios_allow: ratiosAllow,
    })
    .execute();
  const opened = { sites, categories, levels, people, devices, from: from.toISOString(), to: to.toISOString(), weekly, ratiosAllow };
  await audit(transaction, { setting, who: by, act: 'agreement-made', reason, detail: { agreement: id, ask, ...opened } });
  return id;
}

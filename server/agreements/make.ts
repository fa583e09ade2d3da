import type { Kysely } from 'kysely';
import type { MakeRequest, Objection } from '@/policy/console-agreements.ts';
import type { Database, KeptPolicy } from '@/server/database/schema.ts';
import type { Store } from '@/server/database/store.ts';
import { keepAgreement } from './keep.ts';
import { objectionTo } from './objection.ts';
import { policyInForce } from './policy-in-force.ts';
import { grow } from './sequence.ts';
import { boundsOf, minutesOf, type Span } from './spans.ts';

/** Nobody can say now what will be right after this. */
const LONGEST_DAYS = 366;

export type Making = { setting: string; by: string; now: Date };
export type Made = { outcome: 'made'; agreement: string } | { outcome: 'objection'; objection: Objection };

/** Makes an agreement ahead of time, once or every week, unless something speaks against it. */
export async function makeAgreement(store: Store, making: Making, request: MakeRequest): Promise<Made> {
  const { setting } = making;
  return store.db.transaction().execute(async (transaction) => {
    const policy = await policyInForce(transaction, setting);
    const { span, minutes } = timesOf(request, policy);
    const objection =
      objectionTo(policy, { ...request, minutes }) ??
      objectionToTimes(span, minutes, making.now) ??
      objectionToPeople(request.people, policy) ??
      (await objectionToDevices(transaction, setting, request.devices));
    if (objection !== undefined) return { outcome: 'objection', objection };
    const weekly = request.kind === 'weekly' ? { weekly: request.weekly } : {};
    const { sites, categories, levels, people, devices, reason, ratiosAllow } = request;
    const opened = { sites, categories, levels, people, devices, reason, ratiosAllow };
    const agreement = await keepAgreement(transaction, { ...making, ...opened, ...span, ...weekly });
    await grow(transaction, setting);
    return { outcome: 'made', agreement };
  });
}

function timesOf(request: MakeRequest, policy: KeptPolicy | undefined): { span: Span; minutes: number } {
  if (request.kind === 'weekly')
    return { span: boundsOf(request.weekly, policy?.setting.timeZone ?? 'UTC'), minutes: minutesOf(request.weekly) };
  const span = { from: new Date(request.from), to: new Date(request.to) };
  return { span, minutes: (span.to.getTime() - span.from.getTime()) / 60_000 };
}

function objectionToTimes({ from, to }: Span, minutes: number, now: Date): Objection | undefined {
  if (minutes <= 0 || to <= from) return 'backwards';
  if (to <= now) return 'over';
  return to.getTime() > now.getTime() + LONGEST_DAYS * 24 * 60 * 60 * 1000 ? 'too-far' : undefined;
}

function objectionToPeople(people: readonly string[], policy: KeptPolicy | undefined): Objection | undefined {
  const known = new Set(policy?.people.map(({ id }) => id));
  return people.every((person) => known.has(person)) ? undefined : 'unknown-person';
}

async function objectionToDevices(db: Kysely<Database>, setting: string, devices: readonly string[]): Promise<Objection | undefined> {
  if (devices.length === 0) return undefined;
  const rows = await db
    .selectFrom('devices')
    .select('device')
    .where('setting', '=', setting)
    .where('device', 'in', devices)
    .where('revoked_at', 'is', null)
    .execute();
  return rows.length === new Set(devices).size ? undefined : 'unknown-device';
}

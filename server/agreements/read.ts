import type { Kysely, Selectable } from 'kysely';
import type { AgreementLine, AgreementsReply, AgreementTerms } from '@/policy/console-agreements.ts';
import type { Database, KeptPolicy } from '@/server/database/schema.ts';
import type { Store } from '@/server/database/store.ts';
import { declinedAsks, waitingAsks } from './ask-lines.ts';
import { namedIn } from './named.ts';
import { policyInForce } from './policy-in-force.ts';
import { spansOf } from './spans.ts';

/** As many as anybody looks back at; what stands is shown whole. */
const PAST = 100;

type Row = Selectable<Database['agreements']> & { who: string | null; person: string | null };
/** What the lines of a setting are put together with. */
type Beside = { policy: KeptPolicy | undefined; devices: ReadonlyMap<string, { label: string; room: string }>; now: Date };

/** Returns what the console's page of agreements shows. */
export async function agreementsOf(store: Store, setting: string, now: Date): Promise<AgreementsReply> {
  const { db } = store;
  const beside = await besideOf(db, setting, now);
  const standing = await select(db, setting)
    .where('agreements.ended_at', 'is', null)
    .where('agreements.ends_at', '>', now)
    .orderBy('agreements.agreed_at', 'desc')
    .execute();
  const past = await select(db, setting)
    .where((where) => where.or([where('agreements.ended_at', 'is not', null), where('agreements.ends_at', '<=', now)]))
    .orderBy('agreements.agreed_at', 'desc')
    .limit(PAST)
    .execute();
  return {
    ...(beside.policy === undefined ? {} : { terms: termsOf(beside.policy) }),
    waiting: await waitingAsks(db, setting, beside.policy),
    declined: await declinedAsks(db, setting, beside.policy),
    agreements: [...standing, ...past].map((row) => lineOf(row, beside)),
  };
}

/** Which agreement of a setting is looked up, and when. */
export type LookUp = { setting: string; agreement: string; now: Date };

/** Returns one agreement of a setting; nothing when it has none of this id. */
export async function agreementOf(store: Store, { setting, agreement, now }: LookUp): Promise<AgreementLine | undefined> {
  const row = await select(store.db, setting).where('agreements.id', '=', agreement).executeTakeFirst();
  return row === undefined ? undefined : lineOf(row, await besideOf(store.db, setting, now));
}

function select(db: Kysely<Database>, setting: string) {
  return db
    .selectFrom('agreements')
    .leftJoin('asks', (join) => join.onRef('asks.setting', '=', 'agreements.setting').onRef('asks.id', '=', 'agreements.ask'))
    .selectAll('agreements')
    .select(['asks.who', 'asks.person'])
    .where('agreements.setting', '=', setting);
}

async function besideOf(db: Kysely<Database>, setting: string, now: Date): Promise<Beside> {
  const devices = await db.selectFrom('devices').select(['device', 'label', 'room']).where('setting', '=', setting).execute();
  return { now, policy: await policyInForce(db, setting), devices: new Map(devices.map((row) => [row.device, row])) };
}

function lineOf(row: Row, { policy, devices, now }: Beside): AgreementLine {
  const [run] = row.ended_at === null ? spansOf(row, policy?.setting.timeZone ?? 'UTC', now) : [];
  const isOver = row.ended_at !== null || row.ends_at <= now;
  const names = new Map(policy?.people.map(({ id, name }) => [id, name]));
  return {
    id: row.id,
    state: run !== undefined && run.from <= now ? 'live' : isOver ? 'past' : 'coming',
    sites: row.sites,
    categories: row.categories,
    levels: row.levels,
    people: row.people.map((id) => ({ id, name: names.get(id) ?? id })),
    devices: row.devices.map((device) => ({ device, label: devices.get(device)?.label ?? '', room: devices.get(device)?.room ?? '' })),
    from: row.starts_at.toISOString(),
    to: row.ends_at.toISOString(),
    reason: row.reason,
    agreedBy: row.agreed_by,
    agreedAt: row.agreed_at.toISOString(),
    ratiosAllow: row.ratios_allow,
    ...(row.weekly === null ? {} : { weekly: row.weekly }),
    ...(run === undefined ? {} : { run: { from: run.from.toISOString(), to: run.to.toISOString() } }),
    ...(row.who === null ? {} : { who: row.who, named: namedIn(policy, { who: row.who, person: row.person }) }),
    ...endedPart(row),
  };
}

function endedPart({ ended_at, ended_by, ended_reason }: Row): Pick<AgreementLine, 'ended'> {
  return ended_at === null ? {} : { ended: { at: ended_at.toISOString(), by: ended_by ?? '', reason: ended_reason ?? '' } };
}

function termsOf({ agreements, clauses, people }: KeptPolicy): AgreementTerms {
  const { allowed, categories, sites, maxMinutes, ratioTick, clause } = agreements;
  const sentence = clauses.find(({ id }) => id === clause)?.sentence ?? '';
  return { allowed, categories, sites, maxMinutes, ratioTick, sentence, people: people.map(({ id, name }) => ({ id, name })) };
}

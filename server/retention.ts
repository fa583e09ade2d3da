import { policiesInForce } from '@/server/agreements/policy-in-force.ts';
import type { Logger } from 'pino';
import type { KeptPolicy } from './database/schema.ts';
import type { Store } from './database/store.ts';
import { keepTurning, type Kept } from './keep-turning.ts';

/** No policy makes the record shorter than this. */
export const RETENTION_FLOOR_DAYS = 31;
const EVERY_MS = 6 * 60 * 60 * 1000;
const DAY_MS = 24 * 60 * 60 * 1000;

/**
 * Only the beginning of an epoch goes, up to the first line that is still young, and `chain_starts` keeps where it ended: what stays can be
 * checked as before. Age counts from when the endpoint received a line, for a device's clock may be wrong.
 */
const PURGE = `
with young as (
  select device, epoch, min(seq) as first from events where setting = $1 and received_at >= $2 group by device, epoch
), gone as (
  delete from events e where e.setting = $1 and e.received_at < $2
    and not exists (select from young y where y.device = e.device and y.epoch = e.epoch and y.first < e.seq)
  returning e.device, e.epoch, e.seq, e.hash, e.id
), last as (
  select distinct on (device, epoch) device, epoch, seq, hash from gone order by device, epoch, seq desc, id
), start as (
  insert into chain_starts (setting, device, epoch, seq, hash) select $1, device, epoch, seq, hash from last
  on conflict (setting, device, epoch) do update set seq = excluded.seq, hash = excluded.hash where excluded.seq > chain_starts.seq
)
insert into audit (setting, who, act, reason, detail)
select $1, 'endpoint', 'record-purged', $3, jsonb_build_object('lines', count(*), 'before', $2::timestamptz) from gone having count(*) > 0
returning (detail ->> 'lines')::bigint as lines`;

/** Requests and agreements name adults, so they are kept no longer than the lines that cite them. */
const PURGE_AGREEMENTS = `
with agreed as (
  delete from agreements where setting = $1 and coalesce(ended_at, ends_at) < $2 returning id
), asked as (
  delete from asks where setting = $1 and at < $2 returning id
), counts as (
  select (select count(*) from agreed) as agreements, (select count(*) from asked) as asks
)
insert into audit (setting, who, act, reason, detail)
select $1, 'endpoint', 'agreements-purged', $3, jsonb_build_object('agreements', agreements, 'asks', asks, 'before', $2::timestamptz)
from counts where agreements + asks > 0`;

/** A settled report goes with everything that was sealed to it; one that nobody settled stays. It leaves no line in the audit, which others may read. */
const PURGE_CONFIDENTIAL = `
with gone as (
  delete from confidential_reports where setting = $1 and state = 'settled' and settled_on < $2::timestamptz::date returning id
), boxes as (
  delete from confidential_boxes where setting = $1 and report in (select id from gone)
)
delete from confidential_notes where setting = $1 and report in (select id from gone)`;

/** How many days a setting keeps its record: the policy's, never fewer than 31. */
export function keptDays(policy: KeptPolicy | undefined): number {
  return Math.max(RETENTION_FLOOR_DAYS, policy?.retention.days ?? 0);
}

/** Pages that were ended or have run out name whoever checked them, so they too are kept no longer than the record. */
const PURGE_PREPARED = `
with gone as (
  delete from prepared_sites where setting = $1 and coalesce(ended_at, (expires::date + 1)::timestamptz) < $2 returning id
)
insert into audit (setting, who, act, reason, detail)
select $1, 'endpoint', 'prepared-purged', $3, jsonb_build_object('pages', count(*), 'before', $2::timestamptz) from gone having count(*) > 0`;

/** An invitation that is over lets nobody in any more, and nothing is left of it but its line in the audit. */
const PURGE_INVITES = `delete from invites where expires_at < $1`;

/** A signature counts for as long as its person stands in the policy, and the record's time after that. */
const PURGE_SIGNATURES = `delete from notice_signatures where setting = $1 and received_at < $2 and not (person = any($3::text[]))`;

/** Removes what is older than the retention of each setting's newest policy, never younger than 31 days, and audits it. Returns how many lines went. */
export async function purge(store: Store, now: Date): Promise<number> {
  const policies = await policiesInForce(store.db);
  let lines = 0;
  await store.pool.query(PURGE_INVITES, [now]);
  for (const { setting, document } of policies) {
    const days = keptDays(document);
    const before = new Date(now.getTime() - days * DAY_MS);
    const reason = `The policy keeps the record ${days} days (clause ${document.retention.clause}).`;
    const { rows } = await store.pool.query<{ lines: number }>(PURGE, [setting, before, reason]);
    lines += rows[0]?.lines ?? 0;
    await store.pool.query(PURGE_AGREEMENTS, [setting, before, reason]);
    await store.pool.query(PURGE_PREPARED, [setting, before, reason]);
    await store.pool.query(PURGE_SIGNATURES, [setting, before, document.people.map(({ id }) => id)]);
    await store.pool.query(PURGE_CONFIDENTIAL, [setting, before]);
  }
  return lines;
}

/** Purges now and every six hours. */
export function keepRetention(store: Store, logger: Logger): Kept {
  return keepTurning({ everyMs: EVERY_MS, turn: () => purge(store, new Date()), failure: 'the retention purge failed', logger });
}

import { sql } from 'kysely';
import { NO_HASH } from '@/policy/chain.ts';
import type { Store } from './database/store.ts';

/** A stretch that is missing between two sequence numbers of an epoch. `after` 0 is the epoch's beginning. */
export type Gap = { epoch: string; after: number; before: number };
/** A line whose `previous` is the hash of no line that stands before it. */
export type Break = { epoch: string; seq: number; id: string };
/** Several lines that claim one place. */
export type Fork = { epoch: string; seq: number; ids: string[] };

export type Chain = { gaps: Gap[]; breaks: Break[]; forks: Fork[] };

type Place = {
  device: string;
  epoch: string;
  seq: number;
  id: string;
  place: number;
  claims: number;
  earlier: number | null;
  matches: boolean | null;
};

/**
 * Every line that does not follow from the one before it, by one window query over the chain's index. What the retention purge took away is no
 * gap: `chain_starts` says with which line an epoch ended then.
 */
function irregular(setting: string, device: string | undefined) {
  return sql<Place>`
    with line as (
      select e.device, e.epoch, e.seq, e.id, e.previous,
        row_number() over (partition by e.device, e.epoch, e.seq order by e.received_at, e.id) as place,
        count(*) over (partition by e.device, e.epoch, e.seq) as claims,
        max(e.seq) over chain as earlier, array_agg(e.hash) over just_before as hashes
      from events e where e.setting = ${setting} and (${device ?? null}::text is null or e.device = ${device ?? null}::text)
      window chain as (partition by e.device, e.epoch order by e.seq range between unbounded preceding and 1 preceding),
        just_before as (partition by e.device, e.epoch order by e.seq range between 1 preceding and 1 preceding)
    ), judged as (
      select line.device, line.epoch, line.seq, line.id, place, claims, coalesce(earlier, start.seq, 0) as earlier,
        case when hashes is not null then line.previous = any(hashes)
          when line.seq = 1 then line.previous = ${NO_HASH}
          when earlier is null and start.seq = line.seq - 1 then line.previous = start.hash end as matches
      from line left join chain_starts start on start.setting = ${setting} and start.device = line.device and start.epoch = line.epoch
    )
    select * from judged where claims > 1 or not coalesce(matches, false) order by device, epoch, seq, place`;
}

/** Returns what is missing, does not match or stands twice in a device's chain, per epoch. */
export async function chainOf(store: Store, setting: string, device: string): Promise<Chain> {
  return chainIn((await irregular(setting, device).execute(store.db)).rows);
}

/** Returns the same for every device of the setting that has anything to tell. */
export async function chainsOf(store: Store, setting: string): Promise<Map<string, Chain>> {
  const { rows } = await irregular(setting, undefined).execute(store.db);
  const perDevice = Map.groupBy(rows, (row) => row.device);
  return new Map([...perDevice].map(([device, places]) => [device, chainIn(places)]));
}

function chainIn(rows: readonly Place[]): Chain {
  const missing = rows.filter((row) => row.place === 1 && (row.earlier ?? 0) < row.seq - 1);
  const twice = Map.groupBy(
    rows.filter((row) => row.claims > 1),
    (row) => `${row.epoch} ${row.seq}`,
  );
  return {
    gaps: missing.map((row) => ({ epoch: row.epoch, after: row.earlier ?? 0, before: row.seq })),
    breaks: rows.filter((row) => row.matches === false).map(({ epoch, seq, id }) => ({ epoch, seq, id })),
    forks: [...twice.values()].flatMap((claims) => forkOf(claims)),
  };
}

function forkOf(claims: readonly Place[]): Fork[] {
  const [first] = claims;
  return first === undefined ? [] : [{ epoch: first.epoch, seq: first.seq, ids: claims.map((claim) => claim.id) }];
}

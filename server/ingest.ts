import type { ActName } from '@/policy/console-audit.ts';
import type { EventsReply, EventsRequest } from '@/policy/wire.ts';
import type { Store } from './database/store.ts';
import { plain } from './plain-text.ts';
import type { Line, RefusedEvent } from './read-events.ts';

export type Batch = { setting: string; device: string; number: number; status: EventsRequest['status']; lines: Line[] };

export type Ingested = Pick<EventsReply, 'accepted' | 'known' | 'refused'>;

/**
 * One statement keeps the lines and the device's status, or neither. Ids go in in one order, so that batches sent at the same time wait for each
 * other and never deadlock; a batch number that is not newer leaves the status alone.
 */
const KEEP = `
with incoming as (
  select * from jsonb_to_recordset($1::jsonb) as line(
    id uuid, epoch uuid, seq bigint, previous text, hash text, at timestamptz, kind text, level text,
    category text, clause text, revision bigint, body text)
), kept as (
  insert into events (setting, device, id, epoch, seq, previous, hash, at, kind, level, category, clause, revision, body)
  select $2, $3, id, epoch, seq, previous, hash, at, kind, level, category, clause, revision, body from incoming order by id
  on conflict do nothing returning id, hash
), seen as (
  update devices set label = $5, room = $6, level = $7, revision = $8, policy_hash = $9, rules_hash = $10, extension_version = $11,
    browser = $12, waiting = $13, device_time = $14, last_seen_at = now(), last_batch = $4
  where setting = $2 and device = $3 and last_batch < $4
)
select id, hash from kept`;

/** Keeps a batch and says what became of each line. It is committed when this resolves. An id that is kept with another body is refused, and audited. */
export async function ingest(store: Store, batch: Batch): Promise<Ingested> {
  const { setting, device, status } = batch;
  const texts = [status.label, status.room, status.level].map(plain);
  const marks = [status.revision, ...[status.policyHash, status.rulesHash, status.extensionVersion, status.browser].map(plain)];
  const kept = await store.pool.query<Kept>({
    name: 'keep-batch',
    text: KEEP,
    values: [rowsOf(batch.lines), setting, device, batch.number, ...texts, ...marks, status.waiting, status.deviceTime],
  });
  return settle(batch, kept.rows, await standing(store, batch, kept.rows));
}

/** Writes refusals into the audit, so that a line which never came in is not missing without a word. */
export async function auditRefusals(store: Store, batch: Batch, refused: readonly RefusedEvent[]): Promise<void> {
  if (refused.length === 0) return;
  await store.db
    .insertInto('audit')
    .values(
      refused.map(({ id, reason }) => ({
        setting: batch.setting,
        id: crypto.randomUUID(),
        who: `device ${batch.device}`,
        act: 'event-refused' satisfies ActName,
        reason,
        detail: JSON.stringify({ event: id, batch: batch.number }),
      })),
    )
    .execute();
}

type Kept = { id: string; hash: string };

/** The hashes that stand under ids which were there before. Empty, and no query, in the usual case of a batch that is new. */
async function standing(store: Store, { setting, lines }: Batch, kept: readonly Kept[]): Promise<Map<string, string>> {
  const fresh = new Map(kept.map(({ id, hash }) => [id, hash]));
  const others = lines.map(({ event }) => event.id.toLowerCase()).filter((id) => !fresh.has(id));
  if (others.length === 0) return fresh;
  const rows = await store.db
    .selectFrom('events')
    .select(['id', 'hash'])
    .where('setting', '=', setting)
    .where('id', 'in', others)
    .execute();
  for (const { id, hash } of rows) fresh.set(id, hash);
  return fresh;
}

function settle({ lines }: Batch, kept: readonly Kept[], stands: ReadonlyMap<string, string>): Ingested {
  const unnamed = new Set(kept.map(({ id }) => id));
  const outcome: Ingested = { accepted: [], known: [], refused: [] };
  for (const { event, hash } of lines) {
    const id = event.id.toLowerCase();
    if (stands.get(id) !== hash) outcome.refused.push({ id: event.id, reason: 'this id is already kept with another body' });
    else if (unnamed.delete(id)) outcome.accepted.push(event.id);
    else outcome.known.push(event.id);
  }
  return outcome;
}

function rowsOf(lines: readonly Line[]): string {
  return JSON.stringify(
    lines.map(({ event, body, hash }) => {
      const { id, epoch, seq, previous, at, kind, level, category, clause, revision } = event;
      return { id, epoch, seq, previous, hash, at, kind, level, category, clause, revision, body };
    }),
  );
}

import type { Kysely } from 'kysely';
import type { AskLine } from '@/policy/console-agreements.ts';
import type { Database, KeptPolicy } from '@/server/database/schema.ts';
import { namedIn } from './named.ts';
import { openableOf } from './objection.ts';

/** More than anybody answers one by one, and as many refusals as anybody looks back at. */
const WAITING = 500;
const DECLINED = 50;

/** Returns the requests that nobody has answered, the longest waiting first. */
export async function waitingAsks(db: Kysely<Database>, setting: string, policy: KeptPolicy | undefined): Promise<AskLine[]> {
  const rows = await select(db, setting).where('asks.state', '=', 'waiting').orderBy('asks.at').limit(WAITING).execute();
  return rows.map((row) => lineOf(row, policy));
}

/** Returns what was declined lately, the latest first. */
export async function declinedAsks(db: Kysely<Database>, setting: string, policy: KeptPolicy | undefined): Promise<AskLine[]> {
  const rows = await select(db, setting).where('asks.state', '=', 'declined').orderBy('asks.answered_at', 'desc').limit(DECLINED).execute();
  return rows.map((row) => lineOf(row, policy));
}

type Row = Awaited<ReturnType<ReturnType<typeof select>['execute']>>[number];

function select(db: Kysely<Database>, setting: string) {
  return db
    .selectFrom('asks')
    .leftJoin('devices', (join) => join.onRef('devices.setting', '=', 'asks.setting').onRef('devices.device', '=', 'asks.device'))
    .selectAll('asks')
    .select(['devices.label', 'devices.room'])
    .where('asks.setting', '=', setting);
}

function lineOf(row: Row, policy: KeptPolicy | undefined): AskLine {
  const { id, at, device, site, category, level, who, reason, minutes, label, room } = row;
  const asked = {
    ask: id,
    at: at.toISOString(),
    device,
    deviceLabel: label ?? '',
    room: room ?? '',
    site,
    category,
    level,
    who,
    named: namedIn(policy, row),
    reason,
    minutes,
  };
  const line = { ...asked, openable: openableOf(policy, { site, category }) };
  if (row.state !== 'declined' || row.answered_at === null) return line;
  return { ...line, declined: { at: row.answered_at.toISOString(), by: row.answered_by ?? '', words: row.words } };
}

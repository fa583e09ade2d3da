import { sql } from 'kysely';
import type { CallsReply, WaitingAt } from '@/policy/console-calls.ts';
import type { Store } from './database/store.ts';

/** A call of yesterday is answered by nobody any more; the log has it. */
const HOURS = 12;
const MOST = 50;

/** A pattern and no cast to JSON, as in migration 9: within a value the quotes are escaped, so only the key itself is found. */
const coverIn = (line: string) => sql.raw(`substring(${line}.body from '"cover":"([^"]*)"')`);

type Row = { event: string; device: string; label: string | null; room: string | null; at: Date };

/** Returns the calls of a setting that nobody has answered, newest first, and the devices that wait for the manager. */
export async function callsOf({ db }: Pick<Store, 'db'>, setting: string): Promise<CallsReply> {
  const calls = sql<Row>`
    select e.id as event, e.device, d.label, d.room, e.at
    from events e join devices d on d.setting = e.setting and d.device = e.device and d.revoked_at is null
    where e.setting = ${setting} and e.kind = 'call' and e.received_at > now() - make_interval(hours => ${HOURS})
      and not exists (select from events a where a.setting = e.setting and a.kind = 'answered' and a.device = e.device
        and a.received_at > now() - make_interval(hours => ${HOURS})
        and ${coverIn('a')} in (e.id::text, ${coverIn('e')}))
    order by e.received_at desc limit ${MOST}`;
  const held = sql<Row>`
    select distinct on (e.device) e.id as event, e.device, d.label, d.room, e.at
    from events e join devices d on d.setting = e.setting and d.device = e.device
    where e.setting = ${setting} and e.category = 'illegal'
      and (e.kind = 'flag' or (e.kind = 'answered' and e.body like '%"ending":"held"%'))
      and not exists (select from events a where a.setting = e.setting and a.device = e.device and a.category = 'illegal'
        and a.kind = 'answered' and a.body like '%"ending":"released"%'
        and ${coverIn('a')} = coalesce(${coverIn('e')}, e.id::text))
    order by e.device, e.at limit ${MOST}`;
  const [open, waiting] = await Promise.all([calls.execute(db), held.execute(db)]);
  return { calls: open.rows.map(placeOf), held: waiting.rows.map(placeOf) };
}

function placeOf({ event, device, label, room, at }: Row): WaitingAt {
  return { event, device, label: label ?? '', room: room ?? '', at: at.toISOString() };
}

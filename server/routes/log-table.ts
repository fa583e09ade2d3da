import type { Context } from 'hono';
import type { LogLine, LogQuery } from '@/policy/console.ts';
import { zonedInstant } from '@/policy/zoned-instant.ts';
import { zoneOf } from '@/server/agreements/policy-in-force.ts';
import type { Store } from '@/server/database/store.ts';
import type { Deps } from '@/server/deps.ts';
import type { Cursor } from '@/server/cursor.ts';
import { linesOf } from '@/server/log.ts';
import type { Member } from '@/server/sign-in/member.ts';
import { queryOf } from './console-log.ts';
import { answerTable } from './table.ts';

/** Most lines in one table; more than a spreadsheet shows well. */
export const TABLE_LINES = 50_000;
const LINES_AT_ONCE = 1_000;

const COLUMNS =
  'at,received,device,room,level,kind,action,category,clause,sentence,host,path,reached,person,problem,detail,repeats,revision,chain,device id,epoch,seq,id';

/** `GET /console/log.csv`: the same filters, with times on the setting's clock. */
export async function logTable({ store }: Deps, context: Context, { setting }: Member): Promise<Response> {
  const query = queryOf(context);
  const zone = await zoneOf(store, setting.id);
  return answerTable(context, 'stairgate-log', rowsOf(store, { setting: setting.id, query, zone }));
}

type Asked = { setting: string; query: LogQuery; zone: string };

async function* rowsOf(store: Store, { setting, query, zone }: Asked): AsyncGenerator<string[]> {
  yield COLUMNS.split(',');
  let [after, written] = [undefined as Cursor | undefined, 0];
  do {
    const { lines, next } = await linesOf(store, setting, { query, after, limit: LINES_AT_ONCE });
    for (const line of lines) yield rowOf(line, zone);
    written += lines.length;
    after = next;
  } while (after !== undefined && written < TABLE_LINES);
  if (after !== undefined) yield [`Cut after ${written} lines: there are older ones. Narrow the time to see them.`];
}

function rowOf({ event, receivedAt, deviceLabel, room, sentence, broken }: LogLine, zone: string): string[] {
  const { category, clause, host, path, reached, person, problem, detail } = event;
  const [at, received] = [event.at, receivedAt].map((instant) => zonedInstant(new Date(instant), zone));
  const placed = [at ?? '', received ?? '', deviceLabel, room, event.level, event.kind, event.action];
  const told = [category, clause, sentence, host, path, reached, person, problem, detail].map((cell) => cell ?? '');
  const chained = [event.repeats, event.revision, broken ? 'broken' : 'whole', event.device, event.epoch, event.seq, event.id];
  return [...placed, ...told, ...chained.map(String)];
}

import { Readable } from 'node:stream';
import { stringify } from 'csv-stringify';
import type { Context } from 'hono';
import type { LogLine, LogQuery } from '@/policy/console.ts';
import type { Store } from '@/server/database/store.ts';
import type { Deps } from '@/server/deps.ts';
import { type Cursor, linesOf } from '@/server/log.ts';
import type { Member } from '@/server/sign-in/member.ts';
import { queryOf } from './console-log.ts';

/** Most lines in one table; more than a spreadsheet shows well. */
export const TABLE_LINES = 50_000;
const LINES_AT_ONCE = 1_000;

const COLUMNS =
  'at,received,device,room,level,kind,action,category,clause,sentence,host,path,reached,person,problem,detail,repeats,revision,chain,device id,epoch,seq,id';

/** `GET /console/log.csv`: the same filters, a line at a time, no cell of which a spreadsheet takes for a formula. */
export async function logTable({ store }: Deps, context: Context, { setting }: Member): Promise<Response> {
  const query = queryOf(context);
  const rows = Readable.from(rowsOf(store, setting.id, query));
  const table = stringify({ escape_formulas: true, bom: true, record_delimiter: 'windows' });
  rows.on('error', (cause) => table.destroy(cause)).pipe(table);
  context.header('content-type', 'text/csv; charset=utf-8');
  context.header('content-disposition', 'attachment; filename="stairgate-log.csv"');
  return context.body(Readable.toWeb(table) as ReadableStream<Uint8Array>);
}

async function* rowsOf(store: Store, setting: string, query: LogQuery): AsyncGenerator<string[]> {
  yield COLUMNS.split(',');
  let [after, written] = [undefined as Cursor | undefined, 0];
  do {
    const { lines, next } = await linesOf(store, setting, { query, after, limit: LINES_AT_ONCE });
    for (const line of lines) yield rowOf(line);
    written += lines.length;
    after = next;
  } while (after !== undefined && written < TABLE_LINES);
  if (after !== undefined) yield [`Cut after ${written} lines: there are older ones. Narrow the time to see them.`];
}

function rowOf({ event, receivedAt, deviceLabel, room, sentence, broken }: LogLine): string[] {
  const { category, clause, host, path, reached, person, problem, detail } = event;
  const placed = [event.at, receivedAt, deviceLabel, room, event.level, event.kind, event.action];
  const told = [category, clause, sentence, host, path, reached, person, problem, detail].map((cell) => cell ?? '');
  const chained = [event.repeats, event.revision, broken ? 'broken' : 'whole', event.device, event.epoch, event.seq, event.id];
  return [...placed, ...told, ...chained.map(String)];
}

import type { Context } from 'hono';
import type { LogLine, LogQuery } from '@/policy/console.ts';
import { bracketed } from '@/policy/defang.ts';
import { LANGUAGES, type Language } from '@/policy/language.ts';
import { zonedInstant } from '@/policy/zoned-instant.ts';
import { policyInForce, zoneOf } from '@/server/agreements/policy-in-force.ts';
import type { Store } from '@/server/database/store.ts';
import type { Deps } from '@/server/deps.ts';
import type { Cursor } from '@/server/cursor.ts';
import { linesOf } from '@/server/log.ts';
import type { Member } from '@/server/sign-in/member.ts';
import { queryOf } from './console-log.ts';
import { toldOf } from './log-words.ts';
import { answerTable } from './table.ts';

/** Most lines in one table; more than a spreadsheet shows well. */
export const TABLE_LINES = 50_000;
const LINES_AT_ONCE = 1_000;

const COLUMNS =
  'at,received,device,room,level,kind,action,category,clause,sentence,host,path,reached,person,problem,detail,repeats,revision,chain,device id,epoch,seq,id,in words,score,rules,what it was,what became of it,minutes open,seconds until an adult came,seconds until it went off,belongs to line,prepared page,seconds until it was left';

/** `GET /console/log.csv`: the same filters, with times on the setting's clock. */
export async function logTable({ store }: Deps, context: Context, { setting }: Member): Promise<Response> {
  const query = queryOf(context);
  const [zone, policy] = await Promise.all([zoneOf(store, setting.id), policyInForce(store.db, setting.id)]);
  const language = policy?.setting.languages[0] ?? LANGUAGES[0];
  return answerTable(context, 'stairgate-log', rowsOf(store, { setting: setting.id, query, zone, language }));
}

type Asked = { setting: string; query: LogQuery; zone: string; language: Language };

async function* rowsOf(store: Store, { setting, query, zone, language }: Asked): AsyncGenerator<string[]> {
  yield COLUMNS.split(',');
  let [after, written] = [undefined as Cursor | undefined, 0];
  do {
    const { lines, next } = await linesOf(store, setting, { query, after, limit: LINES_AT_ONCE });
    for (const line of lines) yield [...rowOf(line, zone), ...toldOf(line.event, language)];
    written += lines.length;
    after = next;
  } while (after !== undefined && written < TABLE_LINES);
  if (after !== undefined) yield [`Cut after ${written} lines: there are older ones. Narrow the time to see them.`];
}

function rowOf({ event, receivedAt, deviceLabel, room, sentence, broken, defanged }: LogLine, zone: string): string[] {
  const { category, clause, path, reached, person, problem, detail } = event;
  const [at, received] = [event.at, receivedAt].map((instant) => zonedInstant(new Date(instant), zone));
  const host = event.host && (defanged ? bracketed(event.host) : event.host);
  const placed = [at ?? '', received ?? '', deviceLabel, room, event.level, event.kind, event.action];
  const told = [category, clause, sentence, host, path, reached, person, problem, detail].map((cell) => cell ?? '');
  const chained = [event.repeats, event.revision, broken ? 'broken' : 'whole', event.device, event.epoch, event.seq, event.id];
  return [...placed, ...told, ...chained.map(String)];
}

import type { Context } from 'hono';
import type { RosterLine } from '@/policy/console-roster.ts';
import { zonedInstant } from '@/policy/zoned-instant.ts';
import { zoneOf } from '@/server/agreements/policy-in-force.ts';
import type { Deps } from '@/server/deps.ts';
import { rosterOf } from '@/server/roster.ts';
import type { Member } from '@/server/sign-in/member.ts';
import { answerTable } from './table.ts';

const COLUMNS = 'name,role,level,rights,may agree,PIN,PIN changed,PIN age in days,account,last seen,device,room,id';

/** `GET /console/roster`: the agreed list of authorised people, as the policy in force names them (F7). */
export async function roster({ store, clock }: Deps, context: Context, { setting }: Member): Promise<Response> {
  return context.json(await rosterOf(store, setting.id, clock()));
}

/** `GET /console/roster.csv`: the same list, with times on the setting's clock. */
export async function rosterTable({ store, clock }: Deps, context: Context, { setting }: Member): Promise<Response> {
  const [{ people }, zone] = await Promise.all([rosterOf(store, setting.id, clock()), zoneOf(store, setting.id)]);
  return answerTable(context, 'stairgate-people', rowsOf(people, zone));
}

async function* rowsOf(people: readonly RosterLine[], zone: string): AsyncGenerator<string[]> {
  yield COLUMNS.split(',');
  for (const person of people) yield rowOf(person, zone);
}

function rowOf({ name, role, level, rights, seen, ...person }: RosterLine, zone: string): string[] {
  const may = [name, role, level, rights.join(' '), yesOrNo(person.mayAgree)];
  const signs = [yesOrNo(person.hasPin), person.pinChanged ?? '', String(person.pinAgeDays ?? ''), yesOrNo(person.hasAccount)];
  return [...may, ...signs, seen ? zonedInstant(new Date(seen.at), zone) : '', seen?.label ?? '', seen?.room ?? '', person.id];
}

function yesOrNo(is: boolean): string {
  return is ? 'yes' : 'no';
}

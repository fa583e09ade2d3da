import type { Context } from 'hono';
import { type AuditLine, type AuditPage, AuditQuery } from '@/policy/console-audit.ts';
import { zonedInstant } from '@/policy/zoned-instant.ts';
import { zoneOf } from '@/server/agreements/policy-in-force.ts';
import { actsOf } from '@/server/audit-trail.ts';
import { type Cursor, readCursor, writeCursor } from '@/server/cursor.ts';
import type { Deps } from '@/server/deps.ts';
import { expectShape } from '@/server/device-request.ts';
import { Refused } from '@/server/refusal.ts';
import type { Member } from '@/server/sign-in/member.ts';
import { answerTable } from './table.ts';

const PAGE_ACTS = 100;
const ACTS_AT_ONCE = 1_000;

/** `GET /console/audit`. */
export async function auditPage({ store }: Deps, context: Context, { setting, role }: Member): Promise<Response> {
  const given = expectShape(AuditQuery, context.req.query()).after;
  const after = given === undefined || given === '' ? undefined : readCursor(given);
  if (after === null) throw new Refused(400, 'bad-shape', 'after: this is no cursor of this list; begin again without it.');
  const { lines, next } = await actsOf(store, setting.id, { role, after, limit: PAGE_ACTS });
  const page: AuditPage = next === undefined ? { lines } : { lines, next: writeCursor(next) };
  return context.json(page);
}

/** `GET /console/audit.csv`: the whole of it, with times on the setting's clock. */
export async function auditTable({ store }: Deps, context: Context, member: Member): Promise<Response> {
  return answerTable(context, 'stairgate-audit', rowsOf({ store }, member, await zoneOf(store, member.setting.id)));
}

async function* rowsOf({ store }: Pick<Deps, 'store'>, { setting, role }: Member, zone: string): AsyncGenerator<string[]> {
  yield ['at', 'who', 'act', 'reason', 'detail', 'id'];
  let after: Cursor | undefined;
  do {
    const { lines, next } = await actsOf(store, setting.id, { role, after, limit: ACTS_AT_ONCE });
    for (const line of lines) yield rowOf(line, zone);
    after = next;
  } while (after !== undefined);
}

function rowOf({ id, at, who, act, reason, detail, withheld }: AuditLine, zone: string): string[] {
  const particulars = detail.map(({ name, value }) => `${name}: ${value}`).join('; ');
  return [zonedInstant(new Date(at), zone), who, act, withheld ? '(for managers)' : reason, particulars, id];
}

import { sql } from 'kysely';
import type { ConsoleRole } from '@/policy/console.ts';
import { ACTS, type AuditLine } from '@/policy/console-audit.ts';
import { type Cursor, CURSOR_FORMAT } from './cursor.ts';
import type { Store } from './database/store.ts';

export type Slice = { role: ConsoleRole; after: Cursor | undefined; limit: number };

type Row = { id: string; at: Date; who: string; act: string; reason: string; detail: Record<string, unknown>; cursor_at: string };

/** Returns at most `limit` acts of a setting after a place, newest first, and the place to go on from when there are more. */
export async function actsOf(store: Store, setting: string, { role, after, limit }: Slice): Promise<{ lines: AuditLine[]; next?: Cursor }> {
  const older = after === undefined ? sql`true` : sql`(at, id) < (${after.at}::timestamptz, ${after.id}::uuid)`;
  const { rows } = await sql<Row>`
    select id, at, who, act, reason, detail, to_char(at at time zone 'UTC', ${CURSOR_FORMAT}) as cursor_at
    from audit where setting = ${setting} and ${older} order by at desc, id desc limit ${limit + 1}`.execute(store.db);
  const lines = rows.slice(0, limit).map((row) => lineFor(role, row));
  const last = rows[limit - 1];
  return rows.length > limit && last !== undefined ? { lines, next: { at: last.cursor_at, id: last.id } } : { lines };
}

/** An act that this version does not know is for managers only. */
function lineFor(role: ConsoleRole, { id, at, who, act, reason, detail }: Row): AuditLine {
  const readers: string = Object.entries(ACTS).find(([name]) => name === act)?.[1] ?? 'manager';
  const withheld = role !== 'manager' && readers === 'manager';
  const told = withheld ? { reason: '', detail: [] } : { reason, detail: particularsOf(detail) };
  return { id, at: at.toISOString(), who, act, ...told, withheld };
}

function particularsOf(detail: Record<string, unknown>): AuditLine['detail'] {
  return Object.entries(detail)
    .map(([name, value]) => ({ name, value: inText(value) }))
    .filter(({ value }) => value !== '');
}

function inText(value: unknown): string {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return value.map(inText).join(', ');
  return value === null || value === undefined ? '' : JSON.stringify(value);
}

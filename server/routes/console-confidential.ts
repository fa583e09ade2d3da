import type { Context } from 'hono';
import * as z from 'zod/mini';
import { KeepKeyRequest, NoteRequest, ReportStateRequest } from '@/policy/console-confidential.ts';
import { keepKey, keepNote, markReport } from '@/server/confidential/change.ts';
import { confidentialFor, type Reader, sealedFileFor } from '@/server/confidential/read.ts';
import type { Deps } from '@/server/deps.ts';
import { expectShape } from '@/server/device-request.ts';
import { readBody, readJson } from '@/server/read-body.ts';
import { Refused } from '@/server/refusal.ts';
import { type Member, nameOf } from '@/server/sign-in/member.ts';

/** `GET /console/confidential`. */
export async function confidential({ store }: Deps, context: Context, member: Member): Promise<Response> {
  return context.json(await confidentialFor(store, readerOf(member)));
}

/** `POST /console/confidential/keys`. */
export async function keepReportKey({ store }: Deps, context: Context, member: Member): Promise<Response> {
  const { locked } = expectShape(KeepKeyRequest, readJson(await readBody(context)));
  if ((await keepKey(store, { ...readerOf(member), who: nameOf(member) }, locked)) === 'taken')
    throw new Refused(409, 'key-taken', 'This key is another member’s.');
  return context.json({});
}

/** `POST /console/confidential/:id/state`. */
export async function markConfidential({ store, clock }: Deps, context: Context, member: Member): Promise<Response> {
  const { state } = expectShape(ReportStateRequest, readJson(await readBody(context)));
  if (!(await markReport(store, readerOf(member), { id: idIn(context), state, now: clock() }))) throw notHere();
  return context.json({});
}

/** `POST /console/confidential/:id/notes`. */
export async function noteConfidential({ store }: Deps, context: Context, member: Member): Promise<Response> {
  const request = expectShape(NoteRequest, readJson(await readBody(context)));
  const kept = await keepNote(store, readerOf(member), { id: idIn(context), ...request });
  if (kept === 'not-here') throw notHere();
  if (kept === 'strangers') throw new Refused(400, 'bad-shape', 'boxes: a note is sealed to exactly those that the report is sealed to.');
  return context.json({});
}

/** `GET /console/confidential/:id/sealed`: a file for `stairgate open-report`. */
export async function sealedConfidential({ store }: Deps, context: Context, member: Member): Promise<Response> {
  const file = await sealedFileFor(store, readerOf(member), idIn(context));
  if (file === undefined) throw notHere();
  context.header('content-disposition', `attachment; filename="sealed-report-${file.report.id.slice(0, 8)}.json"`);
  return context.json(file);
}

function readerOf({ user, setting }: Member): Reader {
  return { user, setting: setting.id };
}

function idIn(context: Context): string {
  const id = z.uuid().safeParse(context.req.param('id'));
  if (!id.success) throw notHere();
  return id.data.toLowerCase();
}

function notHere(): Refused {
  return new Refused(404, 'not-here', 'No such report is sealed to a key of yours, or it is no longer kept.');
}

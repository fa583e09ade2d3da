import type { Context } from 'hono';
import { zonedInstant } from '@/policy/zoned-instant.ts';
import { zoneOf } from '@/server/agreements/policy-in-force.ts';
import type { Deps } from '@/server/deps.ts';
import type { Member } from '@/server/sign-in/member.ts';
import { signaturesOf } from '@/server/signatures/read.ts';
import { answerTable } from './table.ts';

/** `GET /console/signatures`. */
export async function signatures({ store }: Deps, context: Context, { setting }: Member): Promise<Response> {
  return context.json(await signaturesOf(store, setting.id));
}

/** `GET /console/signatures.csv`: a row for each signature, and one for each adult who has not signed the notice in force. */
export async function signatureTable({ store }: Deps, context: Context, { setting }: Member): Promise<Response> {
  return answerTable(context, 'stairgate-signatures', rowsOf({ store }, setting.id));
}

async function* rowsOf({ store }: Pick<Deps, 'store'>, setting: string): AsyncGenerator<string[]> {
  const [{ people }, zone] = await Promise.all([signaturesOf(store, setting), zoneOf(store, setting)]);
  yield ['name', 'level', 'notice', 'signed at', 'version', 'revision', 'device', 'room', 'person', 'hash', 'line'];
  for (const { id, name, level, signed, before } of people) {
    if (!signed) yield [name, level, 'not signed', '', '', '', '', '', id, '', ''];
    for (const line of signed ? [signed, ...before] : before) {
      const { at, version = '', revision, deviceLabel, room, notice, event } = line;
      const state = line === signed ? 'in force' : 'earlier';
      yield [name, level, state, zonedInstant(new Date(at), zone), version, String(revision), deviceLabel, room, id, notice, event];
    }
  }
}

import type { Context } from 'hono';
import { ConfidentialRequest } from '@/policy/confidential.ts';
import { keepReport } from '@/server/confidential/keep.ts';
import type { Deps } from '@/server/deps.ts';
import { expectShape, knownSigner } from '@/server/device-request.ts';
import { readBody, readJson } from '@/server/read-body.ts';
import { Refused } from '@/server/refusal.ts';

/** `POST /v1/confidential`: keeps a sealed report. The device's signature keeps strangers and floods away, and is then forgotten. */
export async function takeConfidential(deps: Deps, context: Context): Promise<Response> {
  const { store, clock, limits } = deps;
  const body = await readBody(context);
  const { setting, device } = await knownSigner(deps, context, body);
  await limits.spend('confidential', device);
  await limits.spend('confidentialAll', setting);
  const request = expectShape(ConfidentialRequest, readJson(body));
  if ((await keepReport(store, { setting, now: clock() }, request)) === 'taken')
    throw new Refused(409, 'id-taken', 'Another report is kept under this id. Send it again under a fresh one.');
  return context.json({ report: request.id });
}

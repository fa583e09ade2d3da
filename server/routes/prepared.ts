import type { Context } from 'hono';
import { PrepareRequest } from '@/policy/prepared-list.ts';
import type { Deps } from '@/server/deps.ts';
import { expectShape, knownSigner } from '@/server/device-request.ts';
import { isPlain } from '@/server/plain-text.ts';
import { prepareFrom } from '@/server/prepared/from-device.ts';
import { readBody, readJson } from '@/server/read-body.ts';
import { Refused } from '@/server/refusal.ts';

/** `POST /v1/prepared`: puts a page that an adult checked at a device on the prepared list, and tells devices and the console. */
export async function takePrepared(deps: Deps, context: Context): Promise<Response> {
  const { store, clock, limits } = deps;
  const body = await readBody(context);
  const signer = await knownSigner(deps, context, body);
  await limits.spend('prepare', signer.device);
  const request = expectShape(PrepareRequest, readJson(body));
  if (!isPlain(request.site)) throw new Refused(400, 'bad-shape', 'site: holds characters that cannot be seen.');
  const reply = await prepareFrom(store, signer, { request, now: clock() });
  if (reply === 'taken') throw new Refused(409, 'id-taken', 'This id has been used for something else. Ask again under a fresh one.');
  return context.json(reply);
}

import type { Context } from 'hono';
import { AskRequest } from '@/policy/live-bundle.ts';
import { keepAsk } from '@/server/agreements/asks.ts';
import type { Deps } from '@/server/deps.ts';
import { expectShape, knownSigner } from '@/server/device-request.ts';
import { isPlain } from '@/server/plain-text.ts';
import { readBody, readJson } from '@/server/read-body.ts';
import { Refused } from '@/server/refusal.ts';

/** `POST /v1/asks`: keeps a request for an agreement and tells the console. */
export async function takeAsk(deps: Deps, context: Context): Promise<Response> {
  const { store, clock, limits } = deps;
  const body = await readBody(context);
  const signer = await knownSigner(deps, context, body);
  await limits.spend('ask', signer.device);
  const request = expectShape(AskRequest, readJson(body));
  if (!isPlain(request.site)) throw new Refused(400, 'bad-shape', 'site: holds characters that cannot be seen.');
  const reply = await keepAsk(store, { ...signer, now: clock() }, request);
  if (reply === 'taken') throw new Refused(409, 'id-taken', 'Another device has used this id. Ask again under a fresh one.');
  return context.json(reply);
}

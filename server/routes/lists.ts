import type { Context } from 'hono';
import type { Deps } from '@/server/deps.ts';
import { bodilessSigner } from '@/server/device-request.ts';
import { partOfList } from '@/server/lists/for-devices.ts';
import { Refused } from '@/server/refusal.ts';

const HASH = /^[0-9a-f]{64}$/;

/** `GET /v1/lists/:hash/:base/:offset`: a part of a list, packed with gzip. It needs no signature of ours: the signed bundle names its hash. */
export async function listPart(deps: Deps, context: Context): Promise<Response> {
  const signer = await bodilessSigner(deps, context);
  await deps.limits.spend('list', signer.device);
  const { hash = '', base = '', offset = '' } = context.req.param();
  const isGood = HASH.test(hash) && (base === 'none' || HASH.test(base)) && /^\d{1,9}$/.test(offset);
  const part = isGood ? await partOfList(deps.store, signer.setting, { hash, base, offset: Number(offset) }) : undefined;
  if (part === undefined)
    throw new Refused(404, 'no-such-list', 'The setting has no list with this hash now; the newest bundle names those it has.');
  return context.body(new Uint8Array(part), 200, { 'content-type': 'application/octet-stream' });
}

import type { Context } from 'hono';
import { sequenceOf } from '@/server/agreements/sequence.ts';
import { bundleFor } from '@/server/bundle.ts';
import type { Deps } from '@/server/deps.ts';
import { bodilessSigner } from '@/server/device-request.ts';

/** `GET /v1/bundle`: the setting's live part for the device that asks, signed; 304 for one that has it. */
export async function bundle(deps: Deps, context: Context): Promise<Response> {
  const { store, clock, limits, bundleKey } = deps;
  const signer = await bodilessSigner(deps, context);
  await limits.spend('bundle', signer.device);
  const asked = context.req.header('if-none-match');
  const standing = tagOf(await sequenceOf(store.db, signer.setting));
  if (asked === standing) return context.body(null, 304, { etag: standing });
  const live = await bundleFor(store, signer, clock());
  return context.body(bundleKey.sign(live), 200, { 'content-type': 'application/jose', etag: tagOf(live.sequence) });
}

function tagOf(sequence: number): string {
  return `"${sequence}"`;
}

import type { Context } from 'hono';
import type { VerifyReply } from '@/policy/console-account.ts';
import { type Chain, chainsOf } from '@/server/chain.ts';
import type { Deps } from '@/server/deps.ts';
import type { Member } from '@/server/sign-in/member.ts';
import { verifyRecord } from '@/server/verify.ts';

const NAMED_AT_MOST = 200;

type Misfit = Pick<VerifyReply['misfits'][number], 'id' | 'device' | 'seq' | 'what'>;

/** `GET /console/verify`: reckons the setting's whole record again, each line and each chain. It reads every line, so it is counted by setting. */
export async function verify({ store, limits }: Deps, context: Context, { setting }: Member): Promise<Response> {
  await limits.spend('verify', setting.id);
  const { checked, mismatches } = await verifyRecord(store, setting.id);
  const chains = [...(await chainsOf(store, setting.id))];
  const misfits: Misfit[] = [...mismatches, ...chains.flatMap(([device, chain]) => misfitsOf(device, chain))];
  const named = misfits.slice(0, NAMED_AT_MOST);
  const names = await namesOf({ store }, setting.id);
  const nameless = { deviceLabel: '', room: '' };
  const reply: VerifyReply = {
    checked,
    misfits: named.map((misfit) => ({ ...misfit, ...(names.get(misfit.device) ?? nameless) })),
    more: misfits.length - named.length,
    missing: chains.flatMap(([, { gaps }]) => gaps).reduce((sum, gap) => sum + gap.before - gap.after - 1, 0),
  };
  return context.json(reply);
}

function misfitsOf(device: string, { breaks, forks }: Chain): Misfit[] {
  return [
    ...breaks.map(({ id, seq }) => ({ id, device, seq, what: 'break' as const })),
    ...forks.flatMap(({ ids, seq }) => ids.map((id) => ({ id, device, seq, what: 'fork' as const }))),
  ];
}

async function namesOf({ store }: Pick<Deps, 'store'>, setting: string): Promise<Map<string, { deviceLabel: string; room: string }>> {
  const rows = await store.db.selectFrom('devices').select(['device', 'label', 'room']).where('setting', '=', setting).execute();
  return new Map(rows.map(({ device, label, room }) => [device, { deviceLabel: label, room }]));
}

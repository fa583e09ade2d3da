import type { Context } from 'hono';
import type { DeviceLine } from '@/policy/console.ts';
import { RevokeRequest } from '@/policy/console-account.ts';
import { chainsOf } from '@/server/chain.ts';
import type { Deps } from '@/server/deps.ts';
import { expectShape } from '@/server/device-request.ts';
import { readBody, readJson } from '@/server/read-body.ts';
import { Refused } from '@/server/refusal.ts';
import { revokeDevice } from '@/server/settings.ts';
import { type Member, nameOf } from '@/server/sign-in/member.ts';

/** `GET /console/devices`: every device by room and label, and after them those that were turned away. */
export async function devices({ store }: Deps, context: Context, { setting }: Member): Promise<Response> {
  const rows = await store.db
    .selectFrom('devices')
    .selectAll()
    .where('setting', '=', setting.id)
    .orderBy('revoked_at', (order) => order.desc().nullsFirst())
    .orderBy('room')
    .orderBy('label')
    .orderBy('device')
    .execute();
  const chains = await chainsOf(store, setting.id);
  const lines = rows.map((row): DeviceLine => ({
    device: row.device,
    label: row.label,
    room: row.room,
    level: row.level,
    enrolledAt: row.enrolled_at.toISOString(),
    lastSeenAt: row.last_seen_at.toISOString(),
    revision: row.revision,
    extensionVersion: row.extension_version,
    browser: row.browser,
    ...(row.revoked_at === null ? {} : { revokedAt: row.revoked_at.toISOString() }),
    gaps: chains.get(row.device)?.gaps ?? [],
  }));
  return context.json({ devices: lines });
}

/** `POST /console/devices/:device/revoke`. */
export async function revoke({ store }: Deps, context: Context, member: Member): Promise<Response> {
  const { reason } = expectShape(RevokeRequest, readJson(await readBody(context)));
  const device = context.req.param('device') ?? '';
  const isDevice = /^[A-Za-z0-9_-]{43}$/.test(device);
  if (!isDevice || !(await revokeDevice(store, member.setting.id, { device, who: nameOf(member), reason })))
    throw new Refused(404, 'not-here', 'No such device is enrolled here, or it was turned away already.');
  return context.json({});
}

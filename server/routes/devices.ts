import type { Context } from 'hono';
import type { DeviceLine } from '@/policy/console.ts';
import { chainsOf } from '@/server/chain.ts';
import type { Deps } from '@/server/deps.ts';
import type { Member } from '@/server/sign-in/member.ts';

/** `GET /console/devices`: every device that may write, by room and label. */
export async function devices({ store }: Deps, context: Context, { setting }: Member): Promise<Response> {
  const rows = await store.db
    .selectFrom('devices')
    .selectAll()
    .where('setting', '=', setting.id)
    .where('revoked_at', 'is', null)
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
    gaps: chains.get(row.device)?.gaps ?? [],
  }));
  return context.json({ devices: lines });
}

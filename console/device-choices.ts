import type { DeviceLine } from '@/policy/console.ts';
import type { Speech } from './parts.ts';

/** One device as a list offers it: its id, and words that no other device of the list has. */
export type DeviceChoice = { value: string; name: string };

/**
 * Returns devices to choose from. Where several have one label and room, as after a browser was installed anew, each says since when it is here and
 * when it was last heard from, and the one that was heard from last stands first.
 */
export function deviceChoices(devices: readonly DeviceLine[], speech: Pick<Speech, 'words' | 'clock'>, now: Date): DeviceChoice[] {
  const alike = Map.groupBy(devices, ({ label, room }) => `${label} (${room})`);
  return [...alike].flatMap(([name, [...twins]]) => {
    if (twins.length === 1) return twins.map(({ device }) => ({ value: device, name }));
    const newest = twins.toSorted((one, other) => Date.parse(other.lastSeenAt) - Date.parse(one.lastSeenAt));
    return newest.map((twin) => ({ value: twin.device, name: `${name} · ${tellApart(twin, speech, now)}` }));
  });
}

function tellApart({ enrolledAt, lastSeenAt }: DeviceLine, { words, clock }: Pick<Speech, 'words' | 'clock'>, now: Date): string {
  return `${words.device.enrolled} ${clock.datedMoment(enrolledAt)} · ${words.device.lastHeard(clock.moment(lastSeenAt, now))}`;
}

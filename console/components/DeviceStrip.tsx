import type { DeviceLine } from '@/policy/console.ts';
import { missingLines } from '../device-book.ts';
import { useParts, useSpeech } from '../parts.ts';

const SHOWN = 6;

/** The devices at a glance: those that need a look come first. */
export function DeviceStrip() {
  const { devices, now } = useParts();
  const { words, clock, count } = useSpeech();
  const all = devices.standing.value;
  if (!all || all.length === 0) return null;
  const today = clock.dayOf(now.value.toISOString());
  const isSilent = (device: DeviceLine) => clock.dayOf(device.lastSeenAt) !== today;
  const wants = (device: DeviceLine) => Number(device.gaps.length > 0) * 2 + Number(isSilent(device));
  const silent = all.filter(isSilent).length;
  const withGaps = all.filter((device) => device.gaps.length > 0).length;
  return (
    <section class="strip" aria-label={words.devices}>
      <p>
        <a href="/devices">{count(words.device.count, all.length)}</a>
        {' · '}
        {count(words.device.heardToday, all.length - silent)}
        {silent > 0 && ` · ${count(words.device.silentToday, silent)}`}
        {withGaps > 0 && <strong> · {count(words.device.withGaps, withGaps)}</strong>}
      </p>
      <ul>
        {all
          .toSorted((a, b) => wants(b) - wants(a) || a.label.localeCompare(b.label))
          .slice(0, SHOWN)
          .map((device) => (
            <li key={device.device} class={wants(device) === 0 ? 'is-well' : undefined}>
              <DeviceAtAGlance device={device} />
            </li>
          ))}
        {all.length > SHOWN && <li class="faint">{count(words.device.more, all.length - SHOWN)}</li>}
      </ul>
    </section>
  );
}

function DeviceAtAGlance({ device }: { device: DeviceLine }) {
  const { now } = useParts();
  const { words, clock, count } = useSpeech();
  const missing = missingLines(device);
  return (
    <>
      <bdi class="device-label">{device.label}</bdi>{' '}
      <span class="faint">
        · <bdi>{device.room}</bdi> · {words.levels[device.level]} · {clock.moment(device.lastSeenAt, now.value)}
      </span>
      {missing > 0 && <span class="broken"> {count(words.device.missing, missing)}</span>}
    </>
  );
}

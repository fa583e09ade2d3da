import { useParts, useSpeech } from '../parts.ts';

/** Says that today was quiet, where there are devices to say so; and which devices have not spoken today, because silence is not always quiet. */
export function QuietToday() {
  const { devices, now } = useParts();
  const { words, clock } = useSpeech();
  const today = clock.dayOf(now.value.toISOString());
  const silent = devices.standing.value?.filter((device) => clock.dayOf(device.lastSeenAt) !== today) ?? [];
  return (
    <section class="quiet" aria-labelledby="quiet-today">
      <h2 id="quiet-today">{words.days.today}</h2>
      <p>{devices.standing.value?.length === 0 ? words.list.noDevices : words.list.quietToday}</p>
      {silent.length > 0 && (
        <p class="faint">
          {words.list.quietDevices}{' '}
          {silent.slice(0, 6).map((device, index) => (
            <span key={device.device}>
              {index > 0 && ' · '}
              <bdi>{device.label}</bdi>
            </span>
          ))}
          {silent.length > 6 && ' …'}
        </p>
      )}
    </section>
  );
}

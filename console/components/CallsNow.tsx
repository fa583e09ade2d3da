import type { WaitingAt } from '@/policy/console-calls.ts';
import { writeAddress } from '../address.ts';
import { useParts, useSpeech } from '../parts.ts';
import { deviceName } from '../plain.ts';

/** What stands above every page: at which devices children call, until somebody answers; which device nobody should use until the manager has looked. */
export function CallsNow() {
  const { calls, now } = useParts();
  const { words, clock } = useSpeech();
  const { calls: calling = [], held = [] } = calls.reply.value ?? {};
  const told = words.calls;
  const place = (at: WaitingAt) => [deviceName(at.label, at.device), at.room] as const;
  return (
    <section class="calls" aria-live="assertive" aria-label={told.now}>
      {byDevice(calling).map(({ newest, count, since }) => (
        <p key={newest.device} class="calling">
          <a href={writeAddress({ query: {}, line: newest.event })}>
            <strong>{told.calling(...place(newest))}</strong>
          </a>{' '}
          <span>
            {told.since(clock.moment(since, now.value))}
            {count > 1 && ` · ${told.many(count)}`}
          </span>
        </p>
      ))}
      {held.map((device) => (
        <p key={device.event} class="held">
          <a href={writeAddress({ query: {}, line: device.event })}>
            <strong>{told.held(...place(device))}</strong>
          </a>{' '}
          <span>{told.heldHint}</span>
        </p>
      ))}
    </section>
  );
}

/** One row for each device that calls, however often: its newest call, how many there are, and since when. The calls come newest first, and so do the devices. */
function byDevice(calls: readonly WaitingAt[]): { newest: WaitingAt; count: number; since: string }[] {
  const rows = new Map<string, { newest: WaitingAt; count: number; since: string }>();
  for (const call of calls) {
    const row = rows.get(call.device) ?? { newest: call, count: 0, since: call.at };
    rows.set(call.device, { ...row, count: row.count + 1, since: call.at < row.since ? call.at : row.since });
  }
  return [...rows.values()];
}

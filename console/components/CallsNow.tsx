import type { WaitingAt } from '@/policy/console-calls.ts';
import { writeAddress } from '../address.ts';
import { useParts, useSpeech } from '../parts.ts';
import { deviceName } from '../plain.ts';

/** What stands above every page: which child calls and where, until somebody answers; which device nobody uses until the manager has looked. */
export function CallsNow() {
  const { calls, now } = useParts();
  const { words, clock } = useSpeech();
  const { calls: calling = [], held = [] } = calls.reply.value ?? {};
  const told = words.calls;
  const place = (at: WaitingAt) => [deviceName(at.label, at.device), at.room] as const;
  return (
    <section class="calls" aria-live="assertive" aria-label={told.now}>
      {calling.map((call) => (
        <p key={call.event} class="calling">
          <a href={writeAddress({ query: {}, line: call.event })}>
            <strong>{told.calling(...place(call))}</strong>
          </a>{' '}
          <span>{told.since(clock.moment(call.at, now.value))}</span>
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

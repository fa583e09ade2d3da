import type { AskLine } from '@/policy/console-agreements.ts';
import { useParts, useSpeech } from '../parts.ts';
import { deviceName } from '../plain.ts';
import { shownHost } from '../shown.ts';
import { Asker } from './Asker.tsx';

/** What was declined lately, with the words that were given. */
export function DeclinedList({ asks }: { asks: AskLine[] }) {
  const { now } = useParts();
  const { words, clock } = useSpeech();
  if (asks.length === 0) return null;
  return (
    <details class="folded">
      <summary>{words.agreements.declinedTitle}</summary>
      <ul class="agreements">
        {asks.map(({ ask, site, category, who, named, device, deviceLabel, declined }) => (
          <li key={ask} class="agreement">
            <h3>
              <bdi dir="ltr">{shownHost(site, category)}</bdi>
            </h3>
            <p>
              <Asker who={who} named={named} /> · <bdi>{deviceName(deviceLabel, device)}</bdi>
            </p>
            {declined && (
              <>
                <p dir="auto">{declined.words}</p>
                <p class="faint">{words.agreements.declinedBy(declined.by, clock.moment(declined.at, now.value))}</p>
              </>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}

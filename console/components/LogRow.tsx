import type { LogLine, LogQuery } from '@/policy/console.ts';
import { writeAddress } from '../address.ts';
import { rememberOpened } from '../opened.ts';
import { useSpeech } from '../parts.ts';
import { inOneBreath, inPlainWords } from '../plain.ts';

type LogRowProps = { line: LogLine; query: LogQuery };

/** One line of the log. Only the device's name is a link, to the line's details; the site is text. */
export function LogRow({ line, query }: LogRowProps) {
  const speech = useSpeech();
  const plain = inPlainWords(line, speech);
  const { event } = line;
  const address = writeAddress({ query, line: event.id });
  return (
    <li class={`line line-${event.kind}`}>
      <a
        id={`line-${event.id}`}
        class="line-device"
        href={address}
        aria-label={inOneBreath(line, speech)}
        onClick={() => rememberOpened(address)}
      >
        <bdi>{plain.device}</bdi>
      </a>
      <span class="line-level">{plain.level}</span>
      <span class="line-what">{plain.what}</span>
      {plain.host && (
        <bdi class="line-host" dir="ltr">
          {plain.host}
        </bdi>
      )}
      <span class="line-end">
        {plain.action && <span class={`action action-${event.action}`}>{plain.action}</span>}
        {event.repeats > 1 && (
          <span class="repeats" dir="ltr">
            ×{event.repeats}
          </span>
        )}
        <time dateTime={event.at}>{plain.time}</time>
      </span>
      {line.broken && <span class="line-broken">{speech.words.what.chainBroken}</span>}
    </li>
  );
}

import type { LogLine, LogQuery } from '@/policy/console.ts';
import { writeAddress } from '../address.ts';
import { rememberOpened } from '../opened.ts';
import { useSpeech } from '../parts.ts';
import { inOneBreath, inPlainWords, type PlainLine } from '../plain.ts';

type LogRowProps = { line: LogLine; query: LogQuery };

/** One line of the log. Only the device's name is a link, to the line's details; the site is text. */
export function LogRow({ line, query }: LogRowProps) {
  const speech = useSpeech();
  const plain = inPlainWords(line, speech);
  const { event } = line;
  const address = writeAddress({ query, line: event.id });
  return (
    <li class={`line line-${event.kind}`}>
      <span class="line-device">
        <a id={`line-${event.id}`} href={address} aria-label={inOneBreath(line, speech)} onClick={() => rememberOpened(address)}>
          <bdi>{plain.device}</bdi>
        </a>
      </span>
      <span class="line-level">{plain.level}</span>
      <span class="line-what">{plain.what}</span>
      {(plain.finding ?? plain.ending) && <Outcome line={line} plain={plain} />}
      {plain.host && (
        <span class="line-host">
          <bdi dir="ltr">{plain.host}</bdi>
        </span>
      )}
      <span class="line-end">
        {plain.action && <span class={`action action-${event.action}`}>{plain.action}</span>}
        {event.repeats > 1 && (
          <span class="repeats">
            <bdi dir="ltr">×{event.repeats}</bdi>
          </span>
        )}
        <time dateTime={event.at}>{plain.time}</time>
      </span>
      {line.broken && <span class="line-broken">{speech.words.what.chainBroken}</span>}
    </li>
  );
}

/** How a cover ended, to be read in passing: what the adult said it was, and what came of the page. */
function Outcome({ line: { event }, plain }: { line: LogLine; plain: PlainLine }) {
  return (
    <span class="line-outcome" data-finding={event.finding} data-ending={event.ending}>
      {plain.finding && <strong>{plain.finding}</strong>}
      {plain.ending && <span>{plain.ending}</span>}
    </span>
  );
}

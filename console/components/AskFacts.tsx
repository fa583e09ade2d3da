import type { ComponentChildren } from 'preact';
import type { AskLine } from '@/policy/console-agreements.ts';
import { lengthInWords } from '../agreement-times.ts';
import { useParts, useSpeech } from '../parts.ts';
import { deviceName } from '../plain.ts';

/** Who asks, where, why and for how long. */
export function AskFacts({ ask }: { ask: AskLine }) {
  const { now } = useParts();
  const speech = useSpeech();
  const { words, clock } = speech;
  const rows: [string, ComponentChildren][] = [
    [words.agreements.who, <bdi>{ask.who}</bdi>],
    [words.agreements.why, <span dir="auto">{ask.reason}</span>],
    [words.agreements.howLong, lengthInWords(ask.minutes, speech)],
    [
      words.details.device,
      <>
        <bdi>{deviceName(ask.deviceLabel, ask.device)}</bdi> · <bdi>{ask.room}</bdi> · {words.levels[ask.level]}
      </>,
    ],
    [words.agreements.asked, clock.moment(ask.at, now.value)],
  ];
  return (
    <dl class="facts">
      {rows.map(([name, fact]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{fact}</dd>
        </div>
      ))}
    </dl>
  );
}

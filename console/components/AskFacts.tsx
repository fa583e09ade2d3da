import { Facts } from '@/components/Facts.tsx';
import type { AskLine } from '@/policy/console-agreements.ts';
import { lengthInWords } from '../agreement-times.ts';
import { useParts, useSpeech } from '../parts.ts';
import { deviceName } from '../plain.ts';
import { Asker } from './Asker.tsx';

/** Who asks, where, why and for how long. */
export function AskFacts({ ask }: { ask: AskLine }) {
  const { now } = useParts();
  const speech = useSpeech();
  const { words, clock } = speech;
  const rows = [
    { label: words.agreements.who, value: <Asker who={ask.who} named={ask.named} /> },
    { label: words.agreements.why, value: <span dir="auto">{ask.reason}</span> },
    { label: words.agreements.howLong, value: lengthInWords(ask.minutes, speech) },
    { label: words.details.device, value: <AskedWhere ask={ask} /> },
    { label: words.agreements.asked, value: clock.moment(ask.at, now.value) },
  ];
  return <Facts rows={rows} />;
}

function AskedWhere({ ask }: { ask: AskLine }) {
  const { words } = useSpeech();
  return (
    <>
      <bdi>{deviceName(ask.deviceLabel, ask.device)}</bdi> · <bdi>{ask.room}</bdi> · {words.levels[ask.level]}
    </>
  );
}
